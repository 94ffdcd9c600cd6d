import type { Rule } from '../../issues/rule.ts';

export const remoteImage: Rule = {
  code: 'anh-tu-noi-khac',
  severity: 'error',
  title: 'Ảnh lấy từ nơi khác',
  cause: 'Ảnh của máy chủ khác có thể mất, bị thay, và cho nơi khác biết ai đang đọc trang.',
  wrong: `![Họp](https://noi-khac.vn/a.jpg)`,
  right: `![Họp](./anh/hop.jpg)`,
  mend: 'Chép ảnh vào thư mục của bài và dùng đường dẫn ./anh/ten-anh.jpg.',
};
