// Suggestions while typing: an ARIA combobox with a list box (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import type { NameIndex } from '../name-index.ts';
import { rank, type Ranked } from '../rank.ts';
import { highlight } from './highlight.ts';
import { addListBox, setAttributes, type ListBox } from './list-box.ts';
import { loadNames } from './load-data.ts';

const most = 7;
const fewestLetters = 2;
/** What answers much worse than the best is no suggestion. */
const worthShowing = 0.6;

/** Makes a combobox of the search field of a form. The form still works as it was. */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const root = form.dataset.root ?? '/';
  const box = addListBox(form, input);
  let names: NameIndex | null = null;
  const suggest = () => {
    const ranked = names ? suggestionsFor(input.value, names) : [];
    box.show(
      ranked.map((one, index) => option(one, index, box.id, root)),
      wordsAbout(input.value, ranked.length),
    );
  };
  input.addEventListener('input', suggest);
  input.addEventListener('keydown', (event) => takeKey(event, box, suggest));
  input.addEventListener('blur', () => setTimeout(box.hide, 150));
  loadNames(root).then(
    (loaded) => {
      names = loaded;
      if (document.activeElement === input && input.value.trim() !== '') suggest();
    },
    () => {
      // Without the list the field is an ordinary one; the search page says what is wrong.
    },
  );
}

function suggestionsFor(written: string, names: NameIndex): Ranked[] {
  const query = written.trim();
  if (query.length < fewestLetters) return [];
  const { ranked } = rank(names, query, { most, typing: !/\s$/.test(written) });
  return ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) * worthShowing);
}

function wordsAbout(written: string, count: number): string {
  if (written.trim().length < fewestLetters) return '';
  return count > 0 ? `${count} gợi ý. Dùng phím lên, xuống để chọn.` : 'Không có gợi ý. Nhấn Enter để tìm.';
}

/** Keys that the list takes; all others are the field's own. */
function takeKey(event: KeyboardEvent, box: ListBox, suggest: () => void): void {
  const { key } = event;
  const chosen = box.active();
  if (key === 'Escape' && box.isShown()) box.hide();
  else if ((key === 'ArrowDown' || key === 'ArrowUp') && !box.isEmpty()) {
    if (!box.isShown()) suggest();
    box.move(key === 'ArrowDown' ? 'next' : 'before');
  } else if (key === 'Enter' && chosen) location.href = chosen.dataset.address ?? location.href;
  else return;
  event.preventDefault();
}

function option({ entry, reading, matchedName }: Ranked, index: number, listId: string, root: string): HTMLLIElement {
  const item = document.createElement('li');
  const address = root + entry.address.slice(1);
  setAttributes(item, { role: 'option', id: `${listId}-${index}`, 'aria-selected': 'false' });
  item.dataset.address = address;
  item.append(...highlight(entry.title, reading.terms, true));
  const detail = document.createElement('span');
  detail.append(
    ...(matchedName && matchedName !== entry.sector && matchedName.length < 60
      ? highlight(matchedName, reading.terms, true)
      : [document.createTextNode(entry.sector ?? entry.kind)]),
  );
  item.append(detail);
  // Before the field loses focus, so that the list is still there.
  item.addEventListener('pointerdown', (event) => event.preventDefault());
  item.addEventListener('click', () => (location.href = address));
  return item;
}
