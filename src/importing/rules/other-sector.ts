import type { Rule } from '../../issues/rule.ts';

export const otherSector: Rule = {
  code: 'ho-so-khac-linh-vuc',
  severity: 'warning',
  harm: 'wrong',
  title: 'Hồ sơ ghi lĩnh vực khác với cổng',
  cause: 'Thủ tục đã nằm ở một lĩnh vực khác trên cổng. Lệnh nhập sửa tại chỗ, không chuyển thư mục.',
  wrong: `Lĩnh vực: Chứng thực (trên cổng: Hộ tịch)`,
  right: `Lĩnh vực: Hộ tịch`,
  mend: 'Nếu cần chuyển, chuyển mọi dòng của thủ tục sang thư mục của lĩnh vực mới.',
};
