import type { Rule } from '../../issues/rule.ts';

export const unreadableFile: Rule = {
  code: 'khong-doc-duoc-tap-tin',
  severity: 'error',
  title: 'Không đọc được tập tin cần nhập',
  cause: 'Đường dẫn viết sai, tập tin không được phép đọc, hoặc đó không phải tập tin thường: thư mục, ống dẫn, thiết bị.',
  wrong: `npm run import -- ho-so/`,
  right: `npm run import -- ho-so/1_001193.docx`,
  mend: 'Xem lại đường dẫn và quyền đọc. Nhập cả thư mục thì viết ho-so/*.docx.',
};
