import { accessSync, constants } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { today } from '../portal/clock.ts';
import { bothEnded } from './both-ended.ts';
import { checkAndRender, type Place } from './check-and-render.ts';
import { realPath, refuseDestination } from './destination.ts';
import { buildIndex, pagefindProgram } from './indexing/build-index.ts';
import { countChanged, keepPages, keepPublishedHashes, takeKept, type KeptFolders, type PublishedHashes } from './kept.ts';
import { keptFiles, type KeptFiles } from './kept-files.ts';
import { lock } from './lock.ts';
import { lookOver } from './look-over.ts';
import type { RenderedPortal } from './render-portal.ts';
import { readTexts } from './rendering/page-store.ts';
import { clearDeadSwaps, swap } from './swap.ts';
import type { Defect } from './verify.ts';
import { clearDeadWork, openWorkFolder } from './work-folder.ts';

export const stages = ['check', 'render', 'index', 'swap'] as const;
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
  /** Pages and files that were rendered; the others are as they were in the last build. */
  rendered: number;
  /** Pages that are other than in the portal that was replaced; `null` where that is not known. */
  changed: number | null;
  /** Duration of each stage that ran, in seconds. */
  seconds: Partial<Record<Stage, number>>;
}

export interface PublishOptions {
  /** Nothing that was kept of earlier builds is used. */
  full?: boolean;
  /** Told when a stage begins, for a line of progress. */
  onStage?: (stage: Stage) => void;
}

/**
 * check → render → index and verify → swap. Everything happens in a working folder of this build's own; unless the whole
 * of it is sound, `out` stays as it was.
 *
 * @param out replaced only when it carries our marker, filled when it is empty or new, else refused
 * @throws only when a tool fails (Astro, Pagefind, the disk), never for what an editor wrote
 */
export async function publish(
  portal: string,
  out: string,
  { full = false, onStage = () => {} }: PublishOptions = {},
): Promise<Publication> {
  const result: Publication = {
    published: false,
    refused: null,
    cleared: [],
    issues: [],
    defects: [],
    pages: 0,
    indexed: 0,
    rendered: 0,
    changed: null,
    seconds: {},
  };
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
      await build({ portal, out: to, full }, result, onStage);
    } finally {
      held.release();
    }
    return result;
  } finally {
    process.umask(umask);
  }
}

function clearDead(out: string): string[] {
  const works = clearDeadWork();
  return [...clearDeadSwaps(out), ...(works > 0 ? [`Đã dọn ${works} thư mục làm việc của những lần dựng bị ngắt.`] : [])];
}

interface Wanted {
  portal: string;
  /** Where it goes, with every link followed. */
  out: string;
  full: boolean;
}

async function build({ portal, out, full }: Wanted, result: Publication, onStage: (stage: Stage) => void): Promise<void> {
  const work = await openWorkFolder();
  try {
    const { kept, release } = await takeKept(portal, work.path, full);
    await buildIn({ portal, out, work, kept }, result, onStage).finally(release);
  } finally {
    work.remove();
  }
}

async function buildIn(place: Place, result: Publication, onStage: (stage: Stage) => void): Promise<void> {
  const timed = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    onStage(stage);
    const start = performance.now();
    const value = await work();
    result.seconds[stage] = (performance.now() - start) / 1000;
    return value;
  };
  const { portal, out, work, kept } = place;
  const { issues, made } = await checkAndRender(place, timed);
  result.issues = issues;
  if (!made) return;
  const { settings, checked, rendered } = made;
  const { searchable, stored, hashes } = rendered;
  const files = keptFiles(kept.files, out);
  const index = { textOf: readTexts(stored), pages: searchable, into: join(work.out, 'pagefind'), cache: kept.index, files };
  if (settings.repository?.editedOnline) {
    const { writeWebEditor } = await import('./web-editor/write-web-editor.ts');
    writeWebEditor(work.out, settings, settings.repository);
  }
  const program = await pagefindProgram();
  const [indexed, defects] = await timed('index', () =>
    bothEnded(
      buildIndex({ ...index, work: work.path, texts: work.inMemory, program }),
      lookOver(portal, work.out, checked, rendered), // while other programs are at work
    ),
  );
  result.defects = defects;
  if (result.defects.some(({ severity }) => severity === 'error')) return;
  const published = { out, hashes: Object.fromEntries(hashes) };
  result.changed = countChanged(kept.published, published);
  result.pages = rendered.inspections.size;
  result.indexed = searchable.length;
  result.rendered = rendered.rendered;
  await timed('swap', () => swap(work.out, out, { name: settings.name, day: today() }));
  result.published = true;
  await keepForNext(rendered, published, kept);
  forgetOthers(files, [...hashes.map(([, word]) => word), ...indexed]);
}

/** The portal is published: what can't be forgotten only takes room. */
function forgetOthers(files: KeptFiles, words: readonly string[]): void {
  try {
    files.keepOnly(new Set(words));
  } catch {
    // The next build tries again.
  }
}

/** The portal is published: where nothing can be kept, the next build has more to do. */
async function keepForNext(rendered: RenderedPortal, published: PublishedHashes, kept: KeptFolders): Promise<void> {
  try {
    await keepPages(rendered, kept.pages);
    keepPublishedHashes(kept.published, published);
  } catch {
    for (const left of [kept.pages, kept.published]) await rm(left, { recursive: true, force: true });
  }
}
