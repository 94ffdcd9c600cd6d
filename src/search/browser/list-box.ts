/** The list below a search field, with one option active at most, and the words about it for a screen reader. */
export interface ListBox {
  list: HTMLElement;
  /** Shows these options and none before them, none of them active; without any the list is hidden. */
  show: (options: readonly HTMLElement[], words?: string) => void;
  /** Makes the next option active (1), or the one before (-1); one place past either end is the field itself. */
  move: (step: 1 | -1) => void;
  active: () => HTMLElement | undefined;
}

/** Adds an empty list box to a form and makes its field the combobox of it. */
export function addListBox(form: HTMLFormElement, input: HTMLInputElement): ListBox {
  const id = `${input.id}-goi-y`;
  form.insertAdjacentHTML(
    'beforeend',
    `<ul id="${id}" role="listbox" aria-label="Gợi ý" hidden></ul><p role="status" class="visually-hidden"></p>`,
  );
  const [list, status] = [...form.children].slice(-2) as [HTMLElement, HTMLElement];
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' });
  let [active, announcing] = [-1, 0];
  const option = () => list.children[active] as HTMLElement | undefined;
  const activate = (index: number) => {
    option()?.setAttribute('aria-selected', 'false');
    active = index;
    option()?.setAttribute('aria-selected', 'true');
    option()?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option()?.id ?? '');
  };
  return {
    list,
    show: (options, words = '') => {
      activate(-1);
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      // After a pause, so that a screen reader is not interrupted at every letter.
      clearTimeout(announcing);
      announcing = window.setTimeout(() => (status.textContent = words), 700);
    },
    move: (step) => {
      const places = list.children.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
    active: option,
  };
}

export function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
