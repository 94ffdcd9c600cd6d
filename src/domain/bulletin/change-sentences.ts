import { actInWords } from '../../text/act-in-words.ts';
import { capitalise, decapitalise } from '../../text/capitalise.ts';
import type { IsoDate } from '../../text/date.ts';
import { dateInWords } from '../../text/date-in-words.ts';
import { inWords } from '../../text/in-words.ts';
import { spoken } from '../../text/spoken.ts';
import type { AnnouncedChange, Decision } from '../publication/announced-changes.ts';
import { addDays } from '../publication/working-days.ts';
import type { ChangeGroup } from './recent-changes.ts';

/** How much of a group is told. */
export interface Telling {
  /** How many of its procedures are named. */
  names: number;
  /** Whether it is said what citizens see differently, and what to do instead. */
  detailed: boolean;
}

/** A group in sentences, each about one thing; from when it holds is told apart. */
export function groupSentences(group: ChangeGroup, { names, detailed }: Telling, today: IsoDate): string[] {
  const named = group.changes.slice(0, names).map(nameOf);
  const [first] = group.changes;
  const about = group.changes.length === 1 ? [sayOne(group, today)] : [sayCount(group, today), ...named.map(sayNumbered)];
  const instead =
    group.changes.length === 1 && first.ends && first.successor ? `Bà con làm thủ tục ${plainName(first.successor.title)}.` : '';
  const detail = detailed ? [sayDifference(group), instead] : [];
  return [...about, ...detail].filter((sentence) => sentence !== '').map(spoken);
}

/** @example // => 'Thủ tục mới: đăng ký giám sát việc giám hộ.' */
function sayOne({ kind, changes: [change] }: ChangeGroup, today: IsoDate): string {
  const name = nameOf(change);
  return kind === 'new' ? `Thủ tục mới: ${name}.` : `Thủ tục ${name} ${verbOf(kind, change, today)}.`;
}

/** @example // => 'Có ba thủ tục thay đổi.' */
function sayCount({ kind, changes }: ChangeGroup, today: IsoDate): string {
  const count = `Có ${inWords(changes.length)} thủ tục`;
  const what = kind === 'amended' ? 'thay đổi' : verbOf(kind, changes[0], today);
  return kind === 'new' ? `${count} mới.` : `${count} ${what}.`;
}

function verbOf(kind: ChangeGroup['kind'], { row, effective }: AnnouncedChange, today: IsoDate): string {
  if (kind === 'amended') return 'có thay đổi';
  const verb = row.action === 'Thay thế' ? 'được thay thế' : 'bị bãi bỏ';
  return `${effective > today ? 'sắp' : 'đã'} ${verb}`;
}

/** @example sayNumbered('chứng thực chữ ký', 1) // => 'Hai là chứng thực chữ ký.' */
function sayNumbered(name: string, index: number): string {
  return `${capitalise(inWords(index + 1))} là ${name}.`;
}

function nameOf({ title }: AnnouncedChange): string {
  return plainName(title);
}

/** A name within a sentence, where «thủ tục» was said before. @example plainName('Thủ tục đăng ký kết hôn.') // => 'đăng ký kết hôn' */
function plainName(title: string): string {
  return decapitalise(title.replace(/^Thủ tục /iu, '').replace(/[.;:\s]{1,9}$/u, ''));
}

/** What citizens see differently, in the words of the office. */
function sayDifference({ kind, changes: [{ row }] }: ChangeGroup): string {
  if (row.change === null) return kind === 'amended' ? 'Cơ quan chưa ghi rõ đổi gì.' : '';
  return /[.!?]$/.test(row.change) ? row.change : `${row.change}.`;
}

/**
 * From when a change holds. @param several whether groups before it hold from the same day, and it is said once for all
 *
 * @example // => 'Áp dụng từ ngày mười lăm tháng mười.', 'Các thủ tục này áp dụng từ ngày mười lăm tháng mười.'
 */
export function sayFrom({ changes: [{ ends, effective }] }: ChangeGroup, today: IsoDate, several: boolean): string {
  const coming = effective > today;
  const begins = several ? 'các thủ tục này ' : '';
  if (ends && coming) return capitalise(`${begins}còn làm được đến hết ${dateInWords(addDays(effective, -1), today)}.`);
  const verb = ends ? 'thôi áp dụng' : coming ? 'bắt đầu áp dụng' : 'áp dụng';
  return capitalise(`${begins}${verb} từ ${dateInWords(effective, today)}.`);
}

/** On what a change rests. @example // => 'Căn cứ là Quyết định số một sáu năm hai, ngày hai mươi chín tháng mười, của Chủ tịch Ủy ban nhân dân tỉnh Thượng Đà.' */
export function sayBasis({ row }: Pick<Decision, 'row'>, today: IsoDate): string {
  const act = actInWords(row.number);
  const whose = row.issuer === null ? (act?.issuer ?? '') : `, của ${row.issuer}`;
  return spoken(`Căn cứ là ${act?.kind || 'Quyết định'} ${act?.number ?? row.number}, ${dateInWords(row.issued, today)}${whose}.`);
}
