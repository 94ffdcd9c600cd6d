import { parsePeriod } from '../../text/period.ts';
import { notAPeriod } from '../rules/not-a-period.ts';
import { problem, type Kind } from '../kind.ts';

/** A reporting period, kept under the one name it is printed by. */
export const period: Kind<string> = {
  name: 'kỳ: tháng, quý, số tháng từ đầu năm, hoặc năm',
  empty: null,
  read: (text) => {
    const value = parsePeriod(text)?.name;
    return value ? { value } : problem(notAPeriod, { message: `«${text}» không phải một kỳ báo cáo.`, found: text, expected: 'Quý III/2026' });
  },
};
