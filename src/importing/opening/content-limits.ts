import { formatNumber } from '../../text/number.ts';
import { longestLine, mostCells, mostFileLetters, mostLines, mostSeparators, tooLarge, type Refusal } from './limits.ts';

/**
 * What makes the pages of a workbook too much to work with, once they are read: the same page may be listed many
 * times, and the same long text stand in many cells, at no cost to the file.
 */
export function findTooManyCells(pages: readonly (readonly (readonly unknown[])[])[]): Refusal | null {
  let [cells, letters] = [0, 0];
  for (const row of pages.flat()) {
    for (const cell of row) {
      if (cell === null) continue;
      cells += 1;
      letters += typeof cell === 'string' ? cell.length : 0;
    }
  }
  if (cells > mostCells) return tooLarge(`Các trang có ${formatNumber(cells)} ô, quá mức ${formatNumber(mostCells)} ô.`);
  return letters > mostFileLetters
    ? tooLarge(`Các ô có ${formatNumber(letters)} chữ cái, quá mức ${formatNumber(mostFileLetters)}.`)
    : null;
}

/**
 * What makes a CSV file too much to work with, before it is decoded or cut into cells. In every encoding that Excel
 * writes, the signs that part lines and cells are these bytes; a few letters of UTF-16 hold one too, which is no matter
 * to limits so wide.
 */
export function findTextExcess(bytes: Uint8Array): Refusal | null {
  let [lines, start, before, inFile] = [1, 0, 0, 0];
  for (let at = 0; at <= bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === comma || sign === semicolon || sign === tab || sign === bar) inFile += 1;
    else if (sign === undefined || sign === lineFeed || sign === carriageReturn) {
      if (sign === lineFeed ? bytes[at - 1] !== carriageReturn : sign !== undefined) lines += 1;
      const refusal = judgeLine(inFile - before, at - start);
      if (refusal) return refusal;
      [start, before] = [at, inFile];
    }
  }
  if (lines > mostLines) return tooLarge(`Bảng có ${formatNumber(lines)} dòng, quá mức ${formatNumber(mostLines)} dòng.`);
  return inFile > mostSeparators.file ? tooLarge(`Bảng có hơn ${formatNumber(mostSeparators.file)} ô.`) : null;
}

const [tab, lineFeed, carriageReturn, comma, semicolon, bar] = [9, 10, 13, 44, 59, 124];

function judgeLine(separators: number, length: number): Refusal | null {
  if (separators > mostSeparators.line) return tooLarge(`Bảng có dòng ngắt thành ${formatNumber(separators + 1)} ô.`);
  return length > longestLine ? tooLarge(`Bảng có dòng dài ${formatNumber(length)} byte, quá mức ${formatNumber(longestLine)}.`) : null;
}
