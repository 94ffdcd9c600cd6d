import type { Rule } from '../../issues/rule.ts';

export const legacyLetters: Rule = {
  code: 'ho-so-phong-chu-cu',
  severity: 'warning',
  harm: 'missing',
  title: 'Hồ sơ có chữ viết bằng phông cũ',
  cause:
    'Chữ gõ bằng phông .VnTime hoặc VNI không phải Unicode. Cổng tự chuyển khi mọi chữ đọc ra thành tiếng Việt; không chắc thì không chép vào bảng, vì cả bảng sẽ bị từ chối.',
  wrong: `MÉu sè 04.doc`,
  right: `Mẫu số 04.doc`,
  mend: 'Mở hồ sơ gốc, xem tên bằng đúng phông, rồi gõ lại bằng Unicode vào bảng.',
};
