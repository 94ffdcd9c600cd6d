import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { NewsArticle, Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import { sampleArticle } from '../../tests/samples.ts';
import { newsSubjects, newsYears } from './news-archive.ts';

const minimal = loadPortal(fileURLToPath(new URL('../../tests/portals/minimal', import.meta.url)));
const portalOf = (news: NewsArticle[]): Portal => ({ ...minimal, news });
const articles = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => sampleArticle(`tin-${year}-${index}`, `${year}-0${9 - (index % 9)}-15`));

test('subjects stand in the order of the alphabet, each with its articles once', () => {
  const [a, b] = [
    sampleArticle('a', '2026-02-01', { subjects: ['Đất đai', 'Một cửa'] }),
    sampleArticle('b', '2026-01-01', { subjects: ['Đất đai', 'Đất Đai'] }),
  ];
  expect(newsSubjects(portalOf([a, b]))).toEqual([
    { name: 'Đất đai', slug: 'dat-dai', articles: [a, b] },
    { name: 'Một cửa', slug: 'mot-cua', articles: [a] },
  ]);
});

describe('the archive', () => {
  test.each<[string, NewsArticle[], number[]]>([
    ['no news', [], []],
    ['a few in one year, all on the first page of the list', articles(2026, 20), []],
    ['more in one year than the list shows at once', articles(2026, 31), [2026]],
    ['eight in two years', [...articles(2026, 5), ...articles(2025, 3)], [2026, 2025]],
    [
      'eight, and the first one of a new year: no page goes',
      [...articles(2027, 1), ...articles(2026, 5), ...articles(2025, 3)],
      [2027, 2026, 2025],
    ],
    ['seven: near-empty pages', [...articles(2026, 4), ...articles(2025, 3)], []],
  ])('of %s', (_name, news, years) => {
    expect(newsYears(portalOf(news)).map(({ year }) => year)).toEqual(years);
  });

  test('has a month where something was published in it, in Vietnamese time', () => {
    const late = sampleArticle('giao-thua', '2026-01-01', { time: { moment: new Date('2025-12-31T17:00:00Z') } });
    const [year] = newsYears(portalOf([...articles(2026, 3), late, ...articles(2025, 4)]));
    expect(year?.months.map(({ name, id, articles: own }) => [name, id, own.length])).toEqual([
      ['Tháng 9', 'thang-9', 1],
      ['Tháng 8', 'thang-8', 1],
      ['Tháng 7', 'thang-7', 1],
      ['Tháng 1', 'thang-1', 1],
    ]);
  });

  test('keeps what has a year alone at the end of it, and leaves out what has none', () => {
    const unclear = (year: number | null) =>
      sampleArticle(`khong-ro-${year}`, '2026-01-01', { time: { words: 'Sáng 24/8', year, taken: '2026-01-01' } });
    const [first, second] = newsYears(portalOf([...articles(2026, 4), unclear(2026), ...articles(2025, 4), unclear(null)]));
    expect(first?.months.at(-1)).toMatchObject({ name: 'Nguồn không ghi ngày', id: 'khong-ro-ngay' });
    expect([first?.count, second?.count]).toEqual([5, 4]);
  });
});
