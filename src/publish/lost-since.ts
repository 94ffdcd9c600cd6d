import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lostAddresses, lostIssues } from '../checks/lost-addresses.ts';
import type { Site } from '../checks/site.ts';
import type { Issue } from '../issues/issue.ts';
import { isMarked } from './destination.ts';
import { inspect } from './inspect.ts';
import { readPublished } from './read-published.ts';

/**
 * Addresses that the portal has which a build is about to replace, and the new one no longer. Warnings: what lies there
 * may be a draft that nobody saw; what was published is asked of `check --since`.
 *
 * @param out nothing is said of a folder that we did not build, or that holds another office's portal
 */
export async function lostSince(out: string, site: Site): Promise<Issue[]> {
  const { name, base } = site.portal.settings;
  try {
    if (!isMarked(out) || !titleOf(readFileSync(join(out, 'index.html'), 'utf8')).startsWith(`${name}:`)) return [];
    return lostIssues(lostAddresses(await readPublished(out, base), site)).map(asWarning);
  } catch {
    return []; // a folder that cannot be read is the swap's to report
  }
}

/** The whole page takes as long to read as all the rest. */
function titleOf(html: string): string {
  const ending = '</title>';
  return inspect(html.slice(0, html.indexOf(ending) + ending.length)).title;
}

function asWarning(issue: Issue): Issue {
  return {
    ...issue,
    severity: 'warning',
    harm: 'missing',
    message: `Bản đang có trong thư mục đích có địa chỉ «${issue.found}», bản dựng lần này không còn.`,
    hint: `${issue.hint} Địa chỉ ấy chưa công bố cho ai thì bỏ qua.`,
  };
}
