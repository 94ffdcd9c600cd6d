import { oneLine } from '../issues/one-line.ts';
import { report } from '../issues/report.ts';
import type { ImportResult } from './import-files.ts';

/**
 * What an import did, or would do, as one would tell a colleague.
 *
 * @param dryRun nothing is written; the sentences say what would be
 */
export function describeImport(result: ImportResult, dryRun: boolean): string {
  const { procedures, tables, draft, issues, failed, addedSectors } = result;
  const files = draft.changes();
  const changed = procedures.filter(({ changes, kept }) => changes.length + kept.length > 0);
  const same = procedures.length - changed.length;
  const paragraphs: string[] = dryRun ? ['Đây là chạy thử, chưa ghi gì vào thư mục. Nếu nhập thật thì như sau.'] : [];
  for (const { code, name, file, isNew, changes, kept } of changed) {
    const lines = [sentence(`${code} – ${name} (${file})`)];
    if (isNew) lines.push('  Thủ tục mới.');
    lines.push(...changes.map((line) => `  • ${sentence(line)}`));
    if (kept.length > 0) {
      lines.push('  Bảng đang giữ lời bạn đã viết, chưa sửa theo hồ sơ. Bạn xem lại:');
      lines.push(...kept.map((line) => `    – ${sentence(line)}`));
    }
    paragraphs.push(lines.join('\n'));
  }
  for (const { file, title, changes } of tables) {
    const head = sentence(`${file}: bảng «${title}»`);
    paragraphs.push(
      changes.length === 0 ? `${head} không có gì mới.` : [head, ...changes.map((line) => `  • ${sentence(line)}`)].join('\n'),
    );
  }
  if (issues.length > 0) paragraphs.push(report(issues, 'text'));
  const summary = [
    `${dryRun ? 'Sẽ nhập' : 'Đã nhập'} ${procedures.length} hồ sơ${tables.length > 0 ? `, ${tables.length} bảng` : ''}${same > 0 ? `, trong đó ${same} hồ sơ không làm thay đổi gì` : ''}.`,
    addedSectors.length > 0 ? `Thêm lĩnh vực: ${addedSectors.map((name) => sentence(name)).join('; ')}.` : '',
    failed.length > 0 ? `Không nhập ${failed.length} tập tin: ${failed.map((name) => sentence(name)).join(', ')}.` : '',
    changed.some(({ kept }) => kept.length > 0) ? 'Muốn lấy theo hồ sơ ở những chỗ đã giữ, chạy lại với --theo-ho-so-goc.' : '',
    files.length === 0
      ? 'Không tập tin nào thay đổi.'
      : `${dryRun ? 'Sẽ ghi' : 'Đã ghi'} ${files.length} tập tin:\n${files.map(({ path, isNew }) => `  ${isNew ? 'mới ' : 'sửa '} ${path}`).join('\n')}`,
  ].filter(Boolean);
  return [...paragraphs, summary.join('\n')].join('\n\n');
}

/** What files say stands in these sentences. A list of all the acts of a procedure may be long. */
function sentence(text: string): string {
  return oneLine(text, 2000);
}
