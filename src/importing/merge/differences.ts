import { oneLine } from '../../issues/one-line.ts';
import { fees } from '../../schemas/kinds/fees.ts';
import { timeLimit } from '../../schemas/kinds/time-limit.ts';
import { foldKey } from '../../text/fold.ts';
import type { CellValues } from './csv-file.ts';

export type RowTable = 'channels' | 'papers' | 'acts';

/** How two versions of a procedure's rows differ in what matters to a citizen, one plain sentence each. */
export function describeDifferences(table: RowTable, before: readonly CellValues[], after: readonly CellValues[]): string[] {
  if (table === 'channels') return channelDifferences(before, after);
  if (table === 'acts') return actDifferences(before, after);
  return paperDifferences(before, after);
}

function channelDifferences(before: readonly CellValues[], after: readonly CellValues[]): string[] {
  const [old, now] = [byMethod(before), byMethod(after)];
  const said = new Map<string, string[]>();
  const say = (name: string, what: string) => said.set(what, [...(said.get(what) ?? []), name]);
  for (const [name, row] of now) {
    const was = old.get(name);
    if (!was) {
      say(name, 'bảng chưa có cách nộp này');
      continue;
    }
    // Where the sheet is silent or cannot be read, what an editor found out is no contradiction.
    if (limitKey(row) !== '' && limitKey(was) !== limitKey(row))
      say(name, `thời hạn trong bảng ${written(was.timeLimit || was.timeLimitNote)}, hồ sơ ${written(row.timeLimit)}`);
    if (amounts(row).length > 0 && amounts(was).join() !== amounts(row).join())
      say(name, `tiền phải nộp trong bảng ${written(money(was))}, hồ sơ ${written(money(row))}`);
  }
  for (const name of old.keys()) if (!now.has(name)) say(name, 'hồ sơ không còn cách nộp này');
  return [...said].map(([what, names]) => `Nộp ${names.join(', ')}: ${what}.`);
}

/** Rows by method; a method that occurs again is told apart by its number. */
function byMethod(rows: readonly CellValues[]): Map<string, CellValues> {
  const result = new Map<string, CellValues>();
  for (const row of rows) {
    const name = row.method === 'Dịch vụ bưu chính' ? 'qua bưu chính' : (row.method ?? '').toLowerCase();
    let key = name;
    for (let number = 2; result.has(key); number += 1) key = `${name} (dòng ${number})`;
    result.set(key, row);
  }
  return result;
}

function limitKey(row: CellValues): string {
  const reading = timeLimit.read(row.timeLimit ?? '');
  return row.timeLimit && 'value' in reading ? JSON.stringify(reading.value) : '';
}

/**
 * The sums alone, of fees and charges together: an editor may have mended which of the two it is. Free of charge
 * counts only where nobody pays anything; beside a sum it is an exemption.
 */
function amounts(row: CellValues): string[] {
  const all = [row.fees, row.charges].flatMap((text) => {
    const reading = fees.read(text ?? '');
    return 'value' in reading ? reading.value.filter(({ amount }) => amount !== null) : [];
  });
  const sums = all.filter(({ amount }) => amount !== 0).map(({ amount, currency }) => `${amount} ${currency}`);
  return sums.length > 0 ? [...new Set(sums)].sort() : all.length > 0 ? ['0'] : [];
}

function money(row: CellValues): string {
  return [row.fees && `phí ${row.fees}`, row.charges && `lệ phí ${row.charges}`].filter(Boolean).join('; ');
}

function written(text = ''): string {
  return text === '' ? 'để trống' : `ghi «${oneLine(text, 90)}»`;
}

function actDifferences(before: readonly CellValues[], after: readonly CellValues[]): string[] {
  const [added, gone] = [without(after, before, 'number'), without(before, after, 'number')];
  return [
    added.length > 0 ? `Hồ sơ có thêm văn bản: ${added.join('; ')}.` : '',
    gone.length > 0 ? `Hồ sơ không còn văn bản: ${gone.join('; ')}.` : '',
  ].filter(Boolean);
}

function paperDifferences(before: readonly CellValues[], after: readonly CellValues[]): string[] {
  const [added, gone] = [without(after, before, 'name'), without(before, after, 'name')];
  if (added.length + gone.length === 0) {
    const changed = after.filter(
      (row, index) =>
        foldKey(row.name ?? '') === foldKey(before[index]?.name ?? '') &&
        (row.originals !== before[index]?.originals || row.copies !== before[index]?.copies),
    );
    return changed.map(
      (row) => `Số bản của «${oneLine(row.name ?? '', 90)}»: hồ sơ ghi ${row.originals || 0} bản chính, ${row.copies || 0} bản sao.`,
    );
  }
  // Names that an editor wrote anew cannot be compared one by one.
  if (added.length > after.length / 2)
    return before.length === after.length
      ? []
      : [`Hồ sơ liệt kê ${countPapers(after)}; bảng có ${countPapers(before)}, viết lại bằng lời khác.`];
  return [
    ...added.map((name) => `Hồ sơ có thêm giấy tờ «${oneLine(name, 90)}».`),
    ...gone.map((name) => `Hồ sơ không còn giấy tờ «${oneLine(name, 90)}».`),
  ];
}

function countPapers(rows: readonly CellValues[]): string {
  const cases = new Set(rows.map((row) => row.case ?? '').filter(Boolean)).size;
  return `${rows.length} giấy tờ${cases > 0 ? ` trong ${cases} trường hợp` : ''}`;
}

function without(rows: readonly CellValues[], others: readonly CellValues[], key: 'name' | 'number'): string[] {
  const known = new Set(others.map((row) => foldKey(row[key] ?? '')));
  return rows.map((row) => row[key] ?? '').filter((text) => !known.has(foldKey(text)));
}
