import { fold } from '../../text/fold.ts';
import { badTimeLimit } from '../rules/bad-time-limit.ts';
import { problem, type Kind } from '../kind.ts';

/** Units of a time limit. Working days and days are different things and are never mixed. */
export const timeUnits = ['giờ', 'giờ làm việc', 'ngày', 'ngày làm việc', 'tháng', 'năm'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** How long a procedure may take: an amount of a unit, at once, or no limit set by law. */
export type TimeLimit =
  | { kind: 'amount'; amount: number; unit: TimeUnit }
  | { kind: 'same day' }
  | { kind: 'not regulated' };

export const timeLimit: Kind<TimeLimit> = {
  name: 'thời hạn: số và đơn vị (giờ, ngày, ngày làm việc, tháng), «Trong ngày» hoặc «Không quy định»',
  empty: null,
  read: (text) => {
    const folded = fold(text);
    if (/^(ngay )?trong ngay( lam viec)?$/.test(folded)) return { value: { kind: 'same day' } };
    if (folded === 'khong quy dinh') return { value: { kind: 'not regulated' } };
    const match = /^(?:khong qua )?(\d{1,4})(?:\s*\([^)]*\))?\s+(\S.*)$/.exec(folded);
    const unit = timeUnits.find((candidate) => fold(candidate) === match?.[2]);
    if (match && unit && Number(match[1]) > 0) return { value: { kind: 'amount', amount: Number(match[1]), unit } };
    const bare = /^\d+$/.test(text);
    return problem(badTimeLimit, {
      message: bare ? `Thời hạn «${text}» không có đơn vị.` : `Không hiểu thời hạn «${text}».`,
      found: text,
      expected: `${bare ? Number(text) : 5} ngày làm việc · ${bare ? Number(text) : 5} ngày · Trong ngày`,
    });
  },
};
