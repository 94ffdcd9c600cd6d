import { setImmediate as nextTurn } from 'node:timers/promises';
import { sortIssues, type Issue } from '../issues/issue.ts';
import { today as currentDay } from '../portal/clock.ts';
import { readHistory } from '../portal/read-history.ts';
import { readPortal, type PortalReading } from '../portal/read-portal.ts';
import { importRules } from '../importing/rules/import-rules.ts';
import type { IsoDate } from '../text/date.ts';
import { allChecks } from './all-checks.ts';
import { allRules } from './all-rules.ts';
import type { Check } from './check.ts';
import { siteOf, type Site } from './site.ts';

/**
 * Reads a portal folder and finds everything that is wrong with it, all at once.
 *
 * @param today decides what is in the future
 */
export async function checkPortal(
  folder: string,
  today: IsoDate = currentDay(),
): Promise<{ reading: PortalReading; site: Site | null; issues: Issue[] }> {
  return checkReading(readPortal(folder), today);
}

/** The same for what was read already. */
export async function checkReading(
  reading: PortalReading,
  today: IsoDate,
): Promise<{ reading: PortalReading; site: Site | null; issues: Issue[] }> {
  const looked = await lookAhead(reading, today);
  return { ...looked, issues: sortIssues([...reading.issues, ...(await askChecks(allChecks, looked, today))]) };
}

/** What was read, and what will be published of it. */
export interface LookedAt {
  reading: PortalReading;
  site: Site | null;
}

/** Joins what was read, for checks to be asked of it. */
export async function lookAhead(reading: PortalReading, today: IsoDate): Promise<LookedAt> {
  const history = await readHistory(reading.folder, reading.tables, today);
  return { reading, site: siteOf(reading, { today, rules: [...allRules, ...importRules], history }) };
}

/** What some checks find, in their order. */
export function askChecks(checks: readonly Check[], { reading, site }: LookedAt, today: IsoDate): Promise<Issue[]> {
  const ready = checks.filter((check) => isReady(check, reading));
  return askAll(ready, ({ find }) => find(reading, today, site));
}

/** What all checks find, in their order; while those wait that other threads work for, the others are asked. */
async function askAll(checks: readonly Check[], ask: (check: Check) => ReturnType<Check['find']>): Promise<Issue[]> {
  const found = new Map<Check, Issue[]>();
  const inTurn = async (some: readonly Check[]) => {
    for (const check of some) {
      found.set(check, await ask(check));
      await nextTurn();
    }
  };
  await Promise.all([inTurn(checks.filter(({ waits }) => waits)), inTurn(checks.filter(({ waits }) => !waits))]);
  return checks.flatMap((check) => found.get(check) ?? []);
}

/** Whether every table that a check needs was read whole. */
export function isReady({ needs }: Pick<Check, 'needs'>, { tables }: Pick<PortalReading, 'tables'>): boolean {
  return needs.every((table) => tables[table].complete);
}
