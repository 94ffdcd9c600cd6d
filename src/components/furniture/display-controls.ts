// The `Cỡ chữ` panel: what a reader chooses is applied at once and remembered on this device only.

const attributeOf = { 'co-chu': 'text', nen: 'scheme' } as const;
const panel = document.querySelector<HTMLDetailsElement>('.display');

for (const input of panel?.querySelectorAll<HTMLInputElement>('input') ?? []) {
  const attribute = attributeOf[input.name as keyof typeof attributeOf];
  input.checked = (document.documentElement.dataset[attribute] ?? '') === input.value;
  input.addEventListener('change', () => {
    if (input.value) document.documentElement.dataset[attribute] = input.value;
    else delete document.documentElement.dataset[attribute];
    try {
      if (input.value) localStorage.setItem(input.name, input.value);
      else localStorage.removeItem(input.name);
    } catch {
      // Nothing can be kept in this browser; the choice holds for this page.
    }
  });
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !panel?.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});

document.addEventListener('click', ({ target }) => {
  if (panel?.open && target instanceof Node && !panel.contains(target)) panel.open = false;
});
