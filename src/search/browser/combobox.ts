// Suggestions while typing: an ARIA combobox with a list box (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import type { NameIndex } from '../name-index.ts';
import { rank, type Ranked } from '../rank.ts';
import { highlight } from './highlight.ts';
import { loadNames } from './load-data.ts';

const most = 7;
/** What answers much worse than the best is no suggestion. */
const worthShowing = 0.6;

/** Makes a combobox of the search field of a form. The form still works as it was. */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const root = form.dataset.root ?? '/';
  const list = document.createElement('ul');
  list.id = `${input.id}-goi-y`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Gợi ý');
  list.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  form.append(list, status);
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });
  let names: NameIndex | null = null;
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];

  // After a pause, so that a screen reader is not interrupted at every letter.
  let announcing = 0;
  const announce = (text: string) => {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = text), 700);
  };
  const close = () => {
    list.hidden = true;
    active = -1;
    announce('');
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (index: number) => {
    active = index;
    options().forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = () => {
    const query = input.value.trim();
    const found = names && query.length > 1 ? rank(names, query, { most, typing: !/\s$/.test(input.value) }).ranked : [];
    const ranked = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * worthShowing);
    list.replaceChildren(...ranked.map((one, index) => option(one, index, list.id, root)));
    list.hidden = ranked.length === 0;
    input.setAttribute('aria-expanded', String(ranked.length > 0));
    activate(-1);
    announce(
      query.length < 2
        ? ''
        : ranked.length > 0
          ? `${ranked.length} gợi ý. Dùng phím lên, xuống để chọn.`
          : 'Không có gợi ý. Nhấn Enter để tìm.',
    );
  };

  input.addEventListener('input', open);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const count = options().length;
    if (key === 'Escape' && !list.hidden) {
      close();
      event.preventDefault();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
      if (list.hidden) open();
      // One place past either end is the field itself.
      activate(((active + 1 + (key === 'ArrowDown' ? 1 : count)) % (count + 1)) - 1);
      event.preventDefault();
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.href = options()[active]?.dataset.address ?? location.href;
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  loadNames(root).then(
    (loaded) => {
      names = loaded;
      if (document.activeElement === input && input.value.trim() !== '') open();
    },
    () => {
      // Without the list the field is an ordinary one; the search page says what is wrong.
    },
  );
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

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
