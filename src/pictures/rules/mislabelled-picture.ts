import type { Rule } from '../../issues/rule.ts';

export const mislabelledPicture: Rule = {
  code: 'anh-sai-duoi',
  severity: 'error',
  title: 'Ảnh mang đuôi tên không đúng loại',
  cause: 'Đuôi tên nói một loại ảnh, bên trong là loại khác. Máy của người đọc tin vào đuôi tên nên có thể không mở được.',
  wrong: `hop-xa.png mà bên trong là ảnh JPEG`,
  right: `hop-xa.jpg`,
  mend: 'Đổi đuôi tên cho đúng loại ảnh, hoặc lưu lại ảnh thành loại mà đuôi tên nói.',
};
