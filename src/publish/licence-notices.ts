import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

const opening = `Cổng này được dựng bằng Công Khai. Những phần sau được gửi tới trình duyệt của người đọc, theo giấy phép ghi dưới đây.
This portal is built with Công Khai. The following parts reach the reader's browser, under the licences below.
`;

/**
 * The licences of our own code and of packages, one after the other, as their authors ask for wherever a copy goes.
 *
 * @param own the folder with our own licence, which comes first
 * @param packages folders of packages, put in the order of their names; one without a text is named with its licence alone
 */
export function licenceNotices(own: string, packages: readonly string[]): string {
  const others = packages
    .map((folder) => ({ folder, name: manifestIn(folder).name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return [opening, ...[own, ...others.map(({ folder }) => folder)].map(noticeOf)].join('\n');
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function noticeOf(folder: string): string {
  const { name, version, license } = manifestIn(folder);
  return `${'='.repeat(80)}\n${name} ${version} (${license ?? 'không ghi giấy phép'})\n${'='.repeat(80)}\n\n${licenceText(folder)}\n`;
}

/** Some packages keep theirs in a folder of that name; Vite adds those of what it is made from, which is not sent. */
function licenceText(folder: string): string {
  const name = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!name) return '';
  const path = join(folder, name);
  if (statSync(path).isDirectory()) return licenceText(path);
  return readFileSync(path, 'utf8').split('# Licenses of bundled dependencies')[0]?.trim() ?? '';
}
