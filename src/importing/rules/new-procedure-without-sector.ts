import type { Rule } from '../../issues/rule.ts';

export const newProcedureWithoutSector: Rule = {
  code: 'thu-tuc-moi-thieu-linh-vuc',
  severity: 'error',
  title: 'Thủ tục mới chưa biết thuộc lĩnh vực nào',
  cause: 'Mỗi lĩnh vực là một thư mục. Dòng của một thủ tục chưa có trên cổng phải nói lĩnh vực của nó.',
  wrong: `1.009999, (không có cột Lĩnh vực)`,
  right: `1.009999, Hộ tịch`,
  mend: 'Thêm cột «Lĩnh vực» vào trang danh mục, hoặc chạy với --linh-vuc <mã>.',
};
