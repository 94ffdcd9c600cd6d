import type { Rule } from '../../issues/rule.ts';

export const unknownSector: Rule = {
  code: 'linh-vuc-khong-co',
  severity: 'error',
  title: 'Lĩnh vực không có trong linh-vuc.csv',
  cause: 'Thư mục thủ tục mang tên một lĩnh vực chưa khai báo, nên thủ tục trong đó không có chỗ trên cổng.',
  wrong: `data/thu-tuc/hotich/`,
  right: `data/thu-tuc/ho-tich/`,
  mend: 'Thêm lĩnh vực vào data/linh-vuc.csv, hoặc đổi tên thư mục cho đúng mã lĩnh vực.',
};
