import { addressOf } from '../domain/follow-link.ts';
import type { PublishedFile } from '../domain/published/files.ts';
import type { Origin } from '../domain/published/page.ts';
import type { Place } from '../issues/issue.ts';
import { oneLine } from '../issues/one-line.ts';
import type { Defect } from './verify.ts';

/** Where each page comes from that an editor wrote, by its address. */
export type Sources = ReadonlyMap<string, Place>;

/** The sources of pages and of ways on to pages, as plain data that can travel between threads. */
export function sourcesOf(published: readonly PublishedFile[], placeOf: (origin: Origin) => Place): Sources {
  return new Map(published.flatMap(({ address, source }) => (source ? [[address, placeOf(source.title)]] : [])));
}

/** Defects of built pages with the file and line that the page was made from. */
export function nameSources(defects: readonly Defect[], sources: Sources): Defect[] {
  return defects.map((defect) => {
    const source = sources.get(addressOf(defect.page));
    return source ? { ...defect, source } : defect;
  });
}

/** One defect as the command prints it. @example // => 'data/su-kien.csv, dòng 2 → su-kien/sinh-con/index.html: Liên kết gãy: /x/' */
export function sayDefect({ page, message, severity, source }: Defect): string {
  const line = source?.line === undefined ? '' : `, dòng ${source.line}`;
  return (severity === 'warning' ? 'CẢNH BÁO  ' : '') + oneLine(`${source ? `${source.file}${line} → ` : ''}${page}: ${message}`, 2000);
}
