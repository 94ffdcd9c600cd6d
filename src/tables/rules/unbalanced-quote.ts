import type { Rule } from '../../issues/rule.ts';

export const unbalancedQuote: Rule = {
  code: 'ngoac-kep-ho',
  severity: 'error',
  title: 'Dấu ngoặc kép mở mà không đóng',
  cause: 'Một ô bắt đầu bằng dấu " thì phải kết thúc bằng dấu ". Thiếu một dấu, mọi dòng phía sau bị nuốt vào ô đó.',
  wrong: `1.001193,"Đăng ký khai sinh`,
  right: `1.001193,"Đăng ký khai sinh"`,
  mend: 'Thêm dấu " ở cuối ô. Dấu " nằm trong chữ thì viết hai lần: "".',
};
