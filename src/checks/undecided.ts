import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'chua-quyet',
  severity: 'warning',
  harm: 'wrong',
  title: 'Điều cần quyết chưa ai quyết',
  cause:
    'Khi nhập hồ sơ, cổng gặp một điều không chắc và không đoán. Chưa ai quyết thì trang của thủ tục có thể nói sai hoặc nói thiếu với người dân.',
  wrong: `Điều cần quyết: Thời hạn «5» không có đơn vị.; Quyết định: (trống)`,
  right: `Quyết định: 5 ngày làm việc, đã ghi vào cach-thuc.csv; Ngày quyết: 25/11/2026`,
  mend: 'Xem văn bản gốc, sửa bảng nếu cần, rồi ghi điều bạn quyết vào cột «Quyết định». Muốn làm lần lượt theo việc dân hỏi nhiều thì chạy npm run todo.',
};

export const undecided: Check = {
  rule,
  needs: [],
  find: ({ tables: { doubts } }) =>
    doubts.rows.flatMap((row) =>
      row.decision === null
        ? [
            issueOf(rule, doubts.placeOf(row, 'decision'), {
              message: `Thủ tục ${row.procedure}: ${row.matter}`,
              found: row.recordSays ?? undefined,
            }),
          ]
        : [],
    ),
};
