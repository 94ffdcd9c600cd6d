import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../../src/commands/wrong-call.ts';
import { importFiles } from '../../src/importing/import-files.ts';
import type { InputFile } from '../../src/importing/opening/input-file.ts';
import type { Bench } from './bench.ts';
import { expectedSheets } from './expected-sheets.ts';
import { gradeImport, type Grade } from './grade-import.ts';
import { printTable } from './print-table.ts';

/** How well and how fast the official sheets of a folder are read. */
export interface ImportFigures {
  sheets: number;
  sheetsPerSecond: number;
  grades: Record<'labels' | 'channels' | 'papers' | 'acts', Grade>;
  /** What was not read right, a line each. */
  wrong: string[];
}

/** Where the official sheets lie; they are not part of the repository. */
function sheetFolder(): string {
  return resolve(process.env.CONGKHAI_SHEETS || '../shared/samples/national-sheets');
}

/**
 * Imports every sheet of a folder into an empty portal and compares what was written with what a person read in the
 * sheets. Sheets that nobody has read count for the speed alone.
 */
export async function benchImport(folder: string): Promise<ImportFigures> {
  const files = readdirSync(folder)
    .filter((name) => /\.docx?$/i.test(name))
    .map((name): InputFile => {
      const path = join(folder, name);
      return { name: basename(name), size: statSync(path).size, read: () => readFileSync(path) };
    });
  const portal = mkdtempSync(join(tmpdir(), 'congkhai-import-'));
  try {
    mkdirSync(join(portal, 'data'));
    writeFileSync(join(portal, 'data/linh-vuc.csv'), '\ufeffMã lĩnh vực,Tên lĩnh vực\n');
    const started = performance.now();
    const { draft } = await importFiles(files, portal, { takeSheet: false, sector: null, addSectors: true });
    draft.save();
    const seconds = (performance.now() - started) / 1000;
    return { sheets: files.length, sheetsPerSecond: files.length / seconds, ...gradeImport(portal, expectedSheets()) };
  } finally {
    rmSync(portal, { recursive: true });
  }
}

const summary = 'tỉ lệ nhãn, cách nộp, giấy tờ, căn cứ đọc đúng trong hồ sơ quốc gia, và số hồ sơ mỗi giây';

export const importBench: Bench = {
  name: 'import',
  summary,
  needsPeers: false,
  run: async (args) => {
    const { operands } = readArguments(
      {
        command: 'npm run bench -- import',
        purpose: `${summary}. Bình thường đọc thư mục CONGKHAI_SHEETS.`,
        options: {},
        operands: '[THƯ-MỤC]',
      },
      args,
    );
    if (operands.length > 1) throw new WrongCall(`Chỉ đo một thư mục hồ sơ mỗi lượt, thừa ${quoted(operands[1] ?? '')}.`);
    const folder = operands[0] ?? sheetFolder();
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder && operands.length > 0) throw new WrongCall(`Không có thư mục hồ sơ ${quoted(folder)}.`);
    if (!isFolder) {
      console.log(`Skipped: no official sheets in ${folder}. Name a folder: npm run bench -- import <folder>, or set CONGKHAI_SHEETS.`);
      return;
    }
    const { sheets, sheetsPerSecond, grades, wrong } = await benchImport(folder);
    const rows = Object.entries(grades).map(([name, { right, all }]) => [
      name,
      String(right),
      String(all),
      all === 0 ? '–' : `${((right / all) * 100).toFixed(1)} %`,
    ]);
    console.log(
      `\n${printTable(['read right', 'right', 'of', 'share'], rows)}\n\n${sheets} sheets, ${sheetsPerSecond.toFixed(1)} a second, from the bytes of the sheet to the rows on the disk.`,
    );
    if (wrong.length > 0) console.log(wrong.join('\n'));
  },
};
