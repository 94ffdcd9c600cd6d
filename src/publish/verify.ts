import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, fileOf, followLink, hasPlace, type Target } from '../domain/follow-link.ts';
import type { Place, Severity } from '../issues/issue.ts';
import { inspect, type Inspection } from './inspect.ts';
import { pagesAmong } from './pages.ts';

const refused = {
  unreadable: 'Liên kết không đọc được',
  forbidden: 'Liên kết không được phép',
  outside: 'Liên kết ra ngoài đường dẫn gốc',
} as const;

/** What was found in pages, by their files. */
export type Inspections = Map<string, Inspection>;

/** A defect of a built page, in words for the person who built it. */
export interface Defect {
  page: string;
  message: string;
  /** An error stops the publication; a warning is said. */
  severity: Severity;
  /** Where an editor wrote what the page is made from, when it is known. */
  source?: Place;
}

/**
 * Looks at every page of a built portal before it is published: each has one `h1`, a title and a description of its
 * own; every link leads to a page that exists and a place in it; nothing is inline; nothing comes from another host.
 *
 * @param folder the built portal
 * @param files everything in it
 * @param base the base path of the portal, `/` or like `/cong/`
 * @param inspected what was found in pages that were looked at before
 */
export function verify(folder: string, files: readonly string[], base: string, inspected: Inspections = new Map()): Defect[] {
  const inspections: Inspections = new Map(
    pagesAmong(files).map((page) => [page, inspected.get(page) ?? inspect(readFileSync(join(folder, page), 'utf8'))]),
  );
  const site = { base, known: new Set(files), inspections, targets: new Map() };
  const defects: Defect[] = [];
  for (const [page, inspection] of inspections) {
    const messages = [...pageDefects(inspection), ...linkDefects(page, inspection, site)];
    defects.push(...messages.map((message) => ({ page, message, severity: 'error' as const })));
  }
  return [...defects, ...sharedTexts(inspections)];
}

function pageDefects({ headings, title, description, isRedirect, inline, foreign, policy }: Inspection): string[] {
  const defects = [
    ...inline.map((what) => `Có mã nội tuyến: ${what}`),
    ...foreign.map((address) => `Lấy tài nguyên từ nơi khác: ${address}`),
  ];
  if (!policy) defects.push('Thiếu Content-Security-Policy.');
  if (isRedirect) return defects;
  if (headings !== 1) defects.push(`Có ${headings} tiêu đề h1, cần đúng một.`);
  if (!title) defects.push('Thiếu tiêu đề trang.');
  if (!description) defects.push('Thiếu mô tả trang.');
  return defects;
}

interface BuiltSite {
  base: string;
  /** Every file. */
  known: ReadonlySet<string>;
  /** What was found in its pages. */
  inspections: Inspections;
  /** Where links lead that lead there from any page. */
  targets: Map<string, Target>;
}

function linkDefects(page: string, { links }: Inspection, { base, known, inspections, targets }: BuiltSite): string[] {
  const targetOf = (link: string) => {
    if (!link.startsWith('/')) return followLink(link, addressOf(page), base);
    const target = targets.get(link) ?? followLink(link, '/', base);
    targets.set(link, target);
    return target;
  };
  return links.flatMap((link) => {
    const target = targetOf(link);
    if (target.kind === 'elsewhere') return [];
    if (target.kind !== 'own') return [`${refused[target.kind]}: ${link}`];
    const file = fileOf(target.path);
    if (!known.has(file)) return [`Liên kết gãy: ${link}`];
    const ids = inspections.get(file)?.ids;
    return ids && !hasPlace(ids, target) ? [`Liên kết tới chỗ không có trong trang: ${link}`] : [];
  });
}

function sharedTexts(inspections: Inspections): Defect[] {
  const first = new Map<string, string>();
  const defects: Defect[] = [];
  for (const [page, { title, description, isRedirect }] of inspections) {
    if (isRedirect) continue;
    for (const text of [`tiêu đề «${title}»`, `mô tả «${description}»`]) {
      const other = first.get(text);
      if (other) defects.push({ page, message: `Cùng ${text} với trang ${other}.`, severity: 'error' });
      else first.set(text, page);
    }
  }
  return defects;
}
