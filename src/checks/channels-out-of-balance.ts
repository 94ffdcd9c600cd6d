import { channelMismatch } from '../domain/balances.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'cach-nop-khong-khop',
  severity: 'error',
  title: 'Ba cách nộp không cộng thành số tiếp nhận',
  cause: 'Mỗi hồ sơ nộp bằng một cách: trực tiếp, trực tuyến hoặc bưu chính.',
  wrong: `tiếp nhận 100; trực tiếp 60; trực tuyến 45; bưu chính 5`,
  right: `tiếp nhận 100; trực tiếp 50; trực tuyến 45; bưu chính 5`,
  mend: 'Sửa số sai; cách nộp nào không có số thì để trống. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const channelsOutOfBalance = rowBalance(rule, 'oneStop', channelMismatch);
