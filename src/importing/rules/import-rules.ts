import type { Rule } from '../../issues/rule.ts';
import * as fileRules from './file-rules.ts';
import * as readingRules from './reading-rules.ts';
import * as sheetRules from './sheet-rules.ts';

/** Every rule that an import can report; each has a help page, as the rules of `npm run check` have. */
export const importRules: readonly Rule[] = [
  ...Object.values<Rule>(fileRules),
  ...Object.values<Rule>(sheetRules),
  ...Object.values<Rule>(readingRules),
];
