import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { criterionMeans } from '../domain/criterion-means.ts';
import { rankedEditionsOf } from '../domain/editions.ts';
import { oneStopPeriods } from '../domain/one-stop.ts';
import { quarterSeries } from '../domain/one-stop-series.ts';
import { meanTotal, movements } from '../domain/ranking-words.ts';
import type { Ranking } from '../domain/rankings.ts';
import { surveysOf } from '../domain/satisfaction.ts';
import type { Scores } from '../domain/scores.ts';
import { loadPortal } from '../portal/read-portal.ts';
import { formatNumber } from '../text/number.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const portal = loadPortal(root);
const article = (name: string) => readFileSync(`${root}content/tin-tuc/${name}.mdx`, 'utf8');
const unit = (id: string) => portal.units.find((own) => own.id === id) as (typeof portal.units)[number];

describe('the one-stop figures of nine months', () => {
  const news = article('so-lieu-mot-cua-9-thang-2026');
  const period = oneStopPeriods(portal).find(({ period: { name } }) => name === '9 tháng 2026');
  const row = period?.whole?.row;

  test.each(['carriedOver', 'received', 'resolved', 'late', 'open', 'overdue', 'apologies', 'inPerson', 'online', 'byPost'] as const)(
    'are the ones of the news: %s',
    (figure) => {
      expect(news).toContain(formatNumber(row?.[figure] ?? -1));
    },
  );

  test('name the sectors of the news', () => {
    const figures = Object.fromEntries(period?.sectors.map(({ name, figures: { row: own } }) => [name, own]) ?? []);
    expect([
      figures['Chứng thực']?.received,
      figures['Hộ tịch']?.received,
      figures['Đất đai']?.received,
      figures['Lĩnh vực khác']?.received,
    ]).toEqual([9214, 6037, 2145, 1722]);
    expect([figures['Đất đai']?.late, figures['Hộ tịch']?.late, figures['Bảo trợ xã hội']?.late]).toEqual([148, 61, 27]);
  });
});

test('the survey is the one of the news', () => {
  const [survey] = surveysOf(portal);
  expect(survey?.whole.row).toMatchObject({
    asked: 1250,
    answered: 1184,
    verySatisfied: 402,
    satisfied: 651,
    neutral: 104,
    dissatisfied: 23,
    veryDissatisfied: 4,
  });
  expect(survey?.units).toHaveLength(25);
  expect(survey?.brokenFrom?.id).toBe('hai-long-2025');
});

test('the ranking of 2025 is the one of the news', () => {
  const edition = rankedEditionsOf(portal).find(({ reformIndex, year }) => reformIndex === 'cchc-xa' && year === 2025);
  const { risen, fallen } = movements(edition?.ranking as Ranking);
  expect([risen.length, fallen.length, risen[0]?.unit.id, fallen[0]?.unit.id]).toEqual([19, 5, 'xa-ta-phu', 'xa-ban-sim']);
  expect((meanTotal(edition?.ranking as Ranking) ?? 0).toFixed(1)).toBe('78.1');
  const online = criterionMeans(edition?.scores as Scores).find(({ criterion }) => criterion.criterion === 'SO1');
  expect(online?.mean?.toFixed(2)).toBe('4.42');
});

test('the merged commune has no score before the merger, and its quarters before are the sum of the old ones', () => {
  expect(portal.classifications.filter((row) => row.unit === 'xa-pu-tang').map(({ year }) => year)).toEqual([2025]);
  const series = quarterSeries(unit('xa-pu-tang'), portal);
  const [first] = series;
  const old = ['xa-huoi-tang', 'xa-pu-nhan'].map((id) => quarterSeries(unit(id), portal)[0]?.figures?.row.received ?? 0);
  expect(first?.figures?.row.received).toBe((old[0] ?? 0) + (old[1] ?? 0));
  expect(series.map(({ addedFrom }) => addedFrom.length)).toEqual([2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0]);
  expect(quarterSeries(unit('xa-pu-nhan'), portal).at(-1)?.period.name).toBe('Quý IV/2024');
});

describe('the inspection of 2026', () => {
  const news = article('kiem-tra-tam-xa-2026');
  const limits = (round: string) => portal.findings.filter((finding) => finding.round === round && finding.side === 'Hạn chế');
  const found = limits('cchc-2026');
  const stateOf = new Map(portal.recommendations.map(({ finding, state }) => [finding, state]));
  const known = [...limits('cchc-2024'), ...limits('cchc-2025')];
  /** Places of a unit: itself and those that merged into it. */
  const placesOf = (id: string | null) => [id, ...portal.units.filter(({ successor }) => successor === id).map((own) => own.id)];
  const isRepeat = ({ unit: id, kind }: (typeof found)[number]) =>
    known.some((earlier) => earlier.kind === kind && placesOf(id).includes(earlier.unit));

  test('is the one of the news: each commune, its findings, what was mended on the spot and what came back', () => {
    const rows = portal.inspectedUnits
      .filter(({ round }) => round === 'cchc-2026')
      .map(({ unit: id }) => {
        const own = found.filter((finding) => finding.unit === id);
        const mended = own.filter((finding) => stateOf.get(finding.id) === 'Đã khắc phục');
        return `${unit(id ?? '').name.replace('Xã ', '')} | ${own.length} | ${mended.length} | ${own.filter(isRepeat).length}`;
      });
    const told = [...news.matchAll(/^\| ([^|]+) \| [\d,]+ \| (\d+ \| \d+ \| \d+) \|$/gm)].map(
      ([, name, figures]) => `${name} | ${figures}`,
    );
    expect(told).toEqual(rows);
    expect([found.length, found.filter(isRepeat).length]).toEqual([21, 4]);
  });

  test('has five kinds of findings, as often as the news says', () => {
    const often = [...Map.groupBy(found, ({ kind }) => kind).values()].map(({ length }) => length).sort();
    expect(often).toEqual([2, 3, 5, 5, 6]);
  });

  test('leaves twelve recommendations open until 30 November', () => {
    const open = portal.recommendations.filter(({ round, state }) => round === 'cchc-2026' && state !== 'Đã khắc phục');
    expect(open.map(({ due }) => due)).toEqual(Array(12).fill('2026-11-30'));
  });

  test('of the year before is the one of the news on remedies: six in time, three late, one open', () => {
    const asked = portal.recommendations.filter(({ round, kind }) => round === 'cchc-2025' && kind === 'Yêu cầu khắc phục');
    const inTime = asked.filter(({ remedied, due }) => remedied && due && remedied <= due);
    const late = asked.filter(({ remedied, due }) => remedied && due && remedied > due);
    expect([asked.length, inTime.length, late.length]).toEqual([10, 6, 3]);
  });
});

test('every announced procedure is in the catalogue, and those that are abolished or replaced are no longer in force', () => {
  const changes = portal.announcedChanges;
  const inForce = new Set(portal.procedures.map(({ code }) => code));
  const gone = changes.filter(({ action }) => action === 'Bãi bỏ' || action === 'Thay thế');
  expect(gone.map(({ procedure }) => procedure).sort()).toEqual(portal.abolished.map(({ code }) => code).sort());
  expect(changes.filter((change) => !gone.includes(change) && !inForce.has(change.procedure))).toEqual([]);
  expect([portal.announcements.length, changes.length, changes.filter(({ posted }) => posted === null).length]).toEqual([6, 25, 0]);
});
