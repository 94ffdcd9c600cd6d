import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const root = resolve(import.meta.dirname, '../../..');
/** Official sheets of communes and of the whole country; they are nobody's to publish here, so they lie outside. */
export const usualSamples = resolve(root, '../shared/samples');
const sheetFolders = (samples: string) => ['commune-sheets', 'national-sheets'].map((folder) => join(samples, folder));
/** What editors add for readers: without it there are official names alone. */
const ours = ['Tên thường gọi', 'Tóm tắt', 'Từ khóa'];

/** What is missing to make the portal of a commune, for whoever asked; `null` when nothing is. */
export function whyNoCommune(samples: string): string | null {
  const missing = sheetFolders(samples).filter((folder) => !existsSync(folder));
  return missing.length > 0 ? `Bỏ qua cổng xã: không có ${missing.join(', ')}.` : null;
}

/**
 * Writes the portal that a commune has on its first day: the procedures of the demonstration without common names and
 * search words, and all official sheets, imported.
 *
 * @param folder new
 * @param samples where the sheets are
 */
export function writeCommune(folder: string, samples: string): void {
  // Rows of the demonstration's tables lead to its news.
  for (const part of ['data', 'content']) cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const table of ['su-kien.csv', 'tu-dong-nghia.csv']) rmSync(join(folder, 'data', table), { force: true });
  const sectors = join(folder, 'data/thu-tuc');
  for (const sector of readdirSync(sectors)) leaveOfficialNames(join(sectors, sector, 'danh-muc.csv'));
  const sheets = sheetFolders(samples).flatMap((from) =>
    readdirSync(from).flatMap((file) => (file.endsWith('.docx') ? join(from, file) : [])),
  );
  run(['scripts/import.ts', '--them-linh-vuc', ...sheets], { CONGKHAI_PORTAL: folder });
}

/** Builds it, as `npm run build` would. */
export function buildCommune(folder: string, out: string): void {
  run(['scripts/build.ts'], { CONGKHAI_PORTAL: folder, CONGKHAI_OUT: out });
}

function leaveOfficialNames(table: string): void {
  const rows = parse(readFileSync(table), { bom: true, columns: true }) as Record<string, string>[];
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(
    table,
    stringify(
      rows.map((row) => ({ ...row, ...Object.fromEntries(ours.map((name) => [name, ''])) })),
      { columns, header: true, bom: true },
    ),
  );
}

function run(args: readonly string[], environment: Record<string, string>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${args[0]}: ${(stderr || stdout).slice(-2000)}`);
}
