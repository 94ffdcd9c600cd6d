import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { budgets, measureBudgets } from './budgets.ts';

let folder: string;
const procedure = 'thu-tuc/1.001193-dang-ky-khai-sinh/index.html';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  return file;
};
const messages = async (files: string[]) => (await measureBudgets(folder, files, '/')).map(({ page, message }) => `${page}: ${message}`);
const noise = (bytes: number) => randomBytes(Math.round((bytes * 3) / 4)).toString('base64');
const words = (count: number) => {
  let state = 1;
  return Array.from({ length: count }, () => `hồ sơ số ${(state = (state * 48_271) % 2_147_483_647) % 5000}`).join(', ');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'congkhai-budgets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('measureBudgets', () => {
  test('lets a small procedure page pass and names one that is too heavy, with its exact weight', async () => {
    expect(await messages([write(procedure, '<p>nhẹ</p>')])).toEqual([]);
    const heavy = `<p>${noise(30_000)}</p>`;
    const kilobytes = (brotliCompressSync(heavy).length / 1024).toFixed(1);
    expect(await messages([write(procedure, heavy)])).toEqual([`${procedure}: Trang thủ tục nặng ${kilobytes} KB, quá mức 14 KB.`]);
  });

  test('a page that only the best compression brings under the budget passes', async () => {
    const text = words(6000);
    expect(brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length).toBeGreaterThan(budgets.procedurePage);
    expect(await messages([write(procedure, text)])).toEqual([]);
    expect(await messages([write(procedure, words(7000))])).toHaveLength(1);
  });

  test('counts the styles that a procedure page loads', async () => {
    const page = write(procedure, `<link rel="stylesheet" href="/_astro/nang.css"><p>nhẹ</p>`);
    expect(await messages([page, write('_astro/nang.css', noise(25_000))])).toHaveLength(1);
  });

  test('limits scripts on every page', async () => {
    const page = write('lien-he/index.html', `<script src="/_astro/nang.js"></script>`);
    expect(await messages([page, write('_astro/nang.js', noise(20_000))])).toEqual([expect.stringContaining('JavaScript nặng')]);
  });
});
