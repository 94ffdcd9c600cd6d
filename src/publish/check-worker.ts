// The process in which a portal folder is checked while it is built; see check-apart.ts.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { allChecks } from '../checks/all-checks.ts';
import { askChecks, lookAhead } from '../checks/check-portal.ts';
import { placeOf } from '../checks/origin-place.ts';
import type { Site } from '../checks/site.ts';
import { sortIssues } from '../issues/issue.ts';
import { hasErrors } from '../issues/report.ts';
import { today } from '../portal/clock.ts';
import { readPortal, type PortalReading } from '../portal/read-portal.ts';
import type { Apart, Checked, Failure, Told } from './check-apart.ts';
import { lostSince } from './lost-since.ts';
import { sourcesOf } from './name-sources.ts';
import { pagePlaces } from './page-places.ts';
import { readChangeNotes } from './read-change-notes.ts';
import { stageChecked } from './stage.ts';

process.channel?.ref(); // it lives until it has answered
const [{ portal, out, work }] = (await once(process, 'message')) as [Apart];
const tell = (told: Told, whenTold = () => {}) => process.send?.(told, undefined, undefined, whenTold);
/** Then it ends, with its compiled code kept: to tidy up what it has in memory takes a fifth of a second. */
const tellLast = (told: Told) =>
  tell(told, () => {
    flushCompileCache();
    process.kill(process.pid, 'SIGKILL');
  });

/** What staging tells besides. */
type Staged = Pick<Checked, 'trouble' | 'originals'>;

async function stageFor(reading: PortalReading, site: Site): Promise<Staged> {
  const { notes, trouble } = await readChangeNotes(reading, site, today());
  const originals = await stageChecked({ reading, portal: site.portal, places: pagePlaces(reading, site), notes }, work);
  tell({ kind: 'staged', settings: site.portal.settings });
  return { trouble, originals };
}

/** Tables that a later check finds fault with may be such that they cannot be staged: then that fault is the reason. */
type Attempt = { staged: Staged } | { failure: unknown };

async function attempt(reading: PortalReading, site: Site): Promise<Attempt> {
  try {
    return { staged: await stageFor(reading, site) };
  } catch (failure) {
    return { failure };
  }
}

async function check(): Promise<Checked> {
  const looked = await lookAhead(readPortal(portal), today());
  const { reading, site } = looked;
  const [first, then] = [allChecks.filter(({ guards }) => guards), allChecks.filter(({ guards }) => !guards)];
  const early = [...reading.issues, ...(await askChecks(first, looked, today()))];
  const attempted = site && !hasErrors(early) ? await attempt(reading, site) : null;
  const found = sortIssues([...early, ...(await askChecks(then, looked, today()))]);
  const issues = site ? [...found, ...(await lostSince(out, site))] : found;
  if (attempted && 'failure' in attempted && !hasErrors(issues)) throw attempted.failure;
  const staged = attempted && 'staged' in attempted ? attempted.staged : { trouble: null, originals: [] };
  const sources = sourcesOf([...(site?.files ?? []), ...(site?.pages ?? [])], (origin) => placeOf(origin, reading));
  return { settings: reading.settings, issues, sources, ...staged };
}

function failureOf(error: unknown): Failure {
  const { message, stack, code, path, dest } = (error instanceof Error ? error : new Error(String(error))) as Failure;
  return { message, stack, code, path, dest };
}

check().then(
  (checked) => tellLast({ kind: 'checked', checked }),
  (error: unknown) => tellLast({ kind: 'failed', failure: failureOf(error) }),
);
