import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/report.ts';
import { buildIndex } from '../search/build-index.ts';
import { measureBudgets } from './budgets.ts';
import { checkApart } from './check-apart.ts';
import { nameSources } from './name-sources.ts';
import { builtFiles, pagesAmong } from './pages.ts';
import { render } from './render.ts';
import { swap } from './swap.ts';
import { verify, type Defect } from './verify.ts';

export const stages = ['check', 'render', 'index', 'verify', 'swap'] as const;
export type Stage = (typeof stages)[number];

/** How a build ended: published, or stopped by issues in the portal folder or by defects of built pages. */
export interface Publication {
  published: boolean;
  issues: Issue[];
  /** What the last look at the built pages found; warnings do not stop a build. */
  defects: Defect[];
  pages: number;
  indexed: number;
  /** Duration of each stage that ran, in seconds. */
  seconds: Partial<Record<Stage, number>>;
}

/**
 * check → render → index → verify → swap. Everything happens in a folder beside `out`; unless the whole of it is
 * sound, `out` stays as it was.
 *
 * @param onStage told when a stage begins, for a line of progress
 * @throws only when a tool fails (Astro, Pagefind, the disk), never for what an editor wrote
 */
export async function publish(portal: string, out: string, onStage: (stage: Stage) => void = () => {}): Promise<Publication> {
  const result: Publication = { published: false, issues: [], defects: [], pages: 0, indexed: 0, seconds: {} };
  const timed = async <T>(stage: Stage, work: () => T | Promise<T>): Promise<T> => {
    onStage(stage);
    const start = performance.now();
    const value = await work();
    result.seconds[stage] = (performance.now() - start) / 1000;
    return value;
  };
  const { settings, issues, sources } = await timed('check', () => checkApart(portal));
  result.issues = issues;
  if (hasErrors(issues) || !settings) return result;

  await mkdir(dirname(out), { recursive: true });
  const work = await mkdtemp(join(dirname(out), `.${basename(out)}-dang-dung-`));
  try {
    // A temporary folder is closed to everybody else; the web server, another user, has to read this one.
    await chmod(work, 0o755);
    await timed('render', () => render(portal, work));
    const pages = pagesAmong(await builtFiles(work));
    result.pages = pages.length;
    result.indexed = await timed('index', () => buildIndex(work, pages));
    const { base } = settings;
    result.defects = await timed('verify', async () => {
      const files = await builtFiles(work);
      return nameSources([...(await verify(work, files, base)), ...(await measureBudgets(work, files, base))], sources);
    });
    if (result.defects.some(({ severity }) => severity === 'error')) return result;
    await timed('swap', () => swap(work, out));
    result.published = true;
    return result;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
