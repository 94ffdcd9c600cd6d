import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPortal } from '../../portal/read-portal.ts';
import { sampleArticle } from '../../tests/samples.ts';
import { newsFeed } from './news-feed.ts';

const minimal = loadPortal(fileURLToPath(new URL('../../tests/portals/minimal', import.meta.url)));

test('a feed gives the fifty articles that changed last, a corrected old one among them, in the order of the news', () => {
  const news = Array.from({ length: 60 }, (_, index) =>
    sampleArticle(`tin-${index}`, `2026-0${9 - Math.floor(index / 10)}-${29 - (index % 10)}`),
  );
  const corrected = sampleArticle('cu', '2020-01-01', { corrections: [{ day: '2026-11-01', text: 'Sửa.' }] });
  const { items, updated } = newsFeed({ ...minimal, news: [...news, corrected] });
  expect([items.length, items[0]?.page, items.at(-2)?.page, items.at(-1)?.page]).toEqual([
    50,
    '/tin-tuc/tin-0/',
    '/tin-tuc/tin-48/',
    '/tin-tuc/cu/',
  ]);
  expect(updated).toEqual(new Date('2026-11-01T23:59:59+07:00'));
});

test('a feed without items was never updated', () => {
  expect(newsFeed({ ...minimal, news: [] })).toMatchObject({ updated: null, items: [] });
});
