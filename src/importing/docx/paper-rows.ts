import { joinLines } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { unreadCount } from '../rules/unread-count.ts';
import { readCounts } from '../values/counts.ts';
import type { Notes } from './notes.ts';
import type { SheetPaper } from './read-sheet.ts';
import { said } from './text.ts';

/** The rows of `giay-to.csv`, each under the heading of its case. A paper without a name is reported and left out. */
export function paperRows(papers: readonly SheetPaper[], code: string, notes: Notes): CellValues[] {
  return papers.flatMap(({ row, cells, case: heading }) => {
    const { originals, copies, note, doubt } = readCounts(said(cells.quantity));
    if (doubt) notes.report(unreadCount, 'papers', doubt, { row, column: 'Số lượng', found: cells.quantity });
    const name = said(withoutBullet(cells.name) || withoutBullet(cells.form));
    if (name === '') {
      notes.report(unreadCount, 'papers', 'Giấy tờ không có tên nên không ghi vào bảng.', { row, column: 'Tên giấy tờ' });
      return [];
    }
    const [when, form] = [joinLines(heading ?? '', ' '), said(cells.form).split('\n').join('; ')];
    return [{ procedure: code, case: when, use: useOf(heading ?? ''), name, form, originals, copies, note }];
  });
}

/** «Giấy tờ phải nộp» and «Giấy tờ phải xuất trình» say what to do with a paper; other headings say when it is needed. */
function useOf(heading: string): string {
  const folded = fold(heading);
  if (!/^(?:cac )?giay to (?:can |phai )+(?:nop|xuat trinh)$/.test(folded)) return '';
  return folded.endsWith('nop') ? 'Nộp' : 'Xuất trình';
}

function withoutBullet(text: string): string {
  return joinLines(text, ' ')
    .replace(/^[\s\-+*•–]+/, '')
    .trim();
}
