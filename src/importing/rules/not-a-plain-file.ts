import type { Rule } from '../../issues/rule.ts';

export const notAPlainFile: Rule = {
  code: 'khong-phai-tap-tin-thuong',
  severity: 'error',
  title: 'Chỗ cần ghi không phải tập tin thường',
  cause:
    'Trên đường tới bảng hay bài cần ghi có một liên kết (symlink) hoặc một thứ không phải tập tin. Đi theo liên kết có thể ghi ra ngoài thư mục cổng.',
  wrong: `data/thu-tuc/ho-tich → /thu/muc/khac`,
  right: `data/thu-tuc/ho-tich/`,
  mend: 'Thay liên kết bằng thư mục hoặc tập tin thật, rồi nhập lại.',
};
