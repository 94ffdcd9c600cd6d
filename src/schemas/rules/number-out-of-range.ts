import type { Rule } from '../../issues/rule.ts';

export const numberOutOfRange: Rule = {
  code: 'so-ngoai-khoang',
  severity: 'error',
  title: 'Số nhỏ quá hoặc lớn quá mức có thể',
  cause:
    'Số viết đúng, nhưng không thể có thật ở cột này: điểm âm, bước số 0, hàng tỷ bản chính. Thường do thừa dấu trừ, thừa chữ số hoặc ghi nhầm cột.',
  wrong: `Bản chính: 999999999999`,
  right: `Bản chính: 1`,
  mend: 'Xem lại con số và cột. Khoảng được phép của từng cột ghi trong data/README.md.',
};
