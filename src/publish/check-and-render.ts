import type { Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/report.ts';
import type { Settings } from '../schemas/settings.ts';
import { checkApart, type Checked } from './check-apart.ts';
import { templatesHash } from './compiling/templates.ts';
import type { KeptFolders } from './kept.ts';
import type { RenderedPortal } from './render-portal.ts';
import { startRenderers } from './rendering/render-pages.ts';
import type { WorkFolder } from './work-folder.ts';

/** What is to be built, where it is made, and what stands in its place until then. */
export interface Place {
  portal: string;
  out: string;
  work: WorkFolder;
  kept: KeptFolders;
}

/** A portal that has passed the checks, rendered. */
export interface Made {
  settings: Settings;
  checked: Checked;
  rendered: RenderedPortal;
}

/** Does a stage, and notes how long it takes. */
type Timed = <T>(stage: 'check' | 'render', work: () => Promise<T>) => Promise<T>;

/**
 * Checks a portal folder, and renders what was staged of it while the checks go on: where one of them finds an error, it
 * is stopped and nothing of it used.
 *
 * @returns what was found; `made` is `null` where there are errors
 */
export async function checkAndRender({ portal, out, work, kept }: Place, timed: Timed): Promise<{ issues: Issue[]; made: Made | null }> {
  const stopping = new AbortController();
  const { staged, checked: checking } = checkApart({ portal, out, work: work.path });
  const renderers = startRenderers(work.path, checking);
  stopping.signal.addEventListener('abort', renderers.stop);
  // A tenth of a second each, and neither needs anything of the portal.
  const ready = Promise.all([import('./render-portal.ts'), templatesHash()]);
  ready.catch(() => {}); // said when it is asked for
  let rendering: Promise<RenderedPortal> | null = null;
  try {
    const settings = await timed('check', () => staged);
    const [{ renderPortal }, templates] = await ready;
    const tools = { renderers, stopping: stopping.signal, templates };
    if (settings) rendering = timed('render', () => renderPortal(settings, { ...work, replaced: out, kept }, tools));
    rendering?.catch(() => {}); // what came of it is asked when the checks are through
    const checked = await checking;
    const { issues } = checked;
    if (!settings || !rendering || hasErrors(issues)) return { issues, made: null };
    return { issues, made: { settings, checked, rendered: await rendering } };
  } finally {
    stopping.abort();
    await Promise.allSettled([checking, rendering]); // nobody is at work any more in a folder that is cleared
  }
}
