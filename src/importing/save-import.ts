import { isFile } from '../portal/read-folder.ts';
import { describeImport } from './describe-import.ts';
import type { ImportResult } from './import-files.ts';
import { report } from '../issues/report.ts';
import { SaveError } from './saving/save-error.ts';

/** Why nothing can be imported into a folder, or `null`: without settings it is no portal, and none is made. */
export function whyNoPortal(folder: string): string | null {
  return isFile(folder, 'data/cong.yaml')
    ? null
    : `Không thấy cổng ở ${folder}: thư mục này không có data/cong.yaml. Chạy lệnh trong thư mục cổng, hoặc xem lại CONGKHAI_PORTAL.`;
}

/** Saves an import. @returns why nothing was written, or `null` when all of it was */
export function saveImport({ draft }: ImportResult): string | null {
  try {
    draft.save();
    return null;
  } catch (error) {
    if (error instanceof SaveError) return error.message;
    throw error;
  }
}

/** An import as the command prints it: for programs, or for people. What was written is said only when it was. */
export function printImport(result: ImportResult, format: string, dryRun: boolean, failure: string | null): string {
  const { procedures, tables, failed, issues, draft } = result;
  const found = JSON.parse(report(issues, 'json')) as object;
  const files = draft.changes().map(({ path, isNew }) => ({ path, isNew }));
  if (format === 'json')
    return JSON.stringify(
      { procedures, tables, failed, saved: !dryRun && failure === null, ...(failure === null ? {} : { failure }), files, ...found },
      null,
      2,
    );
  if (failure === null) return describeImport(result, dryRun);
  return issues.length === 0 ? '' : report(issues, 'text');
}
