// «Đây là xã của tôi»: what a reader chooses holds at once and is remembered on this device only.

import { chosenUnit } from './chosen-unit.ts';
import { keepUnit } from './keep-unit.ts';
import { marked, markUnit } from './mark-unit.ts';

const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-choose]')];
const state = document.querySelector<HTMLElement>('[data-chosen]');
const refused = document.querySelector<HTMLElement>('[data-refused]');

function show(mine: string): void {
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.choose === mine));
  const own = buttons.find(({ dataset }) => dataset.choose === mine);
  const name = state?.querySelector('b');
  if (!state || !name) return;
  state.hidden = !own;
  name.textContent = own?.dataset.name ?? '';
}

function choose(id: string): void {
  if (refused) refused.hidden = keepUnit(id);
  const mine = chosenUnit() ?? '';
  show(mine);
  markUnit(mine);
}

for (const button of buttons)
  button.addEventListener('click', () => choose(button.getAttribute('aria-pressed') === 'true' ? '' : (button.dataset.choose ?? '')));
state?.querySelector('button')?.addEventListener('click', () => {
  const own = buttons.find((button) => button.getAttribute('aria-pressed') === 'true');
  choose('');
  own?.focus();
});

marked.then(() => show(chosenUnit() ?? ''));
