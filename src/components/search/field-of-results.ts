// The search page matches names itself, which is most of the combobox: it has it at once.

import { startCombobox } from '../../search/browser/combobox.ts';
import { whenReached } from './when-reached.ts';

whenReached(startCombobox);
