import type { IsoDate } from '../text/date.ts';
import type { Issue } from '../issues/issue.ts';
import type { Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { Site } from './site.ts';

/** A rule across rows, tables and texts: the rule itself and how its breaches are found. */
export interface Check {
  rule: Rule;
  /** `site` is `null` when the settings can't be read: then nothing is published. */
  find: (reading: PortalReading, today: IsoDate, site: Site | null) => Issue[] | Promise<Issue[]>;
}
