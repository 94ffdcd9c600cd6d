import { expect, test } from 'vitest';
import { isPicture } from './pictures.ts';

test.each(['./anh/hop-xa.jpg', 'a.JPEG', '../Ảnh họp (2).png', 'a.webp', 'a.avif', 'a.gif'])('%s is a picture', (path) => {
  expect(isPicture(path)).toBe(true);
});

test.each(['a.svg', 'a.mjs', 'a.jpg?url', 'a.mjs?.jpg', 'a.mjs#.jpg', 'a%2emjs.jpg', 'https://x/a.jpg', 'C:\\a.jpg', 'a.jpg/', 'jpg', ''])('%j is none', (path) => {
  expect(isPicture(path)).toBe(false);
});
