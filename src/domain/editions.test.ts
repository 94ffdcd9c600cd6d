import { describe, expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import type { Band, BandTotalRow, ClassificationRow, CriterionRow } from '../schemas/rankings.ts';
import { unitRow } from './figure-rows.ts';
import { editionBefore, rankedEditionsOf, rankedUpTo, rankedYearsOf, scoredEditionsOf, scoredYearsOf, type Edition } from './editions.ts';
import { movements, sayEnds, sayMovements, summariseBands, tellBestBand, tellHistory } from './ranking-words.ts';
import { strengthsOf } from './strengths.ts';

const result = (unit: string, year: number, total: number | null, band: Band): ClassificationRow => ({
  reformIndex: 'cchc',
  year,
  unit,
  total,
  band,
  source: null,
  sourceLink: null,
  asOf: null,
  published: null,
  note: null,
  mismatch: null,
});
const criterion = (year: number, code: string, maximum: number, more: Partial<CriterionRow> = {}): CriterionRow => ({
  reformIndex: 'cchc',
  indexName: 'Chỉ số',
  year,
  criterion: code,
  domain: code.charAt(0),
  name: code,
  maximum,
  weight: null,
  source: null,
  ...more,
});
const score = (unit: string, year: number, code: string, points: number) => ({
  reformIndex: 'cchc',
  year,
  unit,
  criterion: code,
  score: { score: points, outOf: null },
  band: null,
  note: null,
  mismatch: null,
});
const bandTotal = (year: number, band: Band, count: number, more: Partial<BandTotalRow> = {}): BandTotalRow => ({
  reformIndex: 'cchc',
  indexName: 'Xếp loại',
  year,
  unit: 'a',
  band,
  count,
  whole: 25,
  source: null,
  published: null,
  note: null,
  mismatch: null,
  ...more,
});
const portalOf = (parts: Partial<Portal>): Portal =>
  ({
    units: ['a', 'b', 'c', 'd'].map((id) => unitRow({ id })),
    classifications: [],
    bandTotals: [],
    criteria: [],
    scores: [],
    thresholds: [],
    ...parts,
  }) as Portal;

describe('a ranking', () => {
  const portal = portalOf({
    classifications: [
      result('a', 2025, 90, 'Tốt'),
      result('b', 2025, 80, 'Khá'),
      result('c', 2025, 80, 'Khá'),
      result('d', 2025, 95, 'Không xếp loại'),
      result('a', 2024, 85, 'Tốt'),
      result('b', 2024, 82, 'Khá'),
      result('d', 2024, 60, 'Trung bình'),
    ],
  });
  const [edition] = rankedEditionsOf(portal);
  const ranking = edition?.ranking;
  const of = (id: string) => ranking?.units.find(({ unit }) => unit.id === id);

  test('gives equal totals an equal rank, and the next one the place it has in the row', () => {
    expect(ranking?.units.map(({ unit, rank, tied }) => [unit.id, rank, tied])).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['c', 2, true],
      ['d', null, false],
    ]);
  });

  test('compares a unit with itself a year ago only when both years were ranked', () => {
    expect([of('a')?.change, of('c')?.change, of('d')?.change]).toEqual([5, null, null]);
  });

  test('says who rose and who fell', () => {
    expect(ranking && sayMovements(ranking)).toBe('1 nơi tăng, 1 nơi giảm');
    expect(ranking && movements(ranking).fallen.map(({ unit }) => unit.id)).toEqual(['b']);
    expect(ranking && summariseBands(ranking).replaceAll('\u00a0', ' ')).toBe('1 tốt, 2 khá, 1 không xếp loại');
  });
});

