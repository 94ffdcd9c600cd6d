import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../../src/commands/wrong-call.ts';
import { cacheFolder } from '../../src/portal/locate.ts';
import type { Bench } from './bench.ts';
import { buildRows, type Built } from './build-rows.ts';
import { folderSize, meanProcedurePage } from './cost/folder-size.ts';
import { buildWithEleventy } from './eleventy/build-with-eleventy.ts';
import { makePortal } from './made-portal/make-portal.ts';
import { demonstration } from './made-portal/source.ts';
import { requirePeers } from './peers.ts';
import { printTable } from './print-table.ts';
import { buildWithProduct, checkWithProduct } from './product/build-with-product.ts';

const summary = 'thời gian, bộ nhớ và dung lượng khi dựng, cạnh Eleventy + Pagefind';

/** Portals of several sizes, built by the product and by Eleventy with Pagefind, one after the other. */
export const buildBench: Bench = {
  name: 'build',
  summary,
  needsPeers: true,
  run: async (args) => {
    const { operands } = readArguments(
      {
        command: 'npm run bench -- build',
        purpose: `${summary}. SỐ là số thủ tục, bình thường là 118 1000 5000.`,
        options: {},
        operands: '[SỐ…]',
      },
      args,
    );
    const wrong = operands.find((text) => !/^[1-9]\d{0,5}$/.test(text));
    if (wrong !== undefined) throw new WrongCall(`Số thủ tục phải là số nguyên từ 1 đến 999999, không phải ${quoted(wrong)}.`);
    requirePeers();
    for (const size of operands.length > 0 ? operands.map(Number) : [118, 1000, 5000]) await compare(size);
    console.log(`Both make a page a procedure with the same fields, its short address, sectors, lists by 200, A–Z and units; Eleventy checks and
verifies nothing and makes no rankings, open searches or help. Ratio: Công Khai to Eleventy, below 1 is better. CPU is processor
time, which a busy machine does not change much. Memory is the sum over all processes, shared pages counted in each.\n`);
  },
};

async function compare(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-bench-'));
  const portal = join(folder, 'portal');
  try {
    makePortal(portal, size);
    const checked = await checkWithProduct(portal);
    const own = { ...(await buildWithProduct(portal, join(folder, 'own'))), ...sizesOf(join(folder, 'own')) };
    const peer = { ...(await buildWithEleventy(portal, join(folder, 'peer'))), ...sizesOf(join(folder, 'peer')) };
    console.log(
      `\n${size} procedures, ${(folderSize(portal).bytes / 1e6).toFixed(1)} MB of tables and texts; npm run check: ${checked.seconds.toFixed(1)} s\n`,
    );
    console.log(`${printTable(['', 'Công Khai', 'Eleventy + Pagefind', 'ratio'], buildRows(own, peer))}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(demonstration, cacheFolder(portal)), { recursive: true, force: true });
  }
}

function sizesOf(folder: string): Pick<Built, 'bytes' | 'pages' | 'procedurePage'> {
  return { ...folderSize(folder), procedurePage: meanProcedurePage(folder) };
}
