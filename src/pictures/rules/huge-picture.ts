import type { Rule } from '../../issues/rule.ts';

export const hugePicture: Rule = {
  code: 'anh-qua-lon',
  severity: 'error',
  title: 'Ảnh quá lớn',
  cause: 'Ảnh quá 50 triệu điểm ảnh hoặc quá 20 MB. Mở ra tốn hết bộ nhớ của máy dựng cổng, mà người đọc không thấy rõ hơn.',
  wrong: `ảnh quét 12.000 × 9.000 điểm ảnh`,
  right: `ảnh 2.400 × 1.800 điểm ảnh`,
  mend: 'Thu ảnh xuống chiều dài tối đa 2.400 điểm ảnh rồi chép lại.',
};
