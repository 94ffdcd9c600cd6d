import { oneLine } from '../../issues/one-line.ts';
import { wording } from './content.ts';

/**
 * Where two sides of a file begin to differ, in one line for people: the first differing words of both, with a few
 * before them, and how many entries there are when that differs too. `null` when they say the same.
 *
 * @example firstDifference('đề mục', ['h1 Thường trú'], ['h1 Tạm trú']) // => 'đề mục: cũ «h1 Thường trú», mới «h1 Tạm trú»'
 */
export function firstDifference(side: string, before: readonly string[], after: readonly string[]): string | null {
  const at = firstUnlike(before, after);
  if (at === null) return null;
  const [old, now] = side === wording ? [before, after] : [wordsAt(before, at), wordsAt(after, at)];
  const word = firstUnlike(old, now) ?? 0;
  const counts = before.length === after.length ? '' : ` (${before.length} → ${after.length})`;
  return `${side}: cũ ${excerpt(old, word)}, mới ${excerpt(now, word)}${counts}`;
}

function firstUnlike(before: readonly string[], after: readonly string[]): number | null {
  const longest = Math.max(before.length, after.length);
  for (let at = 0; at < longest; at += 1) if (before[at] !== after[at]) return at;
  return null;
}

const wordsAt = (entries: readonly string[], at: number) => entries[at]?.split(' ') ?? [];

function excerpt(words: readonly string[], at: number): string {
  if (at >= words.length && at === 0) return '(không có)';
  const from = Math.max(0, at - 3);
  const shown = words.slice(from, at + 8).join(' ');
  return `«${from > 0 ? '…' : ''}${oneLine(shown, 160)}${words.length > at + 8 ? '…' : ''}»`;
}
