import { expect, test } from 'vitest';
import { isPicture } from './pictures.ts';

test.each(['./anh/hop-xa.jpg', 'a.JPEG', './Ảnh họp (2).png', 'a.webp', 'a.avif', 'a.gif'])('%s is a picture', (path) => {
  expect(isPicture(path)).toBe(true);
});

test.each([
  'a.svg',
  'a.mjs',
  'a.jpg?url',
  'a.mjs?.jpg',
  'a.mjs#.jpg',
  'a%2emjs.jpg',
  'https://x/a.jpg',
  'C:\\a.jpg',
  'a.jpg/',
  'jpg',
  '',
  '../a.jpg',
  './../a.jpg',
  'anh/../a.jpg',
  './.jpg',
  '.a.jpg',
  'a..jpg/b',
  './/a.jpg',
  ' a.jpg',
  'a.jpg ',
  'a\n.jpg',
  'a\u202e.jpg',
  '@fs/a.jpg',
  '~/a.jpg',
  '$a.jpg',
  'a;b.jpg',
  `${'a'.repeat(200)}.jpg`,
])('%j is none', (path) => {
  expect(isPicture(path)).toBe(false);
});
