import type { Rule } from '../../issues/rule.ts';

export const unreadable: Rule = {
  code: 'khong-doc-duoc',
  severity: 'error',
  title: 'Có mà không đọc được',
  cause: 'Máy không cho đọc tập tin hay thư mục này, hoặc nó không phải tập tin thường. Bỏ qua thì trang sẽ mất mà không ai biết.',
  wrong: `data/don-vi.csv chỉ người khác mới đọc được`,
  right: `data/don-vi.csv mọi người trong cơ quan đọc được`,
  mend: 'Cấp quyền đọc cho tài khoản chạy lệnh, hoặc chép lại tập tin rồi thử lại.',
};
