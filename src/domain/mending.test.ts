import { describe, expect, test } from 'vitest';
import type { Settings } from '../schemas/settings.ts';
import { mendingOf } from './mending.ts';
import type { Site } from './site.ts';

const repository = { address: 'https://github.com/a/b', forge: 'github', branch: 'main', folder: '' };
const siteWith = (settings: object): Site =>
  ({
    settings: { repository, feedback: { email: 'phananh@xa.example' }, ...settings } as unknown as Settings,
    places: { '/don-vi/xa-a/': { file: 'data/don-vi.csv', line: 2, column: 1, columnName: 'Mã đơn vị' } },
    menu: [],
    pages: [],
    feeds: [],
    cards: new Set(),
  }) as Site;
const shown = 'https://xa.example/don-vi/xa-a/';

describe('the ways to mend a page', () => {
  test('lead a citizen to a letter that says which page, which file and which row', () => {
    const letter = mendingOf(siteWith({}), '/don-vi/xa-a/', shown)?.report ?? '';
    const [to, query] = letter.split('?');
    expect(to).toBe('mailto:phananh@xa.example');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      subject: 'Báo sai sót: /don-vi/xa-a/',
      body: `${shown}\r\ndata/don-vi.csv, dòng 2\r\n\r\n`,
    });
    expect(letter).not.toMatch(/[+ ]/); // mail programs show a plus as it is
  });

  test('lead to the page of complaints where there is no such address', () => {
    expect(mendingOf(siteWith({ feedback: { email: null } }), '/don-vi/xa-a/', shown)).toEqual({
      edit: 'https://github.com/a/b/blob/main/data/don-vi.csv?plain=1#L2',
      report: '/lien-he/#phan-anh',
      issue: expect.stringContaining('tap-tin=data/don-vi.csv,%20dòng%202') as string,
    });
  });

  test('lead to no file from a page that no editor wrote, and can still be told of', () => {
    expect(mendingOf(siteWith({}), '/tro-giup/loi/', 'https://xa.example/tro-giup/loi/')).toMatchObject({
      edit: null,
      report: expect.stringContaining('tro-giup') as string,
      issue: null,
    });
  });

  test('are none without a repository, and none where there is no page', () => {
    expect(mendingOf(siteWith({ repository: null }), '/don-vi/xa-a/', shown)).toBeNull();
    expect(mendingOf(siteWith({}), '/404.html', 'https://xa.example/404.html')).toBeNull();
  });
});
