import type { Rule } from '../../issues/rule.ts';

export const tooFewCells: Rule = {
  code: 'thieu-o',
  severity: 'error',
  title: 'Dòng thiếu ô',
  cause: 'Dòng có ít ô hơn số cột, nên giá trị có thể nằm lệch cột.',
  wrong: `ho-tich`,
  right: `ho-tich,Hộ tịch`,
  mend: 'Thêm đủ ô; ô không có giá trị thì để trống giữa hai dấu phân cách.',
};
