import { expect, test } from 'vitest';
import { cardColours, coloursIn } from './card-colours.ts';

const css = `:root {
  --paper: #fbf9f3; --ink: #1d1b18; --soft: #5d574c; --rule: #d8d1c1; --cham: #22306b; --do: #9c3328; --lua-wash: #f4e6c4;
}
:root[data-scheme='dark'] { --paper: #000000; }`;

test('the colours are the light ones of the pages', () => {
  expect(coloursIn(css).paper).toBe('#fbf9f3');
  expect(coloursIn(css)['lua-wash']).toBe('#f4e6c4');
  expect(Object.values(cardColours()).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
});

test('a colour that the pages have no more stops the build, in words', () => {
  expect(() => coloursIn(css.replace('--cham:', '--xanh:'))).toThrow('tokens.css has no colour «cham»');
});
