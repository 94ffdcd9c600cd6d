// The `Cỡ chữ` panel: what a reader chooses is applied at once and remembered on this device only.

const attributeOf = { 'co-chu': 'text', nen: 'scheme' } as const;
const { dataset } = document.documentElement;

for (const input of document.querySelectorAll<HTMLInputElement>('.display input')) {
  const attribute = attributeOf[input.name as keyof typeof attributeOf];
  input.checked = (dataset[attribute] ?? '') === input.value;
  input.addEventListener('change', () => {
    if (input.value) dataset[attribute] = input.value;
    else delete dataset[attribute];
    try {
      if (input.value) localStorage[input.name] = input.value;
      else delete localStorage[input.name];
    } catch {
      // Nothing can be kept in this browser; the choice holds for this page.
    }
  });
}

// What is open in the masthead, this or search or menu, closes with Escape and with a click elsewhere.
for (const kind of ['keydown', 'click'])
  document.addEventListener(kind, (event) => {
    const open = document.querySelector<HTMLDetailsElement>('header details[open]');
    const isElsewhere = kind === 'click' ? !open?.contains(event.target as Node) : (event as KeyboardEvent).key === 'Escape';
    if (!open || !isElsewhere || event.defaultPrevented) return;
    open.open = false;
    if (kind === 'keydown') open.querySelector('summary')?.focus();
  });

// Pages that were visited can be read without a network, where the portal says so.
if (keepsVisited) void navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}ngoai-tuyen.js`).catch(() => {});
