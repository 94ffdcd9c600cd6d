import { expect, test } from 'vitest';
import { inspect } from '../inspect.ts';
import { pack, unpack } from './pack.ts';

const page = (links: string[], id: string) =>
  inspect(`<title>${id}</title><h1 id="${id}">x</h1>${links.map((link) => `<a href="${link}">y</a>`).join('')}`);

test('pages come out as they went in, but for a link that stood in one of them twice', () => {
  const pages: [string, ReturnType<typeof page>][] = [
    ['a/index.html', page(['/', '/b/', '/'], 'mot')],
    ['b/index.html', page(['/', 'https://x.example/?a&amp;b'], 'hai')],
    ['c/index.html', page([], 'ba')],
  ];
  const [[, first]] = pages as [(typeof pages)[number]];
  expect(unpack(pack(pages))).toEqual([['a/index.html', { ...first, links: ['/', '/b/'] }], ...pages.slice(1)]);
});

test('what pages share is sent once', () => {
  const packed = pack(Array.from({ length: 50 }, (_, number) => [`${number}.html`, page(['/', '/thu-tuc/'], 'noi-dung')]));
  expect(Buffer.from(packed).toString('latin1').split('/thu-tuc/')).toHaveLength(2);
});
