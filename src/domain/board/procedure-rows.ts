import type { Portal, Procedure } from '../../portal/portal.ts';
import { actKinds, type ActKind } from '../../schemas/acts.ts';
import type { IsoDate } from '../../text/date.ts';
import { kindOf, nameOfAct } from '../acts/act-kinds.ts';
import { listedBases, type ListedBasis } from '../acts/act-page.ts';
import type { Answer } from '../answer.ts';
import { procedureAnswers } from '../answers.ts';
import { once, onceOn } from '../once.ts';
import { cell, type Cell, type SheetRow } from './sheet-table.ts';

/** The columns of the lists that communes post. */
export const procedureHeads = [
  'Số thứ tự',
  'Tên thủ tục',
  'Thời hạn giải quyết',
  'Nơi nộp hồ sơ',
  'Phí, lệ phí',
  'Căn cứ pháp lý',
  'Cơ quan thực hiện',
] as const;

const notStated = 'Hồ sơ không nêu';

/** A procedure as one line of the posted list. @param number its place in the list, from 1 */
export function procedureRow(procedure: Procedure, number: number, portal: Portal, today: IsoDate): SheetRow {
  const { time, money, place } = procedureAnswers(procedure);
  const { code, name, state, acts, implementingAgency } = procedure;
  return {
    number: String(number),
    name: cell(name, [`Mã ${code}`, ...(state === 'Chưa có hiệu lực' ? ['chưa có hiệu lực'] : [])].join(', ')),
    cells: [
      answerCell(time),
      answerCell(place),
      answerCell(money.unknown ? money : { ...money, headline: `${whatIsPaid(procedure, money)}${money.headline}` }),
      cell(acts.length > 0 ? basesOf(procedure, portal, today) : notStated),
      cell(implementingAgency ?? notStated),
    ],
  };
}

/** An answer in a cell; where the record is silent that is said, and below it who knows. */
function answerCell({ headline, detail, unknown, outside }: Answer): Cell {
  const below = [...(unknown ? [headline] : []), ...(detail ? [detail] : []), ...(outside ? [`theo ${outside}`] : [])].join('; ');
  return cell(unknown ? notStated : headline, below || null);
}

/** Phí and lệ phí are two things; a bare sum says which of them it is. @example // => 'Lệ phí: ' */
function whatIsPaid({ channels, answers }: Procedure, { headline }: Answer): string {
  const given = answers.some(({ question, answer }) => question === 'Bao nhiêu tiền' && answer !== null);
  if (given || !/^\d/.test(headline)) return '';
  const fee = channels.some(({ fees }) => fees.length > 0);
  const charge = channels.some(({ charges }) => charges.length > 0);
  return fee && charge ? 'Phí, lệ phí: ' : fee ? 'Phí: ' : 'Lệ phí: ';
}

/** What a procedure rests on, laws before decrees and decrees before circulars, as such lists are written. */
export function basesOf(procedure: Procedure, portal: Portal, today: IsoDate): string[] {
  return basesOn(portal, today)(procedure);
}

// A procedure stands in four lists and on a sheet of its own.
const basesOn = onceOn((portal: Portal, today) =>
  once(({ acts }: Procedure) => {
    const bases = listedBases(acts, portal, today).map((basis): ListedBasis & { kind: ActKind } => {
      const { number, title } = basis;
      return { ...basis, kind: kindOf({ number, title, kind: null }) };
    });
    return bases.toSorted((a, b) => actKinds.indexOf(a.kind) - actKinds.indexOf(b.kind)).map(sayBasis);
  }),
);

/** An act by its number; a law, whose number does not say that it is one, by its name. What holds no more is marked. */
function sayBasis({ number, title, kind, ended }: ListedBasis & { kind: ActKind }): string {
  const named = kind === 'Luật' || kind === 'Bộ luật' ? nameOfAct({ number, title, kind }) : number;
  return ended ? `${named} (hết hiệu lực)` : named;
}
