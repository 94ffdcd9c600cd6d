/** Starts what helps to fill in the search field when a reader comes to it, not before. */
export function whenReached(start: (form: HTMLFormElement, input: HTMLInputElement) => unknown): void {
  const input = document.querySelector<HTMLInputElement>('#tim');
  const form = input?.form;
  if (!form) return;
  input.addEventListener('focus', () => void start(form, input), { once: true });
  form.closest('details')?.addEventListener('toggle', () => input.focus());
}
