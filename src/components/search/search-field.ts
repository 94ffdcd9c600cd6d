// On most pages few readers search: the combobox and its names are fetched for those who do, both at the same time.

import { whenReached } from './when-reached.ts';

whenReached(async (form, input) => {
  void import('../../search/browser/fetch-names.ts').then(({ fetchNames }) => fetchNames(form.dataset.root ?? '/')).catch(() => null);
  (await import('../../search/browser/combobox.ts')).startCombobox(form, input);
});
