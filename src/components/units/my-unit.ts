// Most readers have chosen no commune: what fills it in is fetched for those who have.

import { chosenUnit } from './chosen-unit.ts';

if (document.querySelector('[data-my-unit]') && chosenUnit()) void import('./fill-unit.ts');
