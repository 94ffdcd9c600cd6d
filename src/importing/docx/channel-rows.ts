import { oneLine } from '../../issues/one-line.ts';
import { channelMethods, type ChannelMethod } from '../../schemas/channels.ts';
import { fold } from '../../text/fold.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { unreadChoice } from '../rules/unread-choice.ts';
import { unreadFee } from '../rules/unread-fee.ts';
import { unreadPlace } from '../rules/unread-place.ts';
import { unreadTimeLimit } from '../rules/unread-time-limit.ts';
import { readFees } from '../values/fees.ts';
import { readPlace } from '../values/place.ts';
import { readTimeLimit } from '../values/time-limit.ts';
import type { Notes } from './notes.ts';
import type { SheetTableRow } from './tables.ts';
import { restoreLines, said } from './text.ts';

type ChannelRow = SheetTableRow<'channels'>;

/**
 * The rows of `cach-thuc.csv`. A row whose way to hand in is not known stays as wording.
 *
 * @param procedure its row of `danh-muc.csv`, which names offices too
 */
export function channelRows(rows: readonly ChannelRow[], procedure: CellValues, notes: Notes): CellValues[] {
  return rows.flatMap((row) => {
    const method = methodNamed(row.cells.method);
    if (method === null) {
      keepWording(row, notes);
      return [];
    }
    const note = restoreLines(said(row.cells.description));
    const where = method === 'Trực tiếp' ? placeOf(row, note, procedure, notes) : '';
    return [{ procedure: procedure.code ?? '', method, where, ...timeOf(row, notes), ...moneyOf(row, notes), note }];
  });
}

/**
 * Where papers are handed in, where the sheet has no label for it. A place that is not sure, or not the one of the label,
 * is a doubt if no label names that office.
 */
function placeOf({ row }: ChannelRow, note: string, procedure: CellValues, notes: Notes): string {
  const { implementingAgency, receivingAddress } = procedure;
  const { where, named } = readPlace(note);
  if (where !== '' && !receivingAddress) return where;
  // «Công an xã» and «Công an cấp xã» are one office.
  const plain = (office: string) => fold(office).replaceAll(' cap ', ' ');
  const known = plain(receivingAddress || implementingAgency || '');
  const isKnown = (place: string) => known.includes(plain(place).split(/[ ,]+/, 3).join(' '));
  if (named.every(isKnown)) return '';
  const places = named.map((place) => `«${oneLine(place, 60)}»`).join(', ');
  const other = receivingAddress ? `, «Địa chỉ tiếp nhận» ghi «${oneLine(receivingAddress, 60)}»` : '';
  notes.report(unreadPlace, 'channels', `«Mô tả» nhắc nơi nộp ${places}${other}; chưa rõ nơi nào.`, {
    row,
    column: 'Nơi nộp',
    found: note,
  });
  return '';
}

function keepWording({ row, cells }: ChannelRow, notes: Notes): void {
  const message = `Hình thức nộp «${cells.method}» không có trong danh mục (${channelMethods.join(', ')}).`;
  notes.report(unreadChoice, 'channels', message, { row, column: 'Hình thức nộp', found: cells.method });
  notes.keep('channels', Object.values(cells).filter(Boolean).join(' – '));
}

function timeOf({ row, cells }: ChannelRow, notes: Notes): CellValues {
  const { limit, note, doubt, suggestion } = readTimeLimit(said(cells.timeLimit), cells.description);
  const hint = suggestion ? `Cột «Mô tả» nhắc «${suggestion}». Nếu đúng là thời hạn, ghi vào cach-thuc.csv.` : undefined;
  const found = said(cells.timeLimit) || cells.description;
  if (doubt) notes.report(unreadTimeLimit, 'channels', doubt, { row, column: 'Thời hạn giải quyết', found, hint });
  return { timeLimit: limit, timeLimitNote: note };
}

function moneyOf({ row, cells }: ChannelRow, notes: Notes): CellValues {
  const { fees, charges, doubts } = readFees(said(cells.fees));
  for (const doubt of doubts) notes.report(unreadFee, 'channels', doubt, { row, column: 'Phí, lệ phí', found: cells.fees });
  return { fees, charges };
}

function methodNamed(text: string): ChannelMethod | null {
  const folded = fold(text);
  const inPerson = /truc tiep/.test(folded);
  if (/truc tuyen|qua mang|dien tu/.test(folded)) return inPerson ? null : 'Trực tuyến';
  if (/buu chinh|buu dien/.test(folded)) return inPerson ? null : 'Dịch vụ bưu chính';
  return inPerson ? 'Trực tiếp' : null;
}
