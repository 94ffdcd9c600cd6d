import type { Ranked } from '../rank.ts';
import type { FoundText } from './full-text.ts';
import { shorten } from './shorten.ts';

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
  const nowhere = (text?.nowhere ?? []).filter((word) => !best || best.missing.includes(word));
  const missing = (best ? best.missing : (text?.dropped ?? [])).filter((word) => !nowhere.includes(word));
  if (nowhere.length > 0) box.append(`Không trang nào có từ: ${nowhere.join(', ')}. `);
  if (missing.length > 0) box.append(`${best ? 'Không khớp với tên nào' : 'Đã bỏ qua'}: ${missing.join(', ')}. `);
  if (!replaced && !exact) return;
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams(exact ? { q: query } : { q: query, 'nguyen-van': '1' })}`;
  link.textContent = exact ? 'Tìm cả từ đồng nghĩa' : `Chỉ tìm đúng “${shorten(query)}”`;
  box.append(link);
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}
