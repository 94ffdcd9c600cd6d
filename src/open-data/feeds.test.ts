import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../domain/news/news-feed.ts';
import { xmlDefects } from '../tests/valid-xml.ts';
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

describe('programs of others', () => {
  const everything = feedOf({ title: 'A & B <i>', subjects: ['Một cửa', 'A & B'] });

  test('take the feed by the grammar of RFC 4287, also where little is known of it', () => {
    expect(xmlDefects(writeFeed(everything, 'atom', absolute), 'atom')).toEqual([]);
    const silent = { ...feedOf({ published: null, author: null, subjects: [] }), updated: null };
    expect(xmlDefects(writeFeed(silent, 'atom', absolute), 'atom')).toEqual([]);
    expect(xmlDefects(writeFeed({ ...silent, items: [] }, 'atom', absolute), 'atom')).toEqual([]);
  });

  test.each<[string, (xml: string) => string]>([
    ['an entry without an id', (xml) => xml.replace(/(<entry>.*?)<id>.*?<\/id>/s, '$1')],
    ['a day alone', (xml) => xml.replace(/<published>.*?<\/published>/s, '<published>2026-11-01</published>')],
    ['an address that is not whole', (xml) => xml.replace('href="https://x.example', 'href="')],
    ['two titles', (xml) => xml.replace('</title>', '</title><title>x</title>')],
    ['an element that Atom does not know', (xml) => xml.replace('<entry>', '<item/><entry>')],
  ])('refuse %s', (_what, spoil) => {
    const sound = writeFeed(everything, 'atom', absolute);
    expect(spoil(sound)).not.toBe(sound);
    expect(xmlDefects(spoil(sound), 'atom')).not.toEqual([]);
  });

  test.each(['rss', 'atom'] as const)('read from %s what was written into it', (format) => {
    const { meta, title, url, items } = parseFeed(writeFeed(everything, format, absolute));
    expect([meta, title, url]).toEqual([
      { type: format, version: format === 'rss' ? '2.0' : '1.0' },
      'Tin tức',
      'https://x.example/cong/tin-tuc/',
    ]);
    expect(items.map((item) => [item.id, item.title, item.url, item.published, item.description])).toEqual([
      [
        'https://x.example/cong/tin-tuc/mot-tin/',
        'A & B <i>',
        'https://x.example/cong/tin-tuc/mot-tin/',
        new Date('2026-11-01T03:00:00Z'),
        'Tóm tắt.',
      ],
    ]);
    expect(items[0]?.categories.map(({ label, term }) => label || term)).toEqual(['Một cửa', 'A & B']);
  });
});
