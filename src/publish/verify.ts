import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, type Inspection } from './inspect.ts';
import { pagesAmong } from './pages.ts';

/** What a link may do; anything else, `javascript:` above all, is a defect. */
const followed = ['http:', 'https:', 'mailto:', 'tel:'];

/** A defect of a built page, in words for the person who built it. */
export interface Defect {
  page: string;
  message: string;
}

/**
 * Looks at every page of a built portal before it is published: each has one `h1`, a title and a description of its
 * own; every link leads to a page that exists and a place in it; nothing is inline; nothing comes from another host.
 *
 * @param folder the built portal
 * @param files everything in it
 * @param base the base path of the portal, `/` or like `/cong/`
 */
export async function verify(folder: string, files: readonly string[], base: string): Promise<Defect[]> {
  const known = new Set(files);
  const inspections = new Map<string, Inspection>();
  for (const page of pagesAmong(files)) inspections.set(page, inspect(readFileSync(join(folder, page), 'utf8')));
  const defects: Defect[] = [];
  for (const [page, inspection] of inspections) {
    const messages = [...pageDefects(inspection), ...linkDefects(page, inspection, base, known, inspections)];
    defects.push(...messages.map((message) => ({ page, message })));
  }
  return [...defects, ...sharedTexts(inspections)];
}

function pageDefects({ headings, title, description, isRedirect, inline, foreign, policy }: Inspection): string[] {
  const defects = [...inline.map((what) => `Có mã nội tuyến: ${what}`), ...foreign.map((address) => `Lấy tài nguyên từ nơi khác: ${address}`)];
  if (!policy) defects.push('Thiếu Content-Security-Policy.');
  if (isRedirect) return defects;
  if (headings !== 1) defects.push(`Có ${headings} tiêu đề h1, cần đúng một.`);
  if (!title) defects.push('Thiếu tiêu đề trang.');
  if (!description) defects.push('Thiếu mô tả trang.');
  return defects;
}

function linkDefects(page: string, { links }: Inspection, base: string, known: ReadonlySet<string>, inspections: ReadonlyMap<string, Inspection>): string[] {
  const here = new URL(base + page.replace(/index\.html$/, ''), 'https://portal.invalid');
  return links.flatMap((link) => {
    const target = URL.canParse(link, here) ? new URL(link, here) : null;
    if (!target) return [`Liên kết không đọc được: ${link}`];
    if (!followed.includes(target.protocol)) return [`Liên kết không được phép: ${link}`];
    if (target.origin !== here.origin) return [];
    const [path, fragment] = [decoded(target.pathname), decoded(target.hash.slice(1))];
    if (path === null || fragment === null) return [`Liên kết không đọc được: ${link}`];
    if (!path.startsWith(base)) return [`Liên kết ra ngoài đường dẫn gốc: ${link}`];
    const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    if (!known.has(file)) return [`Liên kết gãy: ${link}`];
    const ids = inspections.get(file)?.ids;
    // A browser looks for the fragment as it is written before it reads percent signs.
    return fragment && ids && !ids.has(fragment) && !ids.has(target.hash.slice(1)) ? [`Liên kết tới chỗ không có trong trang: ${link}`] : [];
  });
}

/** What percent signs stand for; `null` when they stand for nothing. @example decoded('%C3%A1') // => 'á' */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function sharedTexts(inspections: ReadonlyMap<string, Inspection>): Defect[] {
  const first = new Map<string, string>();
  const defects: Defect[] = [];
  for (const [page, { title, description, isRedirect }] of inspections) {
    if (isRedirect) continue;
    for (const text of [`tiêu đề «${title}»`, `mô tả «${description}»`]) {
      const other = first.get(text);
      if (other) defects.push({ page, message: `Cùng ${text} với trang ${other}.` });
      else first.set(text, page);
    }
  }
  return defects;
}
