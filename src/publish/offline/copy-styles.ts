import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, addressOf, followLink } from '../../domain/follow-link.ts';
import { leadTo, type Ways } from './lead.ts';

/**
 * A style sheet as it stands in a copy. Fonts are inside it: Firefox takes none from another folder of a disk.
 *
 * @param folder the built portal
 * @param file the style sheet
 */
export function copyStyleSheet(css: string, { folder, file, ways }: { folder: string; file: string; ways: Ways }): string {
  return css.replace(/url\((["']?)([^"')]*)\1\)/g, (text, _, link: string) => {
    const target = followLink(link, addressOf(file), ways.base);
    if (link.startsWith('data:') || link.startsWith('#') || target.kind !== 'own') return text;
    if (!target.path.endsWith('.woff2')) return `url("${leadTo(ways, link, file) ?? ''}")`;
    return `url(data:font/woff2;base64,${readFileSync(join(folder, fileOf(target.path))).toString('base64')})`;
  });
}
