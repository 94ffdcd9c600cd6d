import { fold } from '../../text/fold.ts';
import { formatNumber } from '../../text/number.ts';
import { badTimeLimit } from '../rules/bad-time-limit.ts';
import { problem, type Kind } from '../kind.ts';
import { timeUnits, type TimeUnit } from './time-units.ts';

// Five years, which no procedure takes: the longest among the national records at hand is 155 days. Hours are not
// used beyond a month.
const most: Record<TimeUnit, number> = { giờ: 720, 'giờ làm việc': 720, ngày: 1830, 'ngày làm việc': 1830, tháng: 60, năm: 5 };
const mostInWords = `${most.giờ} giờ, ${formatNumber(most.ngày)} ngày, ${most.tháng} tháng, ${most.năm} năm`;

/** How long a procedure may take: an amount of a unit, at once, or no limit set by law. */
export type TimeLimit = { kind: 'amount'; amount: number; unit: TimeUnit } | { kind: 'same day' } | { kind: 'not regulated' };

export const timeLimit: Kind<TimeLimit> = {
  name: `thời hạn: số và đơn vị (giờ, ngày, ngày làm việc, tháng), «Trong ngày» hoặc «Không quy định»; nhiều nhất ${mostInWords}`,
  empty: null,
  read: (text) => {
    const folded = fold(text);
    if (/^(ngay )?trong ngay( lam viec)?$/.test(folded)) return { value: { kind: 'same day' } };
    if (folded === 'khong quy dinh') return { value: { kind: 'not regulated' } };
    const match = /^(?:khong qua )?(\d+)(?:\s*\([^)]*\))?\s+(\S.*)$/.exec(folded);
    const unit = timeUnits.find((candidate) => fold(candidate) === match?.[2]);
    const amount = Number(match?.[1] ?? 0);
    if (unit && amount > most[unit])
      return problem(badTimeLimit, {
        message: `Thời hạn «${text}» dài quá mức có thể.`,
        found: text,
        expected: `nhiều nhất ${mostInWords}`,
        hint: 'Xem lại con số và đơn vị.',
      });
    if (unit && amount > 0) return { value: { kind: 'amount', amount, unit } };
    const bare = /^\d+$/.test(text);
    const example = bare && Number(text) > 0 && Number(text) <= most.ngày ? Number(text) : 5;
    return problem(badTimeLimit, {
      message: bare ? `Thời hạn «${text}» không có đơn vị.` : `Không hiểu thời hạn «${text}».`,
      found: text,
      expected: `${example} ngày làm việc · ${example} ngày · Trong ngày`,
    });
  },
};
