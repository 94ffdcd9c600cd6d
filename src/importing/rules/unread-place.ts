import type { Rule } from '../../issues/rule.ts';

export const unreadPlace: Rule = {
  code: 'ho-so-noi-nop',
  severity: 'warning',
  harm: 'wrong',
  title: 'Nơi nộp của hồ sơ không đọc được chắc chắn',
  cause:
    'Cột «Mô tả» nhắc một nơi nộp khác «Địa chỉ tiếp nhận», «Cơ quan thực hiện», hoặc nhắc nhiều nơi cho nhiều trường hợp. Cổng không chọn thay bạn: cột «Nơi nộp» để trống.',
  wrong: `Nộp hồ sơ cho cơ quan Bưu điện; nộp hồ sơ cho Bảo hiểm xã hội tỉnh`,
  right: `Nộp hồ sơ trực tiếp tại Bộ phận Một cửa của Ủy ban nhân dân xã`,
  mend: 'Xem văn bản gốc, rồi ghi nơi người dân đến nộp vào cột «Nơi nộp» của cach-thuc.csv.',
};
