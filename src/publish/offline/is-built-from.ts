import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Settings } from '../../schemas/settings.ts';

/**
 * Whether what stands in a folder is the portal of these settings. Portals are built into one folder where nobody says
 * another, and a copy of one under the name of the next would tell facts of the wrong office.
 */
export function isBuiltFrom({ name, base }: Pick<Settings, 'name' | 'base'>, built: string): boolean {
  const page = join(built, 'index.html');
  if (!existsSync(page)) return false;
  const found: { name?: string | undefined; style?: string | undefined } = {};
  const parser = new Parser({
    onopentag(tag, { property, content, rel, href }) {
      if (tag === 'meta' && property === 'og:site_name') found.name = content;
      if (tag === 'link' && rel === 'stylesheet') found.style = href;
    },
  });
  parser.end(readFileSync(page, 'utf8'));
  return found.name === name && (found.style?.startsWith(`${base}_astro/`) ?? false);
}
