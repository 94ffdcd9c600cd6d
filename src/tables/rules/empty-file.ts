import type { Rule } from '../../issues/rule.ts';

export const emptyFile: Rule = {
  code: 'tap-tin-rong',
  severity: 'error',
  title: 'Bảng rỗng',
  cause: 'Tập tin không có dòng tiêu đề cột. Thường do lưu dở dang hoặc xóa nhầm nội dung.',
  wrong: `(tập tin 0 byte)`,
  right: `Mã lĩnh vực,Tên lĩnh vực
ho-tich,Hộ tịch`,
  mend: 'Ghi lại dòng tiêu đề cột, hoặc xóa hẳn tập tin nếu chưa có số liệu.',
};
