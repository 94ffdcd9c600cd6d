// Fills in where to file for a reader who has chosen his commune. Whatever is missing, the link to all units stays.

import { chosenPlace } from './chosen-unit.ts';

const place = document.querySelector<HTMLAnchorElement>('[data-my-unit]');

chosenPlace().then((found) => {
  if (!place || !found) return;
  const [id, name, says, phone, callable] = found;
  place.textContent = name;
  place.href = new URL(`${id}/`, place.href).href;
  const call = document.createElement('a');
  call.textContent = phone ?? '';
  if (callable) call.href = `tel:${callable}`;
  place.after(`. ${says} `, call);
});
