import type { Rule } from '../../issues/rule.ts';

export const unknownSheetSector: Rule = {
  code: 'ho-so-linh-vuc-la',
  severity: 'error',
  title: 'Lĩnh vực của hồ sơ chưa có trên cổng',
  cause: 'Mỗi lĩnh vực là một thư mục. Lĩnh vực của hồ sơ không có trong data/linh-vuc.csv nên không biết ghi vào thư mục nào.',
  wrong: `Lĩnh vực: Hộ tich và cư trú`,
  right: `Lĩnh vực: Hộ tịch`,
  mend: 'Thêm lĩnh vực vào data/linh-vuc.csv; hoặc chạy lại với --linh-vuc <mã> để chọn lĩnh vực, hay --them-linh-vuc để cổng tự thêm.',
};
