import type { Published } from '../checks/lost-addresses.ts';
import { portalAt, type Then } from '../checks/published-then.ts';
import { quoted, WrongCall } from '../commands/wrong-call.ts';
import type { Tables } from '../portal/read-tables.ts';
import { readPublished } from './read-published.ts';

export const sinceOption = {
  value: 'BẢN',
  example: 'origin/main',
  means: 'báo cả địa chỉ đã công bố và cột có giá trị ở bản này của kho mã (nhánh, nhãn, mã) mà nay không còn',
} as const;

export const publishedOption = {
  value: 'ĐƯỜNG-DẪN',
  example: 'dist',
  means: 'như --since, so với cổng đã dựng (thư mục) hay sơ đồ trang đã tải về (sitemap-index.xml)',
} as const;

/** What there was: every address, and the tables where a revision was asked. */
export interface Before {
  published: Published;
  tables: Tables | null;
}

/**
 * What was published, by what a command was told to compare with; `null` when with nothing.
 *
 * @throws {WrongCall} where there is nothing to compare with: to say nothing would look as if nothing were lost
 */
export async function publishedBefore(
  portal: string,
  base: string,
  { since, published }: { since?: string; published?: string },
): Promise<Before | null> {
  if (since === undefined && published === undefined) return null;
  const then = since === undefined ? null : await atRevision(portal, since);
  const standing = published === undefined ? null : await online(published, base);
  return { published: new Map([...(then?.published ?? []), ...(standing ?? [])]), tables: then?.tables ?? null };
}

async function atRevision(portal: string, since: string): Promise<Then> {
  const found = await portalAt(portal, since);
  if (!found) throw new WrongCall(`Không đọc được cổng ở bản ${quoted(since)} của kho mã; xem tên nhánh, hoặc tải đủ lịch sử về.`);
  return found;
}

async function online(path: string, base: string): Promise<Published> {
  const found = await readPublished(path, base).catch(() => null);
  if (!found?.size) throw new WrongCall(`Không thấy địa chỉ nào của cổng trong ${quoted(path)}.`);
  return found;
}
