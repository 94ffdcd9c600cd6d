import type { Encoding } from '../encoded-once.ts';
import { encoder } from '../encoder.ts';

// Zalo and Facebook take PNG surely. The art is flat: sixteen colours, four bits a pixel, halve its bytes unseen.
const settings = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** From a drawing of ours, with outlines in the place of words. */
export const cardEncoding: Encoding = {
  recipe: () => JSON.stringify([settings, encoder().versions]),
  encode: (svg) => encoder()(svg).png(settings).toBuffer(),
};
