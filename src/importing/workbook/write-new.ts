import { dirname } from 'node:path';
import { reasonOf, SaveError } from '../saving/save-error.ts';
import { writeThrough } from '../saving/write-through.ts';

/**
 * Writes a workbook, never over a file that is there: one that was filled in looks like any other workbook.
 *
 * @throws {SaveError} when there is such a file already, or it cannot be written
 */
export function writeNew(path: string, bytes: Uint8Array): void {
  try {
    writeThrough(path, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') throw new SaveError(`Đã có ${path}; không ghi đè lên. Chọn tên khác, hoặc chuyển tập tin cũ đi chỗ khác.`);
    const reason = code === 'ENOENT' ? `thư mục «${dirname(path)}» không có` : reasonOf(error);
    throw new SaveError(`Không viết được ${path}: ${reason}.`);
  }
}
