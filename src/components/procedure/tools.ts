// What helps to file: fetched when a reader asks for it, or comes by a link that carries a choice.

/** A tool is given its button, once. */
const tools: Record<string, () => Promise<{ open: (button: HTMLElement) => unknown }>> = {
  'giay-to': () => import('./my-papers.ts'),
  'cach-nop': () => import('./my-day.ts'),
  nghe: () => import('./listen.ts'),
  'chia-se': () => import('./share.ts'),
};

if (keepsVisited) {
  tools.luu = () => import('./keep-page.ts');
  const keep = document.querySelector<HTMLElement>('[data-tool="luu"]');
  if (keep && 'serviceWorker' in navigator && location.protocol !== 'file:') keep.hidden = false;
}

for (const button of document.querySelectorAll<HTMLElement>('[data-tool]')) {
  const { tool = '' } = button.dataset;
  // Once, whether a press or the address asked for it; on a bad network a press may have to be made again.
  const start = async () => {
    button.removeEventListener('click', start);
    const fetched = tools[tool]?.();
    fetched?.catch(() => button.addEventListener('click', start));
    (await fetched)?.open(button);
  };
  button.addEventListener('click', start);
  if (new URLSearchParams(location.search).has(tool)) void start();
}
