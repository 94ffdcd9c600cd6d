import type { Rule } from '../../issues/rule.ts';

export const rawHtml: Rule = {
  code: 'the-html',
  severity: 'error',
  title: 'Bài chứa thẻ HTML',
  cause: 'Thẻ HTML có thể mang mã lệnh hoặc làm hỏng trang, nên chỉ nhận Markdown và các thành phần có sẵn.',
  wrong: `<div onclick=…>`,
  right: `Chữ **đậm** và đoạn văn thường`,
  mend: 'Viết bằng Markdown: **đậm**, *nghiêng*, danh sách, bảng, [liên kết](địa chỉ).',
};