describe('years in words', () => {
  const portal = portalOf({
    classifications: [
      result('a', 2022, 71, 'Khá'),
      result('a', 2023, 79, 'Khá'),
      result('a', 2025, 72, 'Khá'),
      result('b', 2022, 86, 'Tốt'),
      result('b', 2023, 70, 'Không xếp loại'),
      result('c', 2025, 88, 'Tốt'),
      result('d', 2025, 88, 'Tốt'),
    ],
  });
  const yearsOf = (id: string) => rankedYearsOf(unitRow({ id }), portal);

  test('the points of a unit are told with their turn and the years that are missing', () => {
    expect(tellHistory(yearsOf('a')).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
      'Điểm tăng từ 71 (năm 2022) lên 79 (năm 2023), rồi giảm còn 72 (năm 2025); không có số năm 2024.',
    ]);
  });

  test('of one year in which a unit was ranked there is nothing to tell', () => {
    expect([tellHistory(yearsOf('b')), tellHistory(yearsOf('c')), tellHistory([])]).toEqual([[], [], []]);
  });

  test('all bands are told by the best of them', () => {
    expect(tellBestBand(rankedEditionsOf(portal)).replaceAll('\u00a0', ' ')).toBe(
      'Loại Tốt: giảm từ 1 nơi (năm 2022) xuống 0 nơi (năm 2023), rồi tăng lên 2 nơi (năm 2025); không có số năm 2024',
    );
  });

  test('a ranking is told by its ends; who shares an end is named, many are counted', () => {
    const ranking = (...rows: ReturnType<typeof result>[]) => rankedEditionsOf(portalOf({ classifications: rows }))[0]?.ranking;
    const say = (...rows: ReturnType<typeof result>[]) => sayEnds(ranking(...rows) as NonNullable<ReturnType<typeof ranking>>);
    expect(
      say(
        result('a', 2025, 90, 'Tốt'),
        result('b', 2025, 90, 'Tốt'),
        result('c', 2025, 60.5, 'Yếu'),
        result('d', 2025, 99, 'Không xếp loại'),
      ),
    ).toBe('Cao nhất: a và b, 90 điểm; thấp nhất: c, 60,5');
    expect(
      say(result('a', 2025, 90, 'Tốt'), result('b', 2025, 60, 'Yếu'), result('c', 2025, 60, 'Yếu'), result('d', 2025, 60, 'Yếu')),
    ).toBe('Cao nhất: a, 90 điểm; thấp nhất: 3 nơi, 60');
    expect(say(result('a', 2025, 90, 'Tốt'), result('b', 2025, 90, 'Tốt'))).toBe('Điểm từng nơi');
  });
});

test('a total that is not the sum of its criteria shows both numbers and the explanation', () => {
  const portal = portalOf({
    classifications: [{ ...result('a', 2025, 14, 'Tốt'), mismatch: 'Trừ 0,5 điểm' }],
    criteria: [criterion(2025, 'A1', 10), criterion(2025, 'B1', 10)],
    scores: [score('a', 2025, 'A1', 8), score('a', 2025, 'B1', 6.5)],
  });
  expect(rankedEditionsOf(portal)[0]?.ranking.units[0]?.mismatch).toEqual({
    findings: ['Tổng điểm công bố là 14, nhưng 2 tiêu chí cộng lại được 14,5.'],
    explanation: 'Trừ 0,5 điểm',
  });
});

describe('scores', () => {
  const portal = portalOf({
    criteria: [
      criterion(2024, 'A1', 7, { name: 'Nộp qua mạng' }),
      criterion(2024, 'B1', 10),
      criterion(2025, 'A1', 8, { name: 'Nộp toàn trình' }),
      criterion(2025, 'B1', 10, { weight: 2 }),
      criterion(2025, 'B2', 4),
    ],
    scores: [
      score('a', 2025, 'A1', 2),
      score('a', 2025, 'B1', 9),
      score('a', 2025, 'B2', 3),
      score('b', 2025, 'A1', 6),
      score('b', 2025, 'B1', 5),
      score('b', 2025, 'B2', 4),
      score('c', 2025, 'A1', 8),
    ],
  });
  const scores = scoredEditionsOf(portal)[0]?.scores;
  const cardOf = (id: string) => scores?.cards.find(({ unit }) => unit.id === id);

  test('are added up by weight, and not at all while one is missing', () => {
    expect([cardOf('a')?.total, cardOf('b')?.total, cardOf('c')?.total]).toEqual([23, 20, null]);
    expect(scores?.maximum).toBe(32);
  });

  test('are ranked by total and by domain', () => {
    expect([cardOf('a')?.rank, cardOf('b')?.rank, cardOf('c')?.rank]).toEqual([1, 2, null]);
    expect(cardOf('c')?.domains.map(({ rank }) => rank)).toEqual([1, null]);
  });

  test('mark what is scored otherwise than a year before', () => {
    expect(scores?.changes.map(({ criterion: code, what }) => [code, what])).toEqual([
      ['A1', 'điểm tối đa từ 7 thành 8; trước đây là «Nộp qua mạng»'],
      ['B1', 'trọng số từ 1 thành 2'],
      ['B2', 'tiêu chí mới'],
    ]);
  });

  test('say where a unit is strong, weak and loses most', () => {
    const read = scores && strengthsOf(cardOf('a') as NonNullable<ReturnType<typeof cardOf>>, scores);
    expect(read?.strong.map(({ criterion: { criterion: code } }) => code)).toEqual(['B1']);
    expect(read?.weak[0]?.criterion.criterion).toBe('A1');
    expect(read?.lost.map(({ criterion: { criterion: code }, lost }) => [code, lost])).toEqual([
      ['A1', 6],
      ['B1', 2],
      ['B2', 1],
    ]);
  });
});

