import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../schemas/settings.ts';
import { kindOfName } from '../../pictures/kinds.ts';
import { weighFiles } from '../budgets.ts';
import type { KeptFolders } from '../kept.ts';
import { packedTextsHash, unpackTexts } from '../packed-texts.ts';
import { builtFiles } from '../pages.ts';
import { compile } from './compile.ts';
import { layoutOf } from './compiled.ts';
import { copyTemplates, templatesHash } from './templates.ts';

export interface Compiling {
  /** The templates as they lie in the project, in one word. */
  templates: string;
  stopping: AbortSignal;
}

/**
 * Compiles the templates and texts of a staged portal, unless the same were compiled before: that takes four seconds, and
 * rows of tables are no part of it.
 *
 * @param work the working folder, with the staged portal
 * @param settings what astro.config.mjs reads of the portal's
 * @param caches where compilations are kept between builds, and nothing else
 * @returns the folder of the compiled templates; and those templates without the texts, in one word
 */
export async function compiledOnce(
  work: string,
  settings: Settings,
  { compiled: near, compiledCopies: copies }: Pick<KeptFolders, 'compiled' | 'compiledCopies'>,
  { templates: found, stopping }: Compiling,
): Promise<{ compiled: string; templates: string }> {
  const texts = packedTextsHash(work);
  const nameOf = (templates: string) => oneWord([templates, texts, ...facts(settings)]);
  let templates = found;
  if (copies !== null) await keep(join(copies, nameOf(templates)), near, nameOf(templates));
  if (!existsSync(join(near, nameOf(templates)))) {
    await copyTemplates(work);
    unpackTexts(work);
    templates = await templatesHash(work); // whoever works on them may have saved one meanwhile
    await compile(work, stopping);
    await writeWeights(join(work, 'compiled'));
    await keep(join(work, 'compiled'), near, nameOf(templates));
  }
  const compiled = join(near, nameOf(templates));
  if (copies !== null) await keep(compiled, copies, nameOf(templates));
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

/** Weighed once: brotli takes ten milliseconds a file. */
async function writeWeights(compiled: string): Promise<void> {
  const { assets, weights } = layoutOf(compiled);
  const sizes = Object.entries(weighFiles(assets, await builtFiles(assets)));
  await writeFile(weights, JSON.stringify(Object.fromEntries(sizes.map(([file, size]) => [`_astro/${file}`, size]))));
}

/** So many compilations stay: another build of the same portal may be rendering from one that is no longer asked for here. */
const mostKept = 3;

/** Copies a compilation into a cache that does not have it yet. Renamed when it is whole, so that a build that is killed leaves no half of it. */
async function keep(from: string, cache: string, name: string): Promise<void> {
  const kept = join(cache, name);
  if (existsSync(kept) || !existsSync(from)) return;
  await mkdir(cache, { recursive: true });
  const fresh = `${kept}.${process.pid}`;
  await cp(from, fresh, { recursive: true });
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true })); // another build was as quick
  const all = (await readdir(cache)).map((other) => join(cache, other));
  const ageOf = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byAge = all.toSorted((a, b) => ageOf(b) - ageOf(a));
  for (const old of byAge.slice(mostKept)) await rm(old, { recursive: true, force: true });
}
