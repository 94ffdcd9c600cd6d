import type { Issue } from '../issues/issue.ts';
import type { Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { TableName } from '../schemas/all-tables.ts';
import type { IsoDate } from '../text/date.ts';
import type { Site } from './site.ts';

/** A rule across rows, tables and texts: the rule itself and how its breaches are found. Two checks may share a rule. */
export interface Check {
  rule: Rule;
  /**
   * The tables that have to be read whole: what it says of one row rests on all rows of these. While one of them has a
   * row that could not be read the check is silent, because it would be wrong; the unread row was told of already.
   */
  needs: readonly TableName[];
  /** Whether other threads do most of its work: it is begun before all others, which are asked meanwhile. */
  waits?: true;
  /** Whether it looks at what is worked on when a portal is made ready to render, pictures and files: it is asked before that. */
  guards?: true;
  /** `site` is `null` when the settings can't be read: then nothing is published. */
  find: (reading: PortalReading, today: IsoDate, site: Site | null) => Issue[] | Promise<Issue[]>;
}
