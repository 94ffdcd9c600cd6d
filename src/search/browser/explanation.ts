import type { Ranked } from '../rank.ts';
import type { FoundText } from './full-text.ts';

interface Explained {
  best: Ranked | null;
  /** `null` while the full text is still being searched, or cannot be. */
  text: FoundText | null;
  query: string;
  exact: boolean;
}

/** Says what was understood and what was left out, and offers the words exactly as typed. */
export function explain(box: HTMLElement, { best, text, query, exact }: Explained): void {
  box.textContent = '';
  const { replaced } = best?.reading ?? { replaced: null };
  if (replaced) box.append('Đang tìm: ', strong(replaced.meant), ` (${replaced.said}). `);
  const missing = leftOut(best, text);
  if (missing.length > 0) box.append(`Không trang nào có đủ các từ, đã bỏ qua: ${missing.join(', ')}. `);
  if (!replaced && !exact) return;
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams(exact ? { q: query } : { q: query, 'nguyen-van': '1' })}`;
  link.textContent = exact ? 'Tìm cả từ đồng nghĩa' : `Chỉ tìm đúng “${query}”`;
  box.append(link);
}

/** Words that neither the best name nor any page has. */
function leftOut(best: Ranked | null, text: FoundText | null): string[] {
  if (!best) return text?.dropped ?? [];
  if (text && text.pages.length > 0) return best.missing.filter((word) => text.dropped.includes(word));
  return best.missing;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}
