import type { Comparison } from './compare-portals.ts';

const mostLines = 200;

/** A comparison for people: the differences below the page or file they are of, and a closing sentence. */
export function describeComparison({ looked, differences }: Comparison): string {
  const all = differences.length;
  const notLooked = 'Không so: kiểu dáng, mã chạy trong trình duyệt, chỉ mục tìm kiếm.';
  if (all === 0) return `Hai bản nói như nhau: ${looked} trang và tập tin. ${notLooked}`;
  const lines = linesOf(differences);
  const left = lines.length - mostLines;
  const rest = left > 0 ? [`… và ${left} dòng nữa`] : [];
  return [...lines.slice(0, mostLines), ...rest, '', `Hai bản khác nhau ở ${all} trên ${looked} trang và tập tin. ${notLooked}`].join('\n');
}

/** What differs alike on many pages, such as a word of the footer, is told on the first of them. */
function linesOf(differences: Comparison['differences']): string[] {
  const pages = new Map<string, number>();
  for (const line of differences.flatMap((file) => file.lines)) pages.set(line, (pages.get(line) ?? 0) + 1);
  const told = new Set<string>();
  return differences.flatMap(({ address, lines }) => {
    const fresh = lines.filter((line) => isPresence(line) || !told.has(line));
    for (const line of fresh) told.add(line);
    const more = (line: string) =>
      isPresence(line) || pages.get(line) === 1 ? '' : ` — cũng vậy ở ${(pages.get(line) ?? 1) - 1} trang nữa`;
    return fresh.length === 0 ? [] : [address, ...fresh.map((line) => `  ${line}${more(line)}`)];
  });
}

const isPresence = (line: string) => line.startsWith('chỉ có');
