import type { Rule } from '../../issues/rule.ts';

export const unreadTimeLimit: Rule = {
  code: 'ho-so-thoi-han',
  severity: 'warning',
  harm: 'wrong',
  title: 'Thời hạn của hồ sơ không đọc được thành số',
  cause:
    'Hồ sơ ghi một con số không có đơn vị, hoặc một câu có nhiều mốc, hoặc để trống ô thời hạn mà nhắc nó ở «Mô tả». Cổng không đoán: lời của hồ sơ được giữ nguyên ở «Diễn giải thời hạn», «Ghi chú».',
  wrong: `10`,
  right: `10 ngày làm việc`,
  mend: 'Xem văn bản gốc, rồi ghi số và đơn vị vào cột «Thời hạn giải quyết» của cach-thuc.csv.',
};