test('cards with equal points share a rank, in total and in each domain', () => {
  const points = { a: [3, 1], b: [2, 2], c: [1, 0], d: [3, 2] } as const;
  const portal = portalOf({
    criteria: [criterion(2025, 'A1', 5), criterion(2025, 'B1', 5)],
    scores: Object.entries(points).flatMap(([unit, [a, b]]) => [score(unit, 2025, 'A1', a), score(unit, 2025, 'B1', b)]),
  });
  const cards = scoredEditionsOf(portal)[0]?.scores.cards;
  expect(cards?.map(({ unit, rank, domains }) => [unit.id, rank, ...domains.map((domain) => domain.rank)])).toEqual([
    ['d', 1, 1, 1],
    ['a', 2, 1, 3],
    ['b', 2, 3, 1],
    ['c', 4, 4, 4],
  ]);
});

describe('an edition', () => {
  const portal = portalOf({
    classifications: [result('a', 2025, 14, 'Tốt'), result('a', 2023, 12, 'Khá')].map((row) => ({ ...row, source: 'Quyết định 45' })),
    bandTotals: [bandTotal(2024, 'Tốt', 2), bandTotal(2024, 'Khá', 23), bandTotal(2024, 'Yếu', 1, { reformIndex: 'khac', whole: 1 })],
    criteria: [criterion(2025, 'A1', 10, { source: 'Quyết định 12' }), criterion(2022, 'A1', 10, { indexName: 'Chỉ số thử' })],
    scores: [score('a', 2025, 'A1', 8)],
    thresholds: [{ reformIndex: 'khac', year: 2020, band: 'Tốt', minimum: 80, source: null }],
  });
  const ranked = rankedEditionsOf(portal);
  const scored = scoredEditionsOf(portal);
  const named = (editions: readonly Edition[]) =>
    editions.map(({ reformIndex, year, indexName }) => `${reformIndex} ${year}: ${indexName}`);

  test('is one where the same index ranked units and scored them, each with its own document', () => {
    expect(ranked[0]).toBe(scored[0]);
    expect([ranked[0]?.source, ranked[0]?.scores?.source]).toEqual(['Quyết định 45', 'Quyết định 12']);
  });

  test('is there with totals alone and with scores alone, not with thresholds alone; the largest of a year comes first', () => {
    expect(named(ranked)).toEqual(['cchc 2025: Chỉ số', 'cchc 2024: Chỉ số thử', 'khac 2024: Xếp loại', 'cchc 2023: Chỉ số thử']);
    expect(ranked[1]?.ranking).toMatchObject({
      size: 25,
      units: [],
      bands: [
        { band: 'Tốt', count: 2 },
        { band: 'Khá', count: 23 },
      ],
    });
    expect(named(scored)).toEqual(['cchc 2025: Chỉ số', 'cchc 2022: Chỉ số thử']);
    expect([scored[1]?.ranking, scored[1]?.scores.cards]).toEqual([null, []]);
  });

  test('knows the rankings of its index up to its year, and the one of the year before', () => {
    const [newest, totalsOnly, , oldest] = ranked as [Edition, Edition, Edition, Edition];
    expect(rankedUpTo(totalsOnly, portal).map(({ year }) => year)).toEqual([2024, 2023]);
    expect(editionBefore(newest, portal)).toBe(totalsOnly);
    expect(editionBefore(oldest, portal)).toBeUndefined();
  });

  test('gives a unit its years, newest first', () => {
    const [a] = portal.units as [(typeof portal.units)[number]];
    expect(rankedYearsOf(a, portal).map(({ edition, ranked: { total } }) => [edition.year, total])).toEqual([
      [2025, 14],
      [2023, 12],
    ]);
    expect(scoredYearsOf(a, portal).map(({ edition, card }) => [edition.year, card.total])).toEqual([[2025, 8]]);
  });
});
