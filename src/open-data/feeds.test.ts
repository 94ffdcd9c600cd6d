import { describe, expect, test } from 'vitest';
import type { Feed } from '../domain/news/news-feed.ts';
import { childrenOf, readXml, textOf } from '../tests/xml-tree.ts';
import { writeFeed } from './feeds.ts';

const absolute = (address: string) => `https://x.example/cong${address}`;
const feedOf = (different: Partial<Feed['items'][number]> = {}): Feed => ({
  title: 'Tin tức',
  description: 'Tin của xã',
  publisher: 'Xã',
  page: '/tin-tuc/',
  updated: new Date('2026-11-02T03:00:00Z'),
  items: [
    {
      title: 'Một tin',
      summary: 'Tóm tắt.',
      page: '/tin-tuc/mot-tin/',
      published: new Date('2026-11-01T03:00:00Z'),
      updated: new Date('2026-11-02T03:00:00Z'),
      author: 'Lò Thị Mẫu',
      subjects: ['Một cửa'],
      ...different,
    },
  ],
});
const entryOf = (different?: Partial<Feed['items'][number]>) =>
  childrenOf(readXml(writeFeed(feedOf(different), 'atom', absolute)), 'entry')[0] ?? readXml('<none/>');

describe('a feed', () => {
  test('in Atom has what RFC 4287 asks of feed and entry', () => {
    const feed = readXml(writeFeed(feedOf(), 'atom', absolute));
    for (const element of [feed, ...childrenOf(feed, 'entry')])
      for (const name of ['id', 'title', 'updated']) expect([name, childrenOf(element, name).length]).toEqual([name, 1]);
    expect(textOf(childrenOf(feed, 'author')[0] ?? feed, 'name')).toBe('Xã');
  });

  test('in RSS has what RSS 2.0 asks, and names itself', () => {
    const rss = readXml(writeFeed(feedOf(), 'rss', absolute));
    expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0']);
    const [channel] = childrenOf(rss, 'channel');
    expect(channel && ['title', 'link', 'description'].map((name) => textOf(channel, name))).toEqual([
      'Tin tức',
      'https://x.example/cong/tin-tuc/',
      'Tin của xã',
    ]);
    expect(channel && childrenOf(channel, 'atom:link').map(({ attributes }) => attributes.href)).toEqual([
      'https://x.example/cong/tin-tuc/rss.xml',
    ]);
  });

  test.each(['A & B', '<script>alert(1)</script>', ']]>', '&amp; &#0;', '"\'>', 'a]]]]>><![CDATA[b'])('keeps «%s» as words', (title) => {
    expect(textOf(entryOf({ title, subjects: [title] }), 'title')).toBe(title);
    expect(childrenOf(entryOf({ subjects: [title] }), 'category')[0]?.attributes.term).toBe(title);
    const [channel] = childrenOf(readXml(writeFeed(feedOf({ title }), 'rss', absolute)), 'channel');
    expect(channel && textOf(childrenOf(channel, 'item')[0] ?? channel, 'title')).toBe(title);
  });

  test('keeps the id of an item when all else of it changes', () => {
    const ids = [entryOf(), entryOf({ title: 'Tên mới', updated: new Date('2027-01-01'), subjects: [] })].map((entry) =>
      textOf(entry, 'id'),
    );
    expect(ids).toEqual(['https://x.example/cong/tin-tuc/mot-tin/', 'https://x.example/cong/tin-tuc/mot-tin/']);
  });

  test.each(['rss', 'atom'] as const)('as %s is the same whenever it is written', (format) => {
    expect(writeFeed(feedOf(), format, absolute)).toBe(writeFeed(feedOf(), format, absolute));
  });
});
