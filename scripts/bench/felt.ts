import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../src/chromium/chromium.ts';
import { builtPortal } from '../../src/commands/folders.ts';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../../src/commands/wrong-call.ts';
import type { Bench } from './bench.ts';
import { askWhole, suggestCold, suggestWarm, type Place } from './felt/ask.ts';
import { slow4G } from './felt/line.ts';
import { slowDown } from './felt/phone.ts';
import { searchHeader, searchRows, visitHeader, visitRows } from './felt/rows.ts';
import { byTurns } from './felt/runs.ts';
import { makeSites, type Sites } from './felt/sites.ts';
import { visit } from './felt/visit.ts';
import { requirePeers } from './peers.ts';
import { printTable } from './print-table.ts';

const summary = 'cảm giác nhanh chậm trên điện thoại yếu, mạng yếu, cạnh Starlight và GOV.UK Frontend';
const many = 800;
/** What citizens ask, without marks as most type; a run each. */
const questions = ['khai sinh', 'ket hon', 'ho khau', 'can cuoc', 'chung thuc'];

/** The built portal as a phone feels it: first visits, suggestions, answers. Beside it other sites of the same words. */
export const feltBench: Bench = {
  name: 'felt',
  summary,
  needsPeers: true,
  run: async (args) => {
    const { operands } = readArguments(
      {
        command: 'npm run bench -- felt',
        purpose: `${summary}. SỐ là số lượt đo, bình thường là 5.`,
        options: {},
        operands: '[SỐ]',
      },
      args,
    );
    const [times = '5', ...more] = operands;
    if (more.length > 0 || !/^[1-9]\d?$/.test(times))
      throw new WrongCall(`Chỉ cần một số lượt đo, từ 1 đến 99, không phải ${quoted(operands.join(' '))}.`);
    requirePeers();
    const out = builtPortal();
    const folder = mkdtempSync(join(tmpdir(), 'congkhai-felt-'));
    try {
      const sites = await makeSites(folder, out, many);
      await measureAll(sites, Number(times)).finally(sites.close);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureAll(sites: Sites, times: number): Promise<void> {
  const browser = await startChromium();
  try {
    printConditions(browser, times, sites.procedure);
    console.log(`\n${printTable(visitHeader, visitRows(await measureVisits(browser, sites, times)))}\n`);
    console.log(`${printTable(searchHeader(many), searchRows(await measureSearch(browser, sites, times)))}\n`);
  } finally {
    await browser.close();
  }
}

function printConditions(browser: Browser, times: number, procedure: string): void {
  const [cpu] = cpus();
  console.log(`The median of ${times} runs (least–most), each on a phone that has never been here: 360 × 740 at 2 pixels, processor slowed ${slowDown}×,
${slow4G.bitsPerSecond / 1e6} Mbit/s, ${slow4G.roundTripMilliseconds} ms to and fro for each file and none for a connection; text by Brotli. The line is slow on the server's
side, so that workers feel it; their processor is not slowed. Chromium ${browser.version()} on ${cpus().length} × ${cpu?.model ?? 'an unknown processor'}.
Words: those of /${procedure}, without links and tools, as a page of Starlight among
all procedures and as a page of GOV.UK Frontend. Ratio: Công Khai to the other, below 1 is better. Starlight's search waits
300 ms after a key before it looks.`);
}

function measureVisits(browser: Browser, { own, starlight, govuk, procedure }: Sites, times: number) {
  const at = (place: Pick<Place, 'served' | 'address'>) => () => visit(browser, place.served, place.address);
  return byTurns(
    {
      procedure: at({ ...own, address: procedure }),
      list: at({ ...own, address: 'thu-tuc/' }),
      front: at(own),
      starlight: at(starlight),
      govuk: at(govuk),
    },
    times,
  );
}

function measureSearch(browser: Browser, { own, large, starlight }: Sites, times: number) {
  const at = (place: Place) => async (run: number) => {
    const question = questions[run % questions.length] ?? '';
    const warm = await suggestWarm(browser, place, question);
    const cold = await suggestCold(browser, place, question);
    return { warm, cold, ...(await askWhole(browser, place, question)) };
  };
  return byTurns({ own: at(own), large: at(large), starlight: at(starlight) }, times);
}
