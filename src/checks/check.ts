import type { IsoDate } from '../text/date.ts';
import type { Issue } from '../issues/issue.ts';
import type { Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';

/** A rule across rows, tables and texts: the rule itself and how its breaches are found. */
export interface Check {
  rule: Rule;
  find: (reading: PortalReading, today: IsoDate) => Issue[] | Promise<Issue[]>;
}
