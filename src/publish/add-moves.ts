import type { Lost } from '../checks/lost-addresses.ts';
import { CsvFile } from '../importing/merge/csv-file.ts';
import { saveFiles } from '../importing/saving/save-files.ts';
import { readBytes } from '../portal/read-folder.ts';
import { moveTable } from '../schemas/moves.ts';
import { decode } from '../tables/decode.ts';
import { formatDate, type IsoDate } from '../text/date.ts';

/**
 * Adds rows at the end of the table of moves; what stands in it stays byte for byte.
 *
 * @throws {SaveError} a link where the table should be; what the disk does not take
 */
export function addMoves(portal: string, lost: readonly Pick<Lost, 'from' | 'to'>[], day: IsoDate): void {
  if (lost.length === 0) return;
  const path = `data/${moveTable.path}`;
  const before = readBytes(portal, path);
  const table = new CsvFile(before && decode(before, path).text, moveTable.columns);
  for (const { from, to } of lost) table.insert({ from, to: to ?? '', moved: formatDate(day) });
  saveFiles(portal, [{ path, text: table.toString(), before }]);
}
