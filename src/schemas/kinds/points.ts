import { formatNumber } from '../../text/number.ts';
import type { Kind, Reading } from '../kind.ts';
import { decimalNumber } from './number.ts';

// Indexes give a hundred points in all, some a thousand; one criterion has no more than the whole.
const mostPoints = 1000;

/** The most that a criterion gives: never nothing. */
export const maximumPoints: Kind<number> = decimalNumber({ above: 0, to: mostPoints });

/** Weights multiply points; published ones lie between 0 and 3, percentages are written too. */
export const weight: Kind<number> = decimalNumber({ from: 0, to: 100 });

/** All points of a unit together, and the threshold of a band. Deductions never lead below nought. */
export const totalPoints: Kind<number> = decimalNumber({ from: 0, to: 10_000 });

/** A score with the maximum written beside it, if any: `14,5/16`. */
export interface Points {
  score: number;
  outOf: number | null;
}

const ownPoints = decimalNumber({ from: 0, to: mostPoints });

/** A score as offices publish it, `14,5` or `14,5/16`; a maximum written here must agree with the one of the criterion. */
export const points: Kind<Points> = {
  write: ({ score, outOf }) => (outOf === null ? score : `${formatNumber(score)}/${formatNumber(outOf)}`),
  name: `điểm, viết như 14,5 hoặc 14,5/16: ${ownPoints.name}`,
  pattern: '^[0-9.,]+( */ *[0-9.,]+)?$',
  empty: null,
  read: (text) => {
    const [written = '', maximum = '', ...more] = text.split('/').map((part) => part.trim());
    if (written === '' || maximum === '' || more.length > 0) return withScore(ownPoints.read(text), null);
    const outOf = maximumPoints.read(maximum);
    return 'value' in outOf ? withScore(ownPoints.read(written), outOf.value) : outOf;
  },
};

function withScore(reading: Reading<number>, outOf: number | null): Reading<Points> {
  return 'value' in reading ? { value: { score: reading.value, outOf } } : reading;
}
