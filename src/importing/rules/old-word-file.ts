import type { Rule } from '../../issues/rule.ts';

export const oldWordFile: Rule = {
  code: 'dinh-dang-cu',
  severity: 'error',
  title: 'Định dạng cũ hoặc lạ',
  cause: 'Tập tin không phải .docx hay .xlsx thật: .doc và .xls đời cũ, RTF, PDF, trang web lưu thành .doc.',
  wrong: `ho-so.doc`,
  right: `ho-so.docx`,
  mend: 'Mở bằng Word hoặc Excel, chọn Lưu thành (Save As), kiểu .docx hoặc .xlsx, rồi nhập tập tin mới.',
};
