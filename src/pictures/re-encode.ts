import { encoder } from './encoder.ts';
import { mostPixels } from './inspect-picture.ts';
import { kindOfBytes, type PictureKind } from './kinds.ts';

/** The longest side of a picture that is published, in pixels: two screens of a desk computer. */
export const longestSide = 2400;

const settings = {
  jpeg: { quality: 88, mozjpeg: true },
  png: {},
  webp: { quality: 88 },
  avif: { quality: 70 },
  gif: {},
} as const satisfies Record<PictureKind, object>;

/** Everything but the picture itself on which the bytes of an encoded picture depend. */
export const recipe = (): string => JSON.stringify([settings, longestSide, encoder().versions]);

/**
 * A picture as it may be published: the same kind, upright, at most 2,400 pixels long, and nothing but pixels. Where
 * and with what it was taken stays with the editor.
 *
 * @param bytes a picture that `inspectPicture` found sound
 */
export async function reEncode(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = kindOfBytes(bytes);
  if (!kind) throw new Error('Not a picture');
  const animated = kind === 'gif' || kind === 'webp';
  const picture = encoder()(bytes, { limitInputPixels: mostPixels, animated, failOn: 'error' }).autoOrient();
  return picture
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toFormat(kind, settings[kind])
    .toBuffer();
}

/**
 * A picture for the renderer, which encodes it anew in several sizes and publishes only those: as it is where it is
 * small and upright, so that nothing is lost twice.
 *
 * @param encode as `reEncode` does
 */
export async function forRenderer(bytes: Uint8Array, encode: (bytes: Uint8Array) => Promise<Uint8Array> = reEncode): Promise<Uint8Array> {
  const { width, height, orientation = 1, pages = 1 } = await encoder()(bytes, { limitInputPixels: mostPixels }).metadata();
  return width <= longestSide && height <= longestSide && orientation === 1 && pages === 1 ? bytes : encode(bytes);
}

/** Whether a picture says nothing but its pixels, and not too many of them. */
export async function isBare(bytes: Uint8Array): Promise<boolean> {
  const { width, height, exif, xmp, iptc } = await encoder()(bytes, { limitInputPixels: mostPixels }).metadata();
  return exif === undefined && xmp === undefined && iptc === undefined && width <= longestSide && height <= longestSide;
}
