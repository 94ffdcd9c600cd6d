import type { Rule } from '../../issues/rule.ts';

export const badContact: Rule = {
  code: 'sai-lien-he',
  severity: 'error',
  title: 'Điện thoại hoặc thư điện tử viết sai',
  cause: 'Người dân bấm vào là gọi hoặc gửi thư, nên số và địa chỉ phải dùng được.',
  wrong: `vanthu.muongmay.example`,
  right: `vanthu@muongmay.example`,
  mend: 'Điện thoại viết như 0200 300 0100, nhiều số cách nhau bằng dấu chấm phẩy; chưa biết số thì ghi «chưa có». Thư điện tử viết như vanthu@muongmay.example.',
};
