// On most pages few readers search: the combobox and its names are fetched for those who do.

import { whenReached } from './when-reached.ts';

whenReached(async (form, input) => (await import('../../search/browser/combobox.ts')).startCombobox(form, input));
