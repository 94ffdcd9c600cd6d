// One sheet, or the whole page: which of them is printed hangs on the fragment (`:target`), as it does for a reader
// without scripts who follows `#in-ca-trang`.

for (const button of document.querySelectorAll<HTMLElement>('[data-print]'))
  button.addEventListener('click', () => {
    location.hash = button.dataset.print ?? '';
    print();
  });

addEventListener('beforeprint', () => {
  const day = document.querySelector('[data-printed]');
  if (day) day.textContent = ` In ngày ${new Date().toLocaleDateString('vi')}.`;
});
