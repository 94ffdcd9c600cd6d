import type { Published } from '../checks/lost-addresses.ts';
import { publishedAt } from '../checks/published-then.ts';
import { quoted, WrongCall } from '../commands/wrong-call.ts';
import { readPublished } from './read-published.ts';

export const sinceOption = {
  value: 'BẢN',
  example: 'origin/main',
  means: 'báo cả địa chỉ mà bản này của kho mã (nhánh, nhãn, mã) đã công bố nay không còn',
} as const;

export const publishedOption = {
  value: 'ĐƯỜNG-DẪN',
  example: 'dist',
  means: 'như --since, so với cổng đã dựng (thư mục) hay sơ đồ trang đã tải về (sitemap-index.xml)',
} as const;

/**
 * What was published, by what a command was told to compare with; `null` when with nothing.
 *
 * @throws {WrongCall} where there is nothing to compare with: to say nothing would look as if nothing were lost
 */
export async function publishedBefore(
  portal: string,
  base: string,
  { since, published }: { since?: string; published?: string },
): Promise<Published | null> {
  const parts = [
    since === undefined ? null : await atRevision(portal, since),
    published === undefined ? null : await online(published, base),
  ];
  const told = parts.flatMap((part) => (part ? [...part] : []));
  return since === undefined && published === undefined ? null : new Map(told);
}

async function atRevision(portal: string, since: string): Promise<Published> {
  const found = await publishedAt(portal, since);
  if (!found) throw new WrongCall(`Không đọc được cổng ở bản ${quoted(since)} của kho mã; xem tên nhánh, hoặc tải đủ lịch sử về.`);
  return found;
}

async function online(path: string, base: string): Promise<Published> {
  const found = await readPublished(path, base).catch(() => null);
  if (!found?.size) throw new WrongCall(`Không thấy địa chỉ nào của cổng trong ${quoted(path)}.`);
  return found;
}
