import { timeLimit } from '../../schemas/kinds/time-limit.ts';
import { timeUnits } from '../../schemas/kinds/time-units.ts';
import { withoutEnd } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';

/** A time limit as the columns hold it, and what a person has to look at. */
export interface SheetTimeLimit {
  /** As the kind `timeLimit` reads it, or empty. */
  limit: string;
  /** The wording of the sheet where it says more than the limit, or could not be read. */
  note: string;
  /** Why a person has to look, in Vietnamese; `null` when all was read. */
  doubt: string | null;
  /** A limit that another cell of the row suggests; never taken by itself. */
  suggestion: string | null;
}

// «sau 15 giờ» is a time of day, «0,5 ngày» and «24/24 giờ» are no whole number of units; «24 giờ/07 ngày» are two limits.
// The units are those of `timeUnits`, folded, the longer ones first.
const amount = String.raw`(?<!(?:sau|truoc|luc) )(?<![\d.,-])(?<!\d/)(\d{1,3})(?:\s*\([^)]{1,30}\))?\s*(gio lam viec|ngay lam viec|gio|ngay|thang|nam)(?![a-z])`;
const amounts = new RegExp(amount, 'g');
const nothingElse = new RegExp(`^(?:khong qua |toi da |trong thoi han |trong |la )*${amount}\\.?$`);
// What the database makes a person fill in where there is nothing: no limit, and no word for a reader.
const saysNothing = /^(?:0+ (?:gio|ngay|thang|nam)(?: lam viec)?|khac)\.?$/;
const atStart = new RegExp(
  `^(?:[-+*]\\s*)?(?:thoi han (?:giai quyet|thuc hien)?\\s*(?:(?:la|:)\\s*)?)?(?:khong qua |toi da |trong thoi han |trong vong |trong )*${amount}`,
);
/**
 * «Thời hạn giải quyết» of a sheet → a limit with its unit. One limit in a sentence is that limit, the sentence
 * stays as a note. A bare number has no unit, zero is no limit, and of several limits none is chosen: then the
 * wording stays and the doubt says why. An exception («trường hợp phải xác minh thì…») does not change the rule
 * before it, but is a doubt; nor does an alternative right behind it («24 giờ/07 ngày»), which stays in the note.
 *
 * @param description «Mô tả» of the same row, looked at only for a suggestion: for a bare number, and for an empty cell
 */
export function readTimeLimit(text: string, description = ''): SheetTimeLimit {
  const none = { limit: '', note: '', doubt: null, suggestion: null };
  if (text === '') return besideNothing(description);
  const bare = /^(\d+)\s*$/.exec(text)?.[1];
  if (bare !== undefined) {
    const note = `Hồ sơ quốc gia ghi “${text}” nhưng không ghi đơn vị.`;
    return {
      limit: '',
      note,
      doubt: `Thời hạn ghi «${text}», không có đơn vị.`,
      suggestion: Number(bare) > 0 ? matching(Number(bare), description) : null,
    };
  }
  if (saysNothing.test(fold(text)))
    return { ...none, note: `Hồ sơ quốc gia chỉ ghi “${text}”.`, doubt: `Thời hạn ghi «${text}», không phải thời hạn.` };
  const whole = plain(text);
  if (whole) return { ...none, limit: whole };
  const folded = fold(text);
  const limits = [...folded.matchAll(amounts)].map((match) => `${Number(match[1])} ${unitNamed(match[2])}`);
  const different = [...new Set(limits)];
  const first = startingLimit(folded);
  if (different.some((limit) => limit.startsWith('0 ')))
    return { ...none, note: text, doubt: `Thời hạn ghi «${text}»: số 0 không phải thời hạn.` };
  if (/^(?:thoi han [a-z ]{0,60}?la )?(?:ngay )?trong ngay(?! lam viec (?:ke )?tiep)/.test(folded))
    return { ...none, limit: 'Trong ngày', note: text, doubt: limits.length > 0 ? 'Ngoài «trong ngày», hồ sơ còn ghi mốc khác.' : null };
  if (different.length === 1 && first === different[0]) return { ...none, limit: first, note: text };
  if (first && different.length > 1 && isException(folded))
    return { ...none, limit: first, note: text, doubt: `Hồ sơ ghi ${first} và một mốc khác cho trường hợp riêng.` };
  if (first && different.length > 1 && hasAlternative(folded))
    return {
      ...none,
      limit: first,
      note: text,
      doubt: `Hồ sơ ghi ${different.join(' hoặc ')}; cột giữ mốc đầu, lời đủ ở «Diễn giải thời hạn».`,
    };
  const doubt =
    different.length > 1
      ? `Hồ sơ ghi nhiều thời hạn (${different.join('; ')}), không chọn mốc nào.`
      : 'Thời hạn viết bằng lời, không đọc được thành số.';
  return { ...none, note: text, doubt };
}

