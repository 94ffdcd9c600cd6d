import { parseNumber } from '../../text/number.ts';
import type { Kind } from '../kind.ts';
import { score } from './number.ts';

/** A score with the maximum written beside it, if any: `14,5/16`. */
export interface Points {
  score: number;
  outOf: number | null;
}

/** A score as offices publish it, `14,5` or `14,5/16`; a maximum written here must agree with the one of the criterion. */
export const points: Kind<Points> = {
  name: score.name,
  empty: null,
  read: (text) => {
    const reading = score.read(text);
    if (!('value' in reading)) return reading;
    return { value: { score: reading.value, outOf: parseNumber(text.split('/')[1]?.trim() ?? '') } };
  },
};
