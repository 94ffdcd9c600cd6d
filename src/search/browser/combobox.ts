// Suggestions while typing: an ARIA combobox with a list box (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import type { NameIndex } from '../name-index.ts';
import { rank, type Ranked } from '../rank.ts';
import { highlight } from './highlight.ts';
import { addListBox, setAttributes, type ListBox } from './list-box.ts';
import { loadNames } from './load-data.ts';

const most = 7;
/** What answers much worse than the best is no suggestion. */
const worthShowing = 0.6;

/** What begins very many names. */
const firstLetters = ['th', 'dang ky'];

/** Makes a combobox of the search field of a form. The form still works as it was. */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const root = form.dataset.root ?? '/';
  const box = addListBox(form, input);
  let names: NameIndex | null = null;
  const optionsFor = (query: string, typing: boolean) => {
    const found = names && query.length > 1 ? rank(names, query, { most, typing }).ranked : [];
    const ranked = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * worthShowing);
    return ranked.map((one, index) => option(one, `${box.list.id}-${index}`, root));
  };
  const suggest = () => {
    const query = input.value.trim();
    const options = optionsFor(query, !/\s$/.test(input.value));
    const words = options.length > 0 ? `${options.length} gợi ý. Dùng phím lên, xuống để chọn.` : 'Không có gợi ý. Nhấn Enter để tìm.';
    box.show(options, query.length > 1 ? words : '');
  };
  input.addEventListener('input', suggest);
  input.addEventListener('keydown', (event) => takeKey(event, box, suggest));
  input.addEventListener('blur', () => setTimeout(() => box.show([]), 150));
  loadNames(root).then(
    (loaded) => {
      names = loaded;
      if (document.activeElement === input && input.value.trim().length > 1) suggest();
      // What is asked first takes twice as long, while code is compiled: that is done before anybody asks, a little at a time.
      else firstLetters.forEach((letters, at) => setTimeout(() => optionsFor(letters, true), at * 50));
    },
    () => {
      // Without the list the field is an ordinary one; the search page says what is wrong.
    },
  );
}

/** Keys that the list takes; all others are the field's own. */
function takeKey(event: KeyboardEvent, box: ListBox, suggest: () => void): void {
  const { key } = event;
  const chosen = box.active();
  if (key === 'Escape' && !box.list.hidden) box.show([]);
  else if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (box.list.hidden) suggest();
    if (box.list.hidden) return;
    box.move(key === 'ArrowDown' ? 1 : -1);
  } else if (key === 'Enter' && chosen) chosen.click();
  else return;
  event.preventDefault();
}

function option({ entry, reading, matchedName }: Ranked, id: string, root: string): HTMLLIElement {
  const item = document.createElement('li');
  setAttributes(item, { role: 'option', id, 'aria-selected': 'false', 'data-address': root + entry.address.slice(1) });
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
  // Read when it is chosen: a copy without a server leads addresses to files.
  item.addEventListener('click', () => (location.href = item.dataset.address ?? ''));
  return item;
}
