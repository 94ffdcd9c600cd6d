import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../domain/follow-link.ts';
import type { Settings } from '../schemas/settings.ts';
import { bothEnded } from './both-ended.ts';
import type { FileWeights } from './budgets.ts';
import { compiledOnce, type Compiling } from './compiling/compiled-once.ts';
import { layoutOf } from './compiling/compiled.ts';
import type { drawCards as draw } from './draw-cards.ts';
import type { KeptFolders } from './kept.ts';
import { makePictures } from './rendering/pictures.ts';
import type { RenderedPages, Renderers } from './rendering/render-pages.ts';
import type { WorkFolder } from './work-folder.ts';
import { writeSitemap } from './write-sitemap.ts';

/** A rendered portal, and where in the working folder the rest lies that came of it. */
export interface RenderedPortal extends RenderedPages {
  /** The pages that the next build may take. */
  stored: string;
  /** The templates that they were rendered from, in one word. */
  templates: string;
}

/**
 * Renders a staged portal: pages, what they load, their pictures, `public/`, the sitemap.
 *
 * @throws what a tool throws, or that it was stopped
 */
export async function renderPortal(
  settings: Settings,
  { path, out, replaced, kept }: WorkFolder & { replaced: string; kept: KeptFolders },
  { renderers, ...compiling }: { renderers: Renderers } & Compiling,
): Promise<RenderedPortal> {
  const { compiled, templates } = await compiledOnce(path, settings, kept, compiling);
  cpSync(join(path, 'public'), out, { recursive: true });
  cpSync(layoutOf(compiled).assets, join(out, '_astro'), { recursive: true });
  const { site, base } = settings;
  const storing = join(path, 'pages');
  const weights = JSON.parse(readFileSync(layoutOf(compiled).weights, 'utf8')) as FileWeights;
  const task = { compiled, out, site, base, weights, stored: join(kept.pages, templates), storing, files: kept.files, replaced };
  const [rendered] = await bothEnded(renderers.render(task), settings.cards ? drawCardsOf(path, out, kept.cards) : Promise.resolve());
  await makePictures(rendered.pictures, out, kept.photographs);
  const named = rendered.paths.filter(({ file, isPage }) => isPage && rendered.inspections.get(file)?.indexed);
  await writeSitemap(
    { out, staged: path, settings },
    named.map(({ file }) => addressOf(file)),
  );
  return { ...rendered, stored: storing, templates };
}

/** More than two hundred modules to load besides, in a portal that has pictures for chats. */
async function drawCardsOf(...where: Parameters<typeof draw>): Promise<void> {
  const { drawCards } = await import('./draw-cards.ts');
  await drawCards(...where);
}
