import type { Result } from '../merge.ts';
import type { FoundPage } from './full-text.ts';

/** A kind of page or a sector that the reader chose. */
export interface Filter {
  by: 'kind' | 'sector';
  value: string;
}

type Line = Result<FoundPage>;

/** Two or three lines of buttons on a phone, so that the first result stays in sight. */
const mostChoices = 5;
const propertyOf = ({ entry, page }: Line, by: Filter['by']) => (by === 'kind' ? (entry ?? page)?.kind : entry?.sector);

export function matchesFilter(line: Line, filter: Filter | null): boolean {
  return filter === null || propertyOf(line, filter.by) === filter.value;
}

/** A button a kind and a sector, each with its count; none for a single result, none when all results are alike. */
export function filterButtons(lines: readonly Line[], chosen: Filter | null, choose: (filter: Filter | null) => void): HTMLButtonElement[] {
  const choices = (['kind', 'sector'] as const).flatMap((by) => choicesOf(lines, by)).slice(0, mostChoices);
  if (choices.length === 0) return [];
  return [{ filter: null, count: lines.length }, ...choices].map(({ filter, count }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${filter?.value ?? 'Tất cả'} (${count})`;
    button.setAttribute('aria-pressed', String(filter?.by === chosen?.by && filter?.value === chosen?.value));
    button.addEventListener('click', () => {
      const list = button.parentElement;
      const place = [...(list?.children ?? [])].indexOf(button);
      choose(filter);
      // The buttons are new; the one that was pressed keeps the focus.
      (list?.children[place] as HTMLElement | undefined)?.focus();
    });
    return button;
  });
}

function choicesOf(lines: readonly Line[], by: Filter['by']): { filter: Filter; count: number }[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const value = propertyOf(line, by);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1 && count < lines.length)
    .sort((a, b) => b[1] - a[1])
    .map(([value, count]) => ({ filter: { by, value }, count }));
}
