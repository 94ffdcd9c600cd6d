import { areaMismatch } from '../domain/inspections/rounds.ts';
import type { Rule } from '../issues/rule.ts';
import { rowBalance } from './balance.ts';

const rule: Rule = {
  code: 'so-noi-dung-khong-khop',
  severity: 'error',
  title: 'Số nội dung kiểm tra khác danh sách',
  cause:
    'Văn bản nói có bao nhiêu nội dung thì danh sách phải có bấy nhiêu. Thường do hai nội dung viết chung một ô, hoặc thiếu dấu chấm phẩy.',
  wrong: `Số nội dung theo nguồn: 6; danh sách có 7`,
  right: `Số nội dung theo nguồn: 7; danh sách có 7`,
  mend: 'Xem lại dấu chấm phẩy giữa các nội dung và con số. Nếu văn bản đã công bố như vậy, giữ nguyên và ghi lý do vào cột «Ghi chú lệch».',
};

export const areasMiscounted = rowBalance(rule, 'inspectionRounds', areaMismatch);
