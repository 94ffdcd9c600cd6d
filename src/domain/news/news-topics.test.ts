import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { NewsArticle, Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import { sampleArticle } from '../../tests/samples.ts';
import { articlesAbout, relatedArticles, type NewsTopic } from './news-topics.ts';

const minimal = loadPortal(fileURLToPath(new URL('../../tests/portals/minimal', import.meta.url)));
const portalOf = (news: NewsArticle[]): Portal => ({ ...minimal, news });
const slugs = (articles: NewsArticle[]) => articles.map(({ slug }) => slug);

test.each<[string, Partial<NewsArticle>, NewsTopic, NewsTopic]>([
  ['a unit', { unitIds: ['xa-a'] }, { unit: 'xa-a' }, { unit: 'xa-b' }],
  ['a procedure', { procedureCodes: ['1.001193'] }, { procedure: '1.001193' }, { procedure: '1.001194' }],
  ['a round', { roundIds: ['cchc-2026'] }, { round: 'cchc-2026' }, { round: 'cchc-2025' }],
  ['an act, however it is spelt', { actNumbers: ['60/2014/qh13'] }, { act: '60/2014/QH13' }, { act: '60/2014/QH14' }],
  [
    'an index in a year',
    { editions: [{ reformIndex: 'cchc', year: 2025 }] },
    { reformIndex: 'cchc', year: 2025 },
    { reformIndex: 'cchc', year: 2024 },
  ],
  [
    'an index as a whole, in every year of it',
    { editions: [{ reformIndex: 'cchc', year: null }] },
    { reformIndex: 'cchc', year: 2024 },
    { reformIndex: 'ddci', year: 2024 },
  ],
  [
    'figures',
    { figures: [{ subject: 'Một cửa', period: 'Quý I/2026' }] },
    { figure: { subject: 'Một cửa', period: 'Quý I/2026' } },
    { figure: { subject: 'Hài lòng', period: 'Quý I/2026' } },
  ],
])('an article is found by %s, and by no other', (_name, says, topic, other) => {
  const portal = portalOf([sampleArticle('bai', '2026-01-01', says), sampleArticle('khac', '2025-01-01')]);
  expect([slugs(articlesAbout([topic], portal)), slugs(articlesAbout([other], portal))]).toEqual([['bai'], []]);
});

test('an article that speaks of two of the records is there once, and the order of the news is kept', () => {
  const portal = portalOf([
    sampleArticle('moi', '2026-03-01', { unitIds: ['b'] }),
    sampleArticle('giua', '2026-02-01', { unitIds: ['a', 'b', 'a'] }),
    sampleArticle('cu', '2026-01-01', { unitIds: ['a'] }),
  ]);
  expect(slugs(articlesAbout([{ unit: 'a' }, { unit: 'b' }], portal))).toEqual(['moi', 'giua', 'cu']);
});

test('a subject named like a record is not that record', () => {
  const portal = portalOf([sampleArticle('bai', '2026-01-01', { subjects: ['unit a'], unitIds: ['constructor'] })]);
  expect(slugs(articlesAbout([{ unit: 'a' }], portal))).toEqual([]);
  expect(slugs(articlesAbout([{ unit: 'constructor' }], portal))).toEqual(['bai']);
});

test('related are the four newest that share a subject or a record, never the article itself', () => {
  const others = [5, 4, 3, 2, 1].map((month) =>
    sampleArticle(`thang-${month}`, `2026-0${month}-01`, month === 4 ? { unitIds: ['a'] } : { subjects: ['Một cửa'] }),
  );
  const own = sampleArticle('bai', '2026-03-15', { subjects: ['Một cửa', 'Thuế'], unitIds: ['a'] });
  const portal = portalOf([...others.slice(0, 2), own, sampleArticle('la', '2026-03-02'), ...others.slice(2)]);
  expect(slugs(relatedArticles(own, portal))).toEqual(['thang-5', 'thang-4', 'thang-3', 'thang-2']);
});

test('an article without subjects and records has none related', () => {
  const own = sampleArticle('bai', '2026-03-15');
  expect(relatedArticles(own, portalOf([own, sampleArticle('khac', '2026-01-01')]))).toEqual([]);
});
