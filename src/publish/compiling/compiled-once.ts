import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../schemas/settings.ts';
import { compile } from './compile.ts';
import { copyTemplates, folderHash, templatesHash } from './templates.ts';

/**
 * Compiles the templates and texts of a staged portal, unless the same were compiled before: that takes four seconds, and
 * rows of tables are no part of it.
 *
 * @param work the working folder, with the staged portal
 * @param settings what astro.config.mjs reads of the portal's
 * @param cache where the last compilation is kept between builds, and nothing else
 * @returns the folder of the compiled templates
 */
export async function compiledOnce(work: string, settings: Settings, cache: string): Promise<string> {
  const compiled = join(work, 'compiled');
  const kept = join(cache, await keyOf(await templatesHash(), work, settings));
  if (await takeKept(kept, compiled)) return compiled;
  await copyTemplates(work);
  await compile(work);
  // Named after the copy: whoever works on the templates may have saved one meanwhile.
  await keep(compiled, join(cache, await keyOf(await templatesHash(work), work, settings)), cache);
  return compiled;
}

/** Everything on which compiled templates depend, in one word. */
async function keyOf(templates: string, work: string, { site, base, keepsVisited }: Settings): Promise<string> {
  const parts = [process.version, process.platform, process.arch, site, base, keepsVisited, templates, await folderHash(join(work, 'texts'))];
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
