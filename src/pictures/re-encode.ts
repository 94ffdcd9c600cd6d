import sharp, { type Sharp } from 'sharp';
import { mostPixels } from './inspect-picture.ts';
import { kindOfBytes, type PictureKind } from './kinds.ts';

/** The longest side of a picture that is published, in pixels: two screens of a desk computer. */
export const longestSide = 2400;

const encoders: Record<PictureKind, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 88, mozjpeg: true }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 88 }),
  avif: (picture) => picture.avif({ quality: 70 }),
  gif: (picture) => picture.gif(),
};

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
  const picture = sharp(bytes, { limitInputPixels: mostPixels, animated, failOn: 'error' }).autoOrient();
  return encoders[kind](picture.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })).toBuffer();
}

/** Whether a picture says nothing but its pixels, and not too many of them. */
export async function isBare(bytes: Uint8Array): Promise<boolean> {
  const { width, height, exif, xmp, iptc } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
  return exif === undefined && xmp === undefined && iptc === undefined && width <= longestSide && height <= longestSide;
}
