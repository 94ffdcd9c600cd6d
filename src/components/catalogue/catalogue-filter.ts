// The catalogue's filter: fetches the list once, narrows it, keeps the choice in the address.

import type { FilterLine } from '../../domain/filtering.ts';

const form = document.querySelector<HTMLFormElement>('form[data-catalogue]');
const statusLine = document.querySelector<HTMLElement>('[data-filter-status]');
const list = document.querySelector<HTMLElement>('[data-filtered]');
const whole = document.querySelector<HTMLElement>('[data-whole-list]');
let entries: Promise<FilterLine[]> | null = null;

function chosen(): [keyof FilterLine, string][] {
  if (!form) return [];
  return [...new FormData(form)].flatMap(([name, value]) => (value ? [[name as keyof FilterLine, String(value)]] : []));
}

function item({ title, address, line }: FilterLine): HTMLLIElement {
  const row = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = (form?.dataset.base ?? '/') + address.slice(1);
  anchor.textContent = title;
  const detail = document.createElement('span');
  detail.textContent = line;
  row.append(anchor, detail);
  return row;
}

async function apply(): Promise<void> {
  if (!form || !statusLine || !list || !whole) return;
  const wanted = chosen();
  const query = new URLSearchParams(wanted as [string, string][]).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  whole.hidden = wanted.length > 0;
  list.hidden = wanted.length === 0;
  if (wanted.length === 0) {
    statusLine.textContent = '';
    return;
  }
  try {
    entries ??= fetch(form.dataset.catalogue ?? '').then((response) => response.json() as Promise<FilterLine[]>);
    const found = (await entries).filter((entry) => wanted.every(([name, value]) => [entry[name]].flat().includes(value)));
    statusLine.textContent =
      found.length > 0 ? `${found.length} thủ tục` : 'Không có thủ tục nào hợp cả các điều kiện này. Hãy bỏ bớt một điều kiện.';
    list.replaceChildren(...found.map(item));
  } catch {
    entries = null;
    whole.hidden = false;
    statusLine.textContent = 'Chưa tải được danh sách để lọc. Hãy kiểm tra mạng rồi thử lại.';
  }
}

if (form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) select.value = value;
  }
  form.addEventListener('change', () => void apply());
  form.addEventListener('reset', () => setTimeout(() => void apply()));
  form.addEventListener('submit', (event) => event.preventDefault());
  if (chosen().length > 0) {
    const fold = form.closest('details');
    if (fold) fold.open = true;
    void apply();
  }
}
