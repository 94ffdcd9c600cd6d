import type { Rule } from '../../issues/rule.ts';

export const macroFile: Rule = {
  code: 'tap-tin-co-macro',
  severity: 'error',
  title: 'Tập tin có macro',
  cause: 'Macro là chương trình nằm trong tập tin. Bảng và hồ sơ không cần chương trình, nên cổng không nhận.',
  wrong: `thu-tuc.xlsm`,
  right: `thu-tuc.xlsx`,
  mend: 'Lưu thành (Save As) kiểu .xlsx hoặc .docx thường, không có macro.',
};
