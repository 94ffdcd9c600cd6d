import type { Rule } from '../../issues/rule.ts';

export const unknownProcedure: Rule = {
  code: 'thu-tuc-khong-co',
  severity: 'error',
  title: 'Thủ tục không có trong danh mục',
  cause: 'Một bảng hoặc bài nhắc tới mã thủ tục không có trong danh-muc.csv nào, nên sẽ mất trên cổng.',
  wrong: `1.001139`,
  right: `1.001193`,
  mend: 'Sửa mã cho đúng, hoặc thêm thủ tục vào danh-muc.csv của lĩnh vực.',
};
