import { parsePeriod, periodOf } from '../../text/period.ts';
import { dateOutOfRange } from '../rules/date-out-of-range.ts';
import { notAPeriod } from '../rules/not-a-period.ts';
import { problem, type Kind } from '../kind.ts';
import { firstYear } from './first-year.ts';

/** A reporting period, kept under the one name it is printed by. */
export const period: Kind<string> = periodKind((_, name) => name);

/** A year or a period, kept as the editor calls it. */
export const periodAsWritten: Kind<string> = {
  ...periodKind((text) => text),
  comparedBy: (value) => parsePeriod(value)?.name ?? value,
};

function periodKind(kept: (text: string, name: string) => string): Kind<string> {
  return {
    begins: (value) => periodOf(parsePeriod(value)?.name ?? value).from,
    name: `kỳ: tháng, quý, số tháng từ đầu năm, hoặc năm, từ năm ${firstYear}`,
    empty: null,
    read: (text) => {
      const read = parsePeriod(text);
      if (!read)
        return problem(notAPeriod, { message: `«${text}» không phải một kỳ báo cáo.`, found: text, expected: 'ví dụ Quý III/2026' });
      if (read.year < firstYear)
        return problem(dateOutOfRange, { message: `Kỳ «${text}» ở trước năm ${firstYear}.`, found: text, expected: `từ năm ${firstYear}` });
      return { value: kept(text, read.name) };
    },
  };
}
