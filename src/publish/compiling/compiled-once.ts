import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../schemas/settings.ts';
import { kindOfName } from '../../pictures/kinds.ts';
import { builtFiles } from '../pages.ts';
import { compile } from './compile.ts';
import { layoutOf } from './compiled.ts';
import { copyTemplates, folderHash, templatesHash } from './templates.ts';

/**
 * Compiles the templates and texts of a staged portal, unless the same were compiled before: that takes four seconds, and
 * rows of tables are no part of it.
 *
 * @param work the working folder, with the staged portal
 * @param settings what astro.config.mjs reads of the portal's
 * @param cache where the last compilation is kept between builds, and nothing else
 * @returns the folder of the compiled templates; and those templates without the texts, in one word
 */
export async function compiledOnce(work: string, settings: Settings, cache: string): Promise<{ compiled: string; templates: string }> {
  const compiled = join(work, 'compiled');
  const texts = await folderHash(join(work, 'texts'));
  const keyOf = (templates: string) => oneWord([templates, texts, ...facts(settings)]);
  let templates = await templatesHash();
  if (!(await takeKept(join(cache, keyOf(templates)), compiled))) {
    await copyTemplates(work);
    templates = await templatesHash(work); // whoever works on them may have saved one meanwhile
    await compile(work);
    await keep(compiled, join(cache, keyOf(templates)), cache);
  }
  return { compiled, templates: await withoutTexts(templates, compiled, settings) };
}

/** What compiled templates depend on besides themselves. */
const facts = ({ site, base, keepsVisited }: Settings) => [process.version, process.platform, process.arch, site, base, keepsVisited];

/** The code that renders and the names of the files that pages load, without what is in texts: a text that changes leaves pages as they are. */
async function withoutTexts(templates: string, compiled: string, settings: Settings): Promise<string> {
  const { styles, assets } = layoutOf(compiled);
  const loaded = (await builtFiles(assets)).filter((file) => kindOfName(file) === null);
  return oneWord([templates, await readFile(styles, 'utf8'), loaded, ...facts(settings)]);
}

function oneWord(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** A copy: another build may replace what is kept while this one renders from it. @returns whether there was a whole one */
async function takeKept(kept: string, into: string): Promise<boolean> {
  if (!existsSync(kept)) return false;
  try {
    await cp(kept, into, { recursive: true });
    return true;
  } catch {
    await rm(into, { recursive: true, force: true }); // taken away meanwhile
    return false;
  }
}

/** Renamed when it is whole, so that a build that is killed leaves no half of it. */
async function keep(compiled: string, kept: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = `${kept}.${process.pid}`;
  await cp(compiled, fresh, { recursive: true });
  await rm(kept, { recursive: true, force: true });
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true })); // another build was as quick
  for (const name of await readdir(cache)) if (join(cache, name) !== kept) await rm(join(cache, name), { recursive: true, force: true });
}
