// Marks the rows, lines and dots of the commune that a reader chose. All that is said stands on the page already.

import { chosenPlace, chosenUnit } from './chosen-unit.ts';
import { keepUnit } from './keep-unit.ts';

const words = ' nơi bạn ở';
// How many figures of a row are told above its table: those that its title speaks of stand first.
const told = 2;

function add(tag: 'small' | 'p', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.dataset.mine = '';
  return made;
}

/** @example sayRow(row) // => 'Nơi bạn ở: Xã Nậm Lúng, hạng 7, điểm 81,5.' */
function sayRow(row: HTMLTableRowElement, name: string): string {
  const heads = row.closest('table')?.tHead?.rows[0]?.cells;
  const figures = [...row.cells].flatMap(({ tagName, textContent }, column) => {
    const [head, figure] = [heads?.[column]?.textContent.split(' /')[0]?.trim().toLowerCase(), textContent.trim()];
    return tagName === 'TD' && head && figure && figure !== '–' ? [`${head} ${figure}`] : [];
  });
  return `Nơi bạn ở: ${[name, ...figures.slice(0, told)].join(', ')}.`;
}

/** Marks what is of a commune and unmarks everything else. Returns how much was marked. */
export function markUnit(mine: string): number {
  for (const marked of document.querySelectorAll('.mine')) marked.classList.remove('mine');
  for (const added of document.querySelectorAll('[data-mine]')) added.remove();
  const places = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-unit]')].filter(({ dataset }) => dataset.unit === mine);
  for (const place of places) {
    place.classList.add('mine');
    // What is drawn last lies on top.
    if (place instanceof SVGGElement) place.parentNode?.append(place);
    const name = place.querySelector('a') ?? place.querySelector('th')?.firstChild;
    if (place instanceof SVGElement || !name) continue;
    if (place instanceof HTMLTableRowElement) {
      const table = place.closest('table');
      (table?.closest('.wide') ?? table)?.before(add('p', sayRow(place, name.textContent ?? '')));
    }
    name.parentNode?.insertBefore(add('small', words), name.nextSibling);
  }
  return places.length;
}

async function markChosen(): Promise<void> {
  const mine = chosenUnit();
  if (!mine || markUnit(mine) > 0 || !document.querySelector('[data-unit]')) return;
  // It may have been merged since it was chosen.
  const [now] = (await chosenPlace()) ?? [];
  if (!now || now === mine) return;
  keepUnit(now);
  markUnit(now);
}

export const marked = markChosen();
