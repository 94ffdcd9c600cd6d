import type { Rule } from '../../issues/rule.ts';

export const damagedPicture: Rule = {
  code: 'anh-hong',
  severity: 'error',
  title: 'Ảnh hỏng',
  cause: 'Tập tin ảnh trống, bị cắt ngang hoặc không phải ảnh, nên người đọc chỉ thấy một ô vỡ. Thường do tải lên dở dang.',
  wrong: `anh/hop-xa.jpg, 0 byte`,
  right: `anh/hop-xa.jpg mở ra xem được trọn ảnh`,
  mend: 'Mở ảnh gốc bằng chương trình xem ảnh, lưu lại thành .jpg hoặc .png rồi chép lại.',
};
