import { formatNumber } from '../../text/number.ts';
import { columnOf } from '../workbook/formula-cells.ts';
import { damagedFile } from '../rules/damaged-file.ts';
import { longestRun, mostCells, mostColumns, mostPages, mostRows, tooLarge, type Refusal } from './limits.ts';
import { countOf } from './xml-limits.ts';

// The library fills every gap before a cell with empty ones: a single cell in the last corner of a page makes 17
// thousand million of them. So positions are judged on the text, and any that could be one counts, whatever the tag:
// what two parsers would read differently is refused.
const position = /(?<![\w.-])(?<!\sxmlns:)r=(?:"([^"]*)"|'([^']*)')/g;
const hint = 'Trong Excel, bấm Ctrl+End xem ô cuối cùng. Xóa (Delete) các dòng và cột trống phía sau bảng, lưu lại rồi nhập.';

/**
 * What makes the pages of a workbook too large for the library that reads them: too many pages or cells, a cell too
 * far to the right or down.
 *
 * @param texts the parts, one character a byte
 */
export function findGridExcess(texts: readonly string[]): Refusal | null {
  const pages = Math.max(...texts.map((text) => countMatches(/[<:]sheet[\s/>]/g, text)));
  if (pages > mostPages) return tooLarge(`Tập tin có ${formatNumber(pages)} trang, quá mức ${mostPages} trang.`);
  const relations = Math.max(...texts.map((text) => countMatches(/[<:]Relationship[\s/>]/g, text)));
  if (relations > 10 * mostPages)
    return tooLarge(`Tập tin có ${formatNumber(relations)} liên kết bên trong, không giống một tập tin thật.`);
  const grids = texts.filter((text) => text.includes('sheetData'));
  const cells = grids.reduce((sum, text) => sum + Math.max(countMatches(/[<:]c[\s/>]/g, text), countMatches(/[<:]row[\s/>]/g, text)), 0);
  if (cells > mostCells) return tooLarge(`Tập tin có ${formatNumber(cells)} ô, quá mức ${formatNumber(mostCells)} ô.`, hint);
  for (const text of grids) {
    const refusal = judgePositions(text) ?? judgeRuns(text);
    if (refusal) return refusal;
  }
  return null;
}

function judgePositions(text: string): Refusal | null {
  if (countOf('<row', text) + countOf(':row', text) > mostRows) return tooFar(`hơn ${formatNumber(mostRows)} dòng`);
  for (const [, double, single] of text.matchAll(position)) {
    const found = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(double ?? single ?? '');
    if (!found) return { rule: damagedFile, message: 'Tập tin hỏng: vị trí của một ô viết sai.' };
    const [, letters = '', row = ''] = found;
    if (Number(row) > mostRows || columnOf(letters) > mostColumns)
      return tooFar(letters === '' ? `dòng ${formatNumber(Number(row))}` : `ô ${letters}${row}`);
  }
  return null;
}

/** The library begins anew, with every piece that it is given, to look for the end of a text, a tag or a comment. */
function judgeRuns(text: string): Refusal | null {
  for (let at = 0; at < text.length; ) {
    const next = endOfRun(text, at);
    if (next - at > longestRun) return tooLarge('Trang có một đoạn dài hơn mức một ô Excel chứa được.');
    at = next;
  }
  return null;
}

/** Where a text ends, a comment, or a section of characters; a tag ends with the text behind it. */
function endOfRun(text: string, at: number): number {
  const end = text.startsWith('<!--', at)
    ? text.indexOf('-->', at)
    : text.startsWith('<![CDATA[', at)
      ? text.indexOf(']]>', at)
      : text.indexOf('<', at + 1);
  return end < 0 ? text.length : Math.max(end, at + 1);
}

function tooFar(what: string): Refusal {
  return tooLarge(`Trang có ${what}; cổng đọc tới dòng ${formatNumber(mostRows)} và cột thứ ${mostColumns}.`, hint);
}

function countMatches(tag: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(tag)) count += 1;
  return count;
}
