import type { Rule } from '../../issues/rule.ts';

export const badIdentifier: Rule = {
  code: 'sai-ma-dinh-danh',
  severity: 'error',
  title: 'Mã định danh viết sai',
  cause: 'Mã này thành một phần của địa chỉ trang, nên chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
  wrong: `Hộ tịch`,
  right: `ho-tich`,
  mend: 'Viết chữ thường không dấu, nối bằng dấu gạch: ho-tich.',
};
