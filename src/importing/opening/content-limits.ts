import { formatNumber } from '../../text/number.ts';
import { hugeFile } from '../rules/sheet-rules.ts';
import { mostCells, mostFileLetters, mostLines, mostSeparators, type Refusal } from './limits.ts';
import { countOf } from './xml-limits.ts';

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
  if (cells > mostCells) return { rule: hugeFile, message: `Các trang có ${formatNumber(cells)} ô, quá mức ${formatNumber(mostCells)} ô.` };
  return letters > mostFileLetters ? { rule: hugeFile, message: `Các ô có ${formatNumber(letters)} chữ cái, quá mức ${formatNumber(mostFileLetters)}.` } : null;
}

/** What makes a CSV file too much to work with, before it is cut into cells. Linear in its length. */
export function findTextExcess(text: string): Refusal | null {
  const lines = countOf('\n', text) + countOf('\r', text.replaceAll('\r\n', '')) + 1;
  if (lines > mostLines) return { rule: hugeFile, message: `Bảng có ${formatNumber(lines)} dòng, quá mức ${formatNumber(mostLines)} dòng.` };
  const { inLine, inFile } = separators(text);
  if (inLine > mostSeparators.line) return { rule: hugeFile, message: `Bảng có dòng ngắt thành ${formatNumber(inLine + 1)} ô.` };
  return inFile > mostSeparators.file ? { rule: hugeFile, message: `Bảng có hơn ${formatNumber(mostSeparators.file)} ô.` } : null;
}

function separators(text: string): { inLine: number; inFile: number } {
  let [inLine, inFile, longest] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) inLine = 0;
    else if (sign === 44 || sign === 59 || sign === 9 || sign === 124) {
      inLine += 1; // , ; tab |
      inFile += 1;
      longest = Math.max(longest, inLine);
    }
  }
  return { inLine: longest, inFile };
}
