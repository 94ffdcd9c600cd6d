// Narrows the list of a language as somebody types: names in that language and in Vietnamese, with or without marks.

import { fold } from '../../text/fold.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const status = form?.querySelector<HTMLElement>('[data-none]');
const lines = document.querySelectorAll<HTMLElement>('[data-lines] > li');

function narrow(): void {
  const query = form?.elements.namedItem('q');
  const wanted = query instanceof HTMLInputElement ? fold(query.value).split(/\s+/).filter(Boolean) : [];
  let left = 0;
  for (const line of lines) {
    line.hidden = !wanted.every((word) => line.dataset.sought?.includes(word));
    if (!line.hidden) left += 1;
  }
  if (status) status.textContent = left === 0 ? (status.dataset.none ?? '') : '';
}

form?.addEventListener('input', narrow);
form?.addEventListener('submit', (event) => event.preventDefault());
narrow(); // a browser that came back keeps what was typed