/** An empty cell beside a «Mô tả» that knows one limit for papers that are in order. */
function besideNothing(description: string): SheetTimeLimit {
  const sentences = fold(description)
    .split(/\n|[;.](?:\s|$)/)
    .filter((sentence) => !sentence.includes('khong hop le'));
  const limits = sentences.flatMap((sentence) => [...sentence.matchAll(amounts)].flatMap((match) => limitOf(match) ?? []));
  const [only, ...others] = new Set(limits);
  if (only === undefined || others.length > 0) return { limit: '', note: '', doubt: null, suggestion: null };
  return { limit: '', note: '', doubt: `Ô thời hạn để trống, mà «Mô tả» nhắc «${only}».`, suggestion: only };
}

/** A cell that says nothing but a limit. */
function plain(text: string): string | null {
  const match = nothingElse.exec(fold(text));
  if (match) return limitOf(match);
  const trimmed = withoutEnd(text, '.;');
  const reading = timeLimit.read(trimmed);
  if (!('value' in reading)) return null;
  return reading.value.kind === 'same day' ? 'Trong ngày' : reading.value.kind === 'not regulated' ? 'Không quy định' : null;
}

/** The limit with which the wording begins. */
function startingLimit(folded: string): string | null {
  const match = atStart.exec(folded);
  return match && limitOf(match);
}

/** A limit as the column takes it; `null` for nought, and for more than any procedure may take. */
function limitOf([, amount, unit]: RegExpExecArray): string | null {
  const limit = `${Number(amount)} ${unitNamed(unit)}`;
  return 'value' in timeLimit.read(limit) ? limit : null;
}

/** Whether every other limit stands behind «trường hợp …», which names an exception. */
function isException(folded: string): boolean {
  const [rule = '', ...exceptions] = folded.split(/[,;.(]\s*(?:doi voi )?(?:truong hop|neu) /);
  return exceptions.length > 0 && [...rule.matchAll(amounts)].length === 1 && !/^(?:doi voi|truong hop)/.test(folded);
}

/** «24 giờ/07 ngày», «01 ngày làm việc hoặc 03 ngày nếu…»: another limit stands right behind the first. */
function hasAlternative(folded: string): boolean {
  const behind = folded.slice(atStart.exec(folded)?.[0].length ?? 0);
  const sign = /^ ?(?:\/|hoac ) ?/.exec(behind)?.[0];
  return sign !== undefined && atStart.test(behind.slice(sign.length));
}

function unitNamed(folded: string | undefined): string {
  return timeUnits.find((unit) => fold(unit) === folded) ?? '';
}

function matching(wanted: number, description: string): string | null {
  const found = [...fold(description).matchAll(amounts)].filter((match) => Number(match[1]) === wanted);
  const units = new Set(found.map((match) => unitNamed(match[2])));
  return units.size === 1 ? `${wanted} ${[...units][0]}` : null;
}
