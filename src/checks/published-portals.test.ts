import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPortal } from './check-portal.ts';
import { oneStopPeriods } from '../domain/one-stop.ts';
import { describePeriod } from '../domain/one-stop-words.ts';
import { rankedEditionsOf, scoredEditionsOf } from '../domain/editions.ts';
import { resultAnswers } from '../domain/results.ts';
import { loadPortal } from '../portal/read-portal.ts';

const portals = fileURLToPath(new URL('../tests/portals/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-seeds-'));
const today = '2026-11-22';
afterAll(() => rmSync(temporary, { recursive: true }));

/** The portal as its office first published it: no word on what does not add up. */
function unexplained(name: string): string {
  const folder = join(temporary, name);
  cpSync(join(portals, name), folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'))) {
    const [header = [], ...rows] = parse(readFileSync(join(folder, file)), { bom: true }) as string[][];
    const column = header.indexOf('Ghi chú lệch');
    const cleared = rows.map((cells) => cells.map((cell, index) => (index === column ? '' : cell)));
    if (column >= 0)
      writeFileSync(
        join(folder, file),
        [header, ...cleared].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
      );
  }
  return folder;
}

/** What keeps a portal from being published. */
const found = async (folder: string) =>
  (await checkPortal(folder, today)).issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, message }) => ({ code, line: place.line, column: place.columnName, message }));

describe('every reconstructed portal', () => {
  test.each(['dien-bien-2019', 'kien-giang-2020', 'nguyen-binh-2022', 'tan-hiep-2020', 'son-la-2014'])(
    '%s can be published as it is: what does not add up is explained',
    async (name) => {
      expect(await found(join(portals, name))).toEqual([]);
    },
  );
});

describe('Điện Biên 2019, without an explanation', () => {
  test('is told that 7.678 came in and 7.613 + 453 were worked on', async () => {
    expect(await found(unexplained('dien-bien-2019'))).toEqual([
      {
        code: 'ho-so-khong-khop',
        line: 2,
        column: 'Đã giải quyết',
        message: 'Tiếp nhận 7.678, nhưng đã giải quyết 7.613 + đang giải quyết 453 = 8.066: lệch 388 hồ sơ. Chưa ghi tồn đầu kỳ.',
      },
    ]);
  });

  const portal = loadPortal(join(portals, 'dien-bien-2019'));

  test('shows bands of which only the totals are known', () => {
    const [edition] = rankedEditionsOf(portal);
    expect(edition?.ranking.bands.map(({ band, count }) => `${count}/${edition.ranking.size} ${band}`)).toEqual([
      '2/25 Tốt',
      '20/25 Khá',
      '3/25 Trung bình',
    ]);
    expect(edition?.ranking.units).toEqual([]);
  });

  test('publishes both numbers with the note, and says nothing of what is missing', () => {
    const [period] = oneStopPeriods(portal);
    expect(period?.whole?.mismatches).toHaveLength(1);
    expect(period?.whole?.explanation).toContain('tồn đầu kỳ 388');
    expect(period?.whole?.onTimeShare).toBeNull();
    expect(period && describePeriod(period).headline).toBe('số công bố không khớp');
  });

  test('says in words that there is no leader to name', () => {
    expect(resultAnswers(portal, today).map(({ headline }) => headline)).toEqual(['Chưa có số', 'Chưa có số', 'Chưa có số', 'Chưa có số']);
  });
});

test('Sơn La 2014: six months that were reported on 2 June are flagged', async () => {
  expect(await found(unexplained('son-la-2014'))).toEqual([
    {
      code: 'ky-chua-ket-thuc',
      line: 2,
      column: 'Số liệu đến ngày',
      message: 'Kỳ «6 tháng 2014» kết thúc ngày 30/06/2014, nhưng chốt số liệu ngày 02/06/2014.',
    },
  ]);
});

describe('Nguyên Bình 2022', () => {
  test('a score of 2022 that was told in August is flagged', async () => {
    expect(await found(unexplained('nguyen-binh-2022'))).toMatchObject([{ code: 'ky-chua-ket-thuc', line: 2, column: 'Ngày công bố' }]);
  });

  test('14,5/16 has score, maximum, share and band; 17/17 stands without names', () => {
    const portal = loadPortal(join(portals, 'nguyen-binh-2022'));
    const scored = scoredEditionsOf(portal)[0]?.scores.cards[0]?.criteria[0];
    expect(scored).toMatchObject({ score: 14.5, share: 14.5 / 16, band: 'Tốt', criterion: { maximum: 16 } });
    const ranked = rankedEditionsOf(portal).find(({ year }) => year === 2021);
    expect(ranked?.ranking).toMatchObject({ size: 17, bands: [{ band: 'Khá', count: 17 }] });
  });
});
