import type { Portal, Procedure } from '../../portal/portal.ts';
import { longTextOf } from '../long-text.ts';

/** What a page offers to work out for its reader. */
export interface FilingTools {
  /** A list of one's own of the papers, where there is more than one and all stand on the page. */
  papers: boolean;
  /** The day of the result, where a limit is a number of days. */
  day: boolean;
  /** Whether the portal tells its days off. */
  calendar: boolean;
}

export function filingTools(procedure: Procedure, portal: Portal): FilingTools {
  const { papers, channels } = procedure;
  const limits = channels.flatMap(({ timeLimit }) => timeLimit ?? []);
  return {
    papers: papers.length > 1 && longTextOf(procedure, portal).moved['giay-to'] === undefined,
    day: limits.some((limit) => limit.kind === 'same day' || (limit.kind === 'amount' && !limit.unit.startsWith('giờ'))),
    calendar: portal.daysOff.length > 0,
  };
}
