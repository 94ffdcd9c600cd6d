import { accessSync, constants } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { changeNotesAddress } from '../domain/addresses.ts';
import { fileOf } from '../domain/follow-link.ts';
import type { Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/report.ts';
import { today } from '../portal/clock.ts';
import { cacheFolder } from '../portal/locate.ts';
import { buildIndex } from '../search/build-index.ts';
import { measureBudgets } from './budgets.ts';
import { checkApart } from './check-apart.ts';
import { realPath, refuseDestination } from './destination.ts';
import { drawCards } from './draw-cards.ts';
import { lock } from './lock.ts';
import { findPublishedOriginals } from './originals.ts';
import { nameSources } from './name-sources.ts';
import { builtFiles, pagesAmong } from './pages.ts';
import type { ReadNotes } from './read-change-notes.ts';
import { render } from './render.ts';
import { stage as stagePortal } from './stage.ts';
import { clearDeadSwaps, swap } from './swap.ts';
import { verify, type Defect } from './verify.ts';
import { writeWebEditor } from './web-editor/write-web-editor.ts';
import { clearDeadWork, keepPhotographs, openWorkFolder, project, type WorkFolder } from './work-folder.ts';

export const stages = ['check', 'render', 'index', 'verify', 'swap'] as const;
export type Stage = (typeof stages)[number];

/** How a build ended: published, or stopped by issues in the portal folder or by defects of built pages. */
export interface Publication {
  published: boolean;
  /** Why nothing was even begun, in a sentence: the folder to build into is another's, or at work. */
  refused: string | null;
  /** What was cleared after builds that had been killed, in sentences. */
  cleared: string[];
  issues: Issue[];
  /** What the last look at the built pages found; warnings do not stop a build. */
  defects: Defect[];
  pages: number;
  indexed: number;
  /** Duration of each stage that ran, in seconds. */
  seconds: Partial<Record<Stage, number>>;
}

/**
 * check → render → index → verify → swap. Everything happens in a working folder of this build's own; unless the whole
 * of it is sound, `out` stays as it was.
 *
 * @param out replaced only when it carries our marker, filled when it is empty or new, else refused
 * @param onStage told when a stage begins, for a line of progress
 * @throws only when a tool fails (Astro, Pagefind, the disk), never for what an editor wrote
 */
export async function publish(portal: string, out: string, onStage: (stage: Stage) => void = () => {}): Promise<Publication> {
  const result: Publication = { published: false, refused: null, cleared: [], issues: [], defects: [], pages: 0, indexed: 0, seconds: {} };
  const to = realPath(out);
  result.refused = refuseDestination(portal, out);
  if (result.refused) return result;
  // Published files are read by the web server, another user, whatever this one keeps to himself.
  const umask = process.umask(0o022);
  try {
    await mkdir(dirname(to), { recursive: true });
    accessSync(dirname(to), constants.W_OK);
    const held = lock(to);
    if ('heldBy' in held)
      return { ...result, refused: `Một lệnh dựng khác (tiến trình ${held.heldBy}) đang dựng vào ${out}. Đợi nó xong rồi chạy lại.` };
    try {
      result.cleared = clearDead(to);
      await build(portal, to, result, onStage);
    } finally {
      held.release();
    }
    return result;
  } finally {
    process.umask(umask);
  }
}

/** A page that is wanting this time. */
function troubleOf({ trouble }: ReadNotes): Defect[] {
  return trouble === null ? [] : [{ page: fileOf(changeNotesAddress), message: trouble, severity: 'warning' }];
}

function clearDead(out: string): string[] {
  const works = clearDeadWork();
  return [...clearDeadSwaps(out), ...(works > 0 ? [`Đã dọn ${works} thư mục làm việc của những lần dựng bị ngắt.`] : [])];
}

async function build(portal: string, out: string, result: Publication, onStage: (stage: Stage) => void): Promise<void> {
  const timed = async <T>(stage: Stage, work: () => T | Promise<T>): Promise<T> => {
    onStage(stage);
    const start = performance.now();
    const value = await work();
    result.seconds[stage] = (performance.now() - start) / 1000;
    return value;
  };
  const { settings, issues, sources, places, changes } = await timed('check', () => checkApart(portal, out));
  result.issues = issues;
  if (hasErrors(issues) || !settings) return;
  const cache = resolve(project, cacheFolder(portal), 'assets');
  const work = await openWorkFolder(cache);
  try {
    const originals = await timed('render', async () => {
      const staged = await stagePortal(portal, work.path, places, changes.notes);
      await (settings.cards ? renderWithCards(portal, work) : render(portal, work));
      return staged;
    });
    const pages = pagesAmong(await builtFiles(work.out));
    result.pages = pages.length;
    result.indexed = await timed('index', () => buildIndex(work.out, pages));
    // After the index: nobody searches for it, and no page leads there.
    if (settings.repository?.editedOnline) writeWebEditor(work.out, settings, settings.repository);
    result.defects = await timed('verify', async () => {
      const files = await builtFiles(work.out);
      const { base } = settings;
      const found = [
        ...(await verify(work.out, files, base)),
        ...(await measureBudgets(work.out, files, base)),
        ...(await findPublishedOriginals(portal, originals, work.out, files)),
      ];
      return [...troubleOf(changes), ...nameSources(found, sources)];
    });
    if (result.defects.some(({ severity }) => severity === 'error')) return;
    await timed('swap', () => swap(work.out, out, { name: settings.name, day: today() }));
    result.published = true;
    await keepPhotographs(work, cache);
  } finally {
    await work.remove();
  }
}

/** Draws beside the renderer, which has a process of its own; both have ended when this ends, well or not. */
async function renderWithCards(portal: string, work: WorkFolder): Promise<void> {
  const drawn = join(work.path, 'anh-chia-se');
  const cache = resolve(project, cacheFolder(portal), 'cards');
  for (const ended of await Promise.allSettled([render(portal, work), drawCards(work.path, drawn, cache)]))
    if (ended.status === 'rejected') throw ended.reason;
  await cp(drawn, work.out, { recursive: true });
}
