import type { Rule } from '../issues/rule.ts';
import * as symbolicLink from '../portal/rules/symbolic-link.ts';
import * as unreadable from '../portal/rules/unreadable.ts';
import * as hugePicture from '../pictures/rules/huge-picture.ts';
import * as mislabelledPicture from '../pictures/rules/mislabelled-picture.ts';
import * as badAttribute from '../prose/rules/bad-attribute.ts';
import * as badYaml from '../prose/rules/bad-yaml.ts';
import * as codeInProse from '../prose/rules/code-in-prose.ts';
import * as mdxSyntax from '../prose/rules/mdx-syntax.ts';
import * as rawHtml from '../prose/rules/raw-html.ts';
import * as remoteImage from '../prose/rules/remote-image.ts';
import * as unknownComponent from '../prose/rules/unknown-component.ts';
import * as unsafeProseLink from '../prose/rules/unsafe-prose-link.ts';
import * as badContact from '../schemas/rules/bad-contact.ts';
import * as badFee from '../schemas/rules/bad-fee.ts';
import * as badHours from '../schemas/rules/bad-hours.ts';
import * as badIdentifier from '../schemas/rules/bad-identifier.ts';
import * as badProcedureCode from '../schemas/rules/bad-procedure-code.ts';
import * as badTimeLimit from '../schemas/rules/bad-time-limit.ts';
import * as dateOutOfRange from '../schemas/rules/date-out-of-range.ts';
import * as missingValue from '../schemas/rules/missing-value.ts';
import * as noWords from '../schemas/rules/no-words.ts';
import * as notADate from '../schemas/rules/not-a-date.ts';
import * as notAPeriod from '../schemas/rules/not-a-period.ts';
import * as notANumber from '../schemas/rules/not-a-number.ts';
import * as notInList from '../schemas/rules/not-in-list.ts';
import * as numberOutOfRange from '../schemas/rules/number-out-of-range.ts';
import * as unknownKey from '../schemas/rules/unknown-key.ts';
import * as unsafeLink from '../schemas/rules/unsafe-link.ts';
import * as wrongType from '../schemas/rules/wrong-type.ts';
import * as duplicateColumn from '../tables/rules/duplicate-column.ts';
import * as emptyFile from '../tables/rules/empty-file.ts';
import * as invalidUtf8 from '../tables/rules/invalid-utf8.ts';
import * as legacyEncoding from '../tables/rules/legacy-encoding.ts';
import * as longCell from '../tables/rules/long-cell.ts';
import * as lostLetters from '../tables/rules/lost-letters.ts';
import * as missingColumn from '../tables/rules/missing-column.ts';
import * as tooFewCells from '../tables/rules/too-few-cells.ts';
import * as tooManyCells from '../tables/rules/too-many-cells.ts';
import * as unbalancedQuote from '../tables/rules/unbalanced-quote.ts';
import * as unknownColumn from '../tables/rules/unknown-column.ts';
import * as windows1258 from '../tables/rules/windows-1258.ts';
import { allChecks } from './all-checks.ts';

const readingRules: Record<string, Rule>[] = [
  symbolicLink,
  unreadable,
  hugePicture,
  mislabelledPicture,
  emptyFile,
  invalidUtf8,
  legacyEncoding,
  longCell,
  lostLetters,
  windows1258,
  unbalancedQuote,
  missingColumn,
  unknownColumn,
  duplicateColumn,
  tooManyCells,
  tooFewCells,
  missingValue,
  noWords,
  notANumber,
  numberOutOfRange,
  notADate,
  dateOutOfRange,
  notAPeriod,
  notInList,
  badProcedureCode,
  badTimeLimit,
  badFee,
  badContact,
  badHours,
  badIdentifier,
  unsafeLink,
  badYaml,
  unknownKey,
  wrongType,
  mdxSyntax,
  codeInProse,
  rawHtml,
  unknownComponent,
  badAttribute,
  unsafeProseLink,
  remoteImage,
];

/** Every rule that can report an issue; each has a help page and a fixture. */
export const allRules: readonly Rule[] = [
  ...new Set([...readingRules.flatMap((module) => Object.values(module)), ...allChecks.map(({ rule }) => rule)]),
];
