// What the tools of a procedure page are made of.

import styles from './tools.css?url';

/** An element with a text and attributes; nothing is read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The box of a tool in the place of its button. */
export function panelFor(button: HTMLElement): HTMLElement {
  if (!document.querySelector(`link[href="${styles}"]`)) document.head.append(element('link', '', { rel: 'stylesheet', href: styles }));
  const panel = element('div', '', { class: 'tool screen-only', role: 'group', 'aria-label': button.textContent.trim() });
  button.replaceWith(panel);
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  return panel;
}

export function actOf(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', label, { type: 'button' });
  button.addEventListener('click', act);
  return button;
}

/** An address of this page as others can open it: in a copy that lies on a disk, the same of the living portal, where there is one. */
export function forOthers(address: string): string {
  const [here, living] = [new URL(address), document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href];
  return here.protocol === 'file:' && living ? living + here.search + here.hash : address;
}

const said = 4000;

/** A button that copies a text; where the browser keeps that from pages, the text stands there to be copied by hand. */
export function copyFor(label: string, text: () => string): HTMLButtonElement {
  const button = actOf(label, async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = 'Đã chép';
      setTimeout(() => (button.textContent = label), said);
    } catch {
      const [old] = button.closest('.tool')?.querySelectorAll('textarea') ?? [];
      const area = old ?? element('textarea', '', { readonly: '', 'aria-label': label });
      area.value = text();
      button.closest('.tool')?.append(area);
      area.select();
    }
  });
  button.setAttribute('aria-live', 'polite');
  return button;
}
