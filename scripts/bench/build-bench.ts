import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../../src/commands/wrong-call.ts';
import { keptFolders } from '../../src/publish/kept.ts';
import type { Bench } from './bench.ts';
import { buildRows, costPerProcedure } from './build-rows.ts';
import { folderSize, meanProcedurePage } from './cost/folder-size.ts';
import { buildWithEleventy } from './eleventy/build-with-eleventy.ts';
import { makePortal } from './made-portal/make-portal.ts';
import { requirePeers } from './peers.ts';
import { printTable } from './print-table.ts';
import { buildWithProduct, checkWithProduct } from './product/build-with-product.ts';
import { changeOneRow } from './product/change-one-row.ts';
import { savedFile, thisMachine, type Built, type BuiltSize, type SavedBuild } from './saved-build.ts';
import { writeReadmeTable } from './readme-table.ts';

const summary = 'thời gian, bộ nhớ và dung lượng khi dựng, cạnh Eleventy + Pagefind';

/** Portals of several sizes, built by the product and by Eleventy with Pagefind, one after the other. */
export const buildBench: Bench = {
  name: 'build',
  summary,
  needsPeers: true,
  run: async (args) => {
    const { operands, values } = readArguments(
      {
        command: 'npm run bench -- build',
        purpose: `${summary}. SỐ là số thủ tục, bình thường là 118 1000 5000.`,
        options: { save: { means: 'ghi kết quả vào scripts/bench/saved/ và bảng của README.md' } },
        operands: '[SỐ…]',
      },
      args,
    );
    const wrong = operands.find((text) => !/^[1-9]\d{0,5}$/.test(text));
    if (wrong !== undefined) throw new WrongCall(`Số thủ tục phải là số nguyên từ 1 đến 999999, không phải ${quoted(wrong)}.`);
    requirePeers();
    const sizes: BuiltSize[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'congkhai-bench-'));
    const portals = (operands.length > 0 ? operands.map(Number) : [118, 1000, 5000]).map((size, index) => ({
      size,
      folder: join(folder, `${index}-${size}`),
    }));
    try {
      for (const { size, folder } of portals) sizes.push(await compare(size, folder));
    } finally {
      const kept = portals.flatMap((one) => keptFolders(portalIn(one.folder)).all);
      for (const made of [folder, ...kept]) rmSync(made, { recursive: true, force: true });
    }
    console.log(`${costPerProcedure(sizes)}\n\nBoth make a page a procedure with the same fields, its short address, sectors, lists by 200, A–Z and units; Eleventy checks and
verifies nothing and makes no rankings, acts, notice board, open data, search of names or help. The whole build renders, indexes and
verifies everything, with templates that were compiled before; the first build compiles them too. Ratio: Công Khai to Eleventy's
whole build, below 1 is better. CPU is processor time, which a busy machine does not change much. Memory is the sum over all
processes, shared pages counted in each.\n`);
    if (values.save) save({ machine: thisMachine(), sizes });
  },
};

/**
 * Builds a portal in every way.
 *
 * @param folder is made. Each build goes into one of its own, and nothing is removed before all are done: a disk is slow
 *   to make files where many were just removed, and the next build would pay for it
 */
async function compare(size: number, folder: string): Promise<BuiltSize> {
  const portal = portalIn(folder);
  const kept = keptFolders(portal);
  makePortal(portal, size);
  const check = await checkWithProduct(portal);
  const first = await buildWithProduct(portal, join(folder, 'first'));
  for (const made of [kept.pages, kept.index, kept.files, kept.photographs]) setAside(made);
  const out = join(folder, 'own');
  const own: Built = { ...(await buildWithProduct(portal, out)), ...sizesOf(out) };
  const peer: Built = { ...(await buildWithEleventy(portal, join(folder, 'peer'))), ...sizesOf(join(folder, 'peer')) };
  changeOneRow(portal);
  const row = await buildWithProduct(portal, out);
  const built: BuiltSize = { size, check, first: first.whole, own, row: row.whole, peer };
  console.log(`\n${size} procedures, ${(folderSize(portal).bytes / 1e6).toFixed(1)} MB of tables and texts\n`);
  console.log(`${printTable(['', 'Công Khai', 'Eleventy + Pagefind', 'ratio'], buildRows(built))}\n`);
  return built;
}

const portalIn = (folder: string) => join(folder, 'portal');

/** Has the next build find nothing there. */
function setAside(made: string): void {
  if (existsSync(made)) renameSync(made, `${made}-truoc`);
}

function sizesOf(folder: string): Pick<Built, 'bytes' | 'pages' | 'procedurePage'> {
  return { ...folderSize(folder), procedurePage: meanProcedurePage(folder) };
}

function save(run: SavedBuild): void {
  writeFileSync(savedFile, `${JSON.stringify(run, null, 2)}\n`);
  writeReadmeTable(run);
}
