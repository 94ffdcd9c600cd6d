// Runs before the page is painted, so that a chosen text size or scheme never flashes. Kept plain and tiny.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const text = localStorage.getItem('co-chu');
    const scheme = localStorage.getItem('nen');
    if (text) root.dataset.text = text;
    if (scheme) root.dataset.scheme = scheme;
  } catch {
    // A browser that keeps nothing still shows the page in its standard size.
  }
})();
