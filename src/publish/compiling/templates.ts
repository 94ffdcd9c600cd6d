import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { builtFiles } from '../pages.ts';
import { project } from '../work-folder.ts';

const settingsFiles = ['package.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * Copies the templates into a working folder: Astro keeps what it learns of a project in the project itself, so two builds
 * of one project would read each other's.
 */
export async function copyTemplates(into: string): Promise<void> {
  for (const name of settingsFiles) await cp(join(project, name), join(into, name));
  await cp(join(project, 'src'), join(into, 'src'), {
    recursive: true,
    filter: (path) => isTemplate(relative(join(project, 'src'), path)),
  });
}

/** The templates, and what npm says that it installed (a lock file only says what it should), in one word. */
export async function templatesHash(folder: string = project): Promise<string> {
  const templates = (await builtFiles(join(folder, 'src'))).filter(isTemplate).map((file) => `src/${file}`);
  const installed = join(project, 'node_modules', '.package-lock.json');
  return createHash('sha256')
    .update(JSON.stringify(templates))
    .update(hashOf([installed, ...[...settingsFiles, ...templates].map((file) => join(folder, file))]))
    .digest('hex');
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = readFileSync(path);
    hash.update(`${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Tests, measurements and what they read are no part of a page. */
function isTemplate(path: string): boolean {
  return !/^(?:tests|chromium|checks[\\/]fixtures)(?:[\\/]|$)|\.test\.ts$/.test(path);
}
