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
import * as badAddress from '../schemas/rules/bad-address.ts';
import * as badIdentifier from '../schemas/rules/bad-identifier.ts';
import * as badLanguage from '../schemas/rules/bad-language.ts';
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
import { actChecks } from './act-checks.ts';
import { actInNewsNotThere } from './act-in-news-not-there.ts';
import { activeSvg } from './active-svg.ts';
import { allChecks } from './all-checks.ts';
import { announcementChecks } from './announcement-checks.ts';
import type { Check } from './check.ts';
import { emptyDescription } from './empty-description.ts';
import { figureChecks } from './figure-checks.ts';
import { figureInNewsNotThere } from './figure-in-news-not-there.ts';
import { indexInNewsNotThere } from './index-in-news-not-there.ts';
import { inspectionChecks } from './inspection-checks.ts';
import { launchingPdf } from './launching-pdf.ts';
import { lostAddress } from './lost-addresses.ts';
import { lostColumn } from './lost-columns.ts';
import { lostGap } from './lost-gap.ts';
import { missingInterfaceWords } from './missing-interface-words.ts';
import { moveChecks } from './move-checks.ts';
import { numberNotInSource } from './number-not-in-source.ts';
import { photographWithoutConsent } from './photograph-without-consent.ts';
import { publicContent } from './public-content.ts';
import { publicName } from './public-name.ts';
import { publicSize } from './public-size.ts';
import { publicTakenAddress } from './public-taken-address.ts';
import { publicType } from './public-type.ts';
import { allReferences } from './references.ts';
import { scriptedPdf } from './scripted-pdf.ts';
import { staleTranslation } from './stale-translation.ts';
import { subjectInTwoSpellings } from './subject-in-two-spellings.ts';
import { translationOfNothing } from './translation-of-nothing.ts';

const fileRules: Record<string, Rule>[] = [
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
];

const valueRules: Record<string, Rule>[] = [
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
  badLanguage,
  badAddress,
  unsafeLink,
];

const textRules: Record<string, Rule>[] = [
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

/** Rules about one subject, as editors look for them. */
export interface RuleGroup {
  title: string;
  rules: readonly Rule[];
}

const rulesOf = (modules: readonly Record<string, Rule>[]) => [...new Set(modules.flatMap((module) => Object.values(module)))];
const aboutNews = [
  actInNewsNotThere,
  emptyDescription,
  figureInNewsNotThere,
  indexInNewsNotThere,
  photographWithoutConsent,
  subjectInTwoSpellings,
];
const aboutPublicFiles = [activeSvg, launchingPdf, publicContent, publicName, publicSize, publicTakenAddress, publicType, scriptedPdf];
const aboutTranslations = [staleTranslation, numberNotInSource, translationOfNothing, missingInterfaceWords, lostGap];
const groupsOfChecks: [string, readonly Check[]][] = [
  ['Mã phải có ở bảng khác', allReferences],
  ['Số liệu và xếp hạng', figureChecks],
  ['Kiểm tra', inspectionChecks],
  ['Công bố thủ tục', announcementChecks],
  ['Văn bản', actChecks],
  ['Tin bài', aboutNews],
  ['Tập tin phát kèm', aboutPublicFiles],
  ['Bản dịch', aboutTranslations],
  ['Địa chỉ đã công bố', moveChecks],
];
const grouped = new Set(groupsOfChecks.flatMap(([, checks]) => checks));

/** Every rule that can report an issue, by subject; each has a help page and a fixture. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: 'Tập tin và cách lưu bảng', rules: rulesOf(fileRules) },
  { title: 'Chữ và số trong ô', rules: rulesOf(valueRules) },
  { title: 'Bài viết và cài đặt', rules: rulesOf(textRules) },
  { title: 'Thủ tục, trang và địa chỉ', rules: allChecks.filter((check) => !grouped.has(check)).map(({ rule }) => rule) },
  ...groupsOfChecks.map(([title, checks]) => ({ title, rules: checks.map(({ rule }) => rule) })),
  { title: 'So với bản đã công bố', rules: [lostAddress, lostColumn] },
];

/** The same, one after the other. */
export const allRules: readonly Rule[] = [...new Set(ruleGroups.flatMap(({ rules }) => rules))];
