import type { Rule } from '../../issues/rule.ts';

export const damagedFile: Rule = {
  code: 'tap-tin-hong',
  severity: 'error',
  title: 'Tập tin hỏng',
  cause: 'Tập tin tải về dở dang, bị cắt, hoặc nội dung không khớp với mục lục của nó.',
  wrong: `1_001193.docx (tải dở)`,
  right: `1_001193.docx`,
  mend: 'Tải lại tập tin. Nếu Word vẫn mở được, lưu thành một bản .docx mới rồi nhập.',
};
