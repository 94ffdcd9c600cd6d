import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'trich-dan-thieu-ngay',
  severity: 'warning',
  harm: 'missing',
  title: 'Nguồn ghi thiếu ngày của văn bản',
  cause:
    'Văn bản mà nguồn chỉ ghi tháng hoặc năm thì người đọc khó tìm đúng. Cổng in đúng như nguồn, kèm lời nhắc; ngày ký thường có ở trang đầu của văn bản.',
  wrong: `Ngày ban hành: (trống); Ngày như nguồn ghi: 04/2014`,
  right: `Ngày ban hành: 04/04/2014; Ngày như nguồn ghi: 04/2014`,
  mend: 'Tra ngày ký rồi điền cột «Ngày ban hành». Không tra được thì cứ để: cổng vẫn công bố.',
};

export const citationWithoutDay: Check = {
  rule,
  needs: [],
  find: ({ tables: { acts } }) =>
    acts.rows.flatMap((row) =>
      row.citedDate === null || row.issued !== null
        ? []
        : [
            issueOf(rule, acts.placeOf(row, 'citedDate'), {
              message: `Nguồn ghi thiếu ngày của ${row.number}: «${row.citedDate}».`,
              found: row.citedDate,
              expected: 'ngày, tháng, năm ở cột «Ngày ban hành»',
            }),
          ],
    ),
};
