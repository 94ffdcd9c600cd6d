import type { Rule } from '../../issues/rule.ts';

export const mdxSyntax: Rule = {
  code: 'loi-cu-phap-bai',
  severity: 'error',
  title: 'Sai cú pháp trong bài',
  cause: 'Bài có thẻ mở mà không đóng, hoặc dấu < { đứng một mình, nên không dựng được trang.',
  wrong: `<LuuY> Mang theo căn cước`,
  right: `<LuuY>

Mang theo căn cước

</LuuY>`,
  mend: 'Đóng thẻ đã mở. Muốn viết dấu < hoặc { như chữ thường thì viết \\< hoặc \\{.',
};
