import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readDay } from '../portal/clock.ts';
import type { IsoDate } from '../text/date.ts';
import { project } from './work-folder.ts';

/** A file in every portal that was built. A folder without it is another's, and nothing in it is touched. */
export const marker = '.congkhai';
export const markerText = 'Công Khai dựng thư mục này. Lần dựng sau thay cả thư mục, nên đừng để tập tin khác ở đây.\n';

/** What was built: whose portal, and for which day. */
export interface Built {
  /** As `ten` of cong.yaml names it. */
  name: string;
  day: IsoDate;
}

/** What the marker of a built portal says. */
export const markerOf = ({ name, day }: Built) => `${markerText}Ngày của dữ liệu: ${day}\nCổng: ${name}\n`;

/** What was built into a folder; `null` where nothing says it. */
export function readBuilt(folder: string): Built | null {
  if (!isMarked(folder)) return null;
  const [, written = '', name = ''] = /^Ngày của dữ liệu: ([\d-]{10})\nCổng: (.*)$/m.exec(readFileSync(join(folder, marker), 'utf8')) ?? [];
  const day = readDay(written);
  return day === null ? null : { name, day };
}

/** Folders of the project in which nothing is built: what editors own, and what belongs to the generator itself. */
const kept = ['data', 'content', 'public', 'src', 'scripts', 'node_modules', '.git', '.build', '.astro', '.ci', '.github', '.vscode'];

/**
 * Why a portal may not be built into a folder, in one sentence, or `null` when it may: a folder that is empty, that is
 * not there yet, or that carries our marker; not the portal's own, none around it, none inside it.
 *
 * @param setting what says where to, as people set it
 */
export function refuseDestination(portal: string, out: string, setting = 'CONGKHAI_OUT'): string | null {
  const [from, to, home] = [realPath(portal), realPath(out), realPath(project)];
  const hint = `Đặt ${setting} vào một thư mục riêng.`;
  if (from === to) return `Thư mục đích ${out} chính là thư mục cổng. ${hint}`;
  if (isInside(from, to)) return `Thư mục cổng nằm trong thư mục đích ${out}, nên sẽ bị xóa. ${hint}`;
  // The project is the portal of the demonstration too, and dist/ lies in it.
  if (isInside(to, from) && from !== home) return `Thư mục đích ${out} nằm trong thư mục cổng. ${hint}`;
  if (isInside(to, home) && kept.includes(relative(home, to).split(sep)[0] ?? ''))
    return `Thư mục đích ${out} nằm trong một thư mục của phần mềm hoặc của cổng trình diễn. ${hint}`;
  if (isInside(home, to) || home === to) return `Thư mục đích ${out} chứa chính phần mềm dựng cổng. ${hint}`;
  return refuseWhatIsThere(to, out, setting);
}

function refuseWhatIsThere(to: string, out: string, setting: string): string | null {
  const there = statSync(to, { throwIfNoEntry: false });
  if (!there)
    return lstatSync(to, { throwIfNoEntry: false }) ? `${out} là một liên kết tới nơi chưa có. Sửa hoặc xóa liên kết rồi chạy lại.` : null;
  if (!there.isDirectory()) return `${out} là một tập tin, không phải thư mục.`;
  if (there.dev !== statSync(dirname(to)).dev) {
    return `${out} là gốc của một ổ đĩa được gắn vào, không thay trọn một lần được. Đặt ${setting} vào một thư mục con, ví dụ ${join(out, 'cong')}.`;
  }
  const names = readdirSync(to);
  if (names.length === 0 || isMarked(to)) return null;
  return `Thư mục ${out} đang có ${names.length} mục không do Công Khai dựng ra, nên không bị thay. Chọn thư mục khác, hoặc tự xóa thư mục ấy nếu không cần nữa.`;
}

/** Whether a folder is one that we built. */
export function isMarked(folder: string): boolean {
  return lstatSync(join(folder, marker), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Where a path really leads: links are followed as far as there is something. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}
