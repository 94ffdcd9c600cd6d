/** The list below a search field, with one option active at most, and the words about it for a screen reader. */
export interface ListBox {
  id: string;
  isShown: () => boolean;
  isEmpty: () => boolean;
  /** Shows other options, none of them active; hides the list when there are none. */
  show: (options: readonly HTMLElement[], words: string) => void;
  hide: () => void;
  /** Makes the next option active, or the one before; one place past either end is the field itself. */
  move: (direction: 'next' | 'before') => void;
  active: () => HTMLElement | undefined;
}

/** Adds an empty list box to a form and makes its field the combobox of it. */
export function addListBox(form: HTMLFormElement, input: HTMLInputElement): ListBox {
  const list = addList(form, `${input.id}-goi-y`);
  const announce = addStatus(form);
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });
  const options = () => [...list.children] as HTMLElement[];
  let active = -1;
  const activate = (index: number) => {
    active = index;
    options().forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const setShown = (shown: boolean, words: string) => {
    list.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    activate(-1);
    announce(words);
  };
  return {
    id: list.id,
    isShown: () => !list.hidden,
    isEmpty: () => options().length === 0,
    show: (others, words) => {
      list.replaceChildren(...others);
      setShown(others.length > 0, words);
    },
    hide: () => setShown(false, ''),
    move: (direction) => {
      const count = options().length;
      activate(((active + 1 + (direction === 'next' ? 1 : count)) % (count + 1)) - 1);
    },
    active: () => options()[active],
  };
}

function addList(form: HTMLFormElement, id: string): HTMLElement {
  const list = document.createElement('ul');
  setAttributes(list, { id, role: 'listbox', 'aria-label': 'Gợi ý' });
  list.hidden = true;
  form.append(list);
  return list;
}

/** Words come after a pause, so that a screen reader is not interrupted at every letter. */
function addStatus(form: HTMLFormElement): (words: string) => void {
  const status = document.createElement('p');
  setAttributes(status, { role: 'status', class: 'visually-hidden' });
  form.append(status);
  let announcing = 0;
  return (words) => {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = words), 700);
  };
}

export function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
