import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectPicture } from './inspect-picture.ts';
import { forRenderer, longestSide, reEncode } from './re-encode.ts';

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 40 } } });
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#357' } });
const sound = {
  jpeg: noise(320, 200).jpeg(),
  png: noise(320, 200).png(),
  webp: noise(320, 200).webp(),
  avif: noise(320, 200).avif(),
  gif: noise(320, 200).gif(),
};
const located = () =>
  noise(3000, 1000)
    .withExif({ IFD0: { Make: 'Máy ảnh' }, IFD3: { GPSLatitude: '21/1 23/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const code = async (bytes: Uint8Array, name: string) => (await inspectPicture(bytes, name))?.rule.code ?? null;

describe('a sound picture passes', () => {
  test.each(Object.entries(sound))('%s', async (kind, picture) => expect(await code(await picture.toBuffer(), `a.${kind}`)).toBeNull());
  test('whatever the case of its ending', async () => expect(await code(await sound.jpeg.toBuffer(), 'A.JPG')).toBeNull());
  test('also when it moves', async () => {
    const frames = await sharp(await Promise.all([plain(40, 30).png().toBuffer(), noise(40, 30).png().toBuffer()]), {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect(await code(frames, 'a.gif')).toBeNull();
  });
});

describe('what a browser could not show is refused', () => {
  test('nothing at all', async () => expect(await code(new Uint8Array(), 'a.jpg')).toBe('anh-hong'));
  test.each(Object.entries(sound))('a %s that was cut off', async (kind, picture) => {
    const bytes = await picture.toBuffer();
    expect(await code(bytes.subarray(0, Math.floor(bytes.length * 0.7)), `a.${kind}`)).toBe('anh-hong');
  });
  test.each(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', '%PDF-1.7', 'GIF', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n'])(
    '%j',
    async (text) => {
      expect(await code(Buffer.from(text, 'latin1'), text.startsWith('\x89') ? 'a.png' : 'a.jpg')).toBe('anh-hong');
    },
  );
  test('one kind by the name of another', async () => {
    expect(await code(await sound.jpeg.toBuffer(), 'a.png')).toBe('anh-sai-duoi');
    expect(await inspectPicture(await sound.png.toBuffer(), 'anh/a.jpg')).toMatchObject({
      finding: { found: 'anh/a.jpg', expected: '.png' },
    });
  });
});

describe('more pixels than a small machine holds are refused unseen', () => {
  test('in one frame', async () => expect(await code(await plain(10_000, 5_001).png().toBuffer(), 'a.png')).toBe('anh-qua-lon'));
  test('and 50 megapixels are not', async () => expect(await code(await plain(10_000, 5_000).png().toBuffer(), 'a.png')).toBeNull());
  test('or over all frames', async () => {
    // Frames that are alike would become one.
    const shades = await Promise.all(
      Array.from({ length: 51 }, (_, shade) =>
        sharp({
          create: { width: 1_000, height: 1_000, channels: 3, background: { r: (shade % 8) * 36, g: Math.floor(shade / 8) * 36, b: 0 } },
        })
          .png()
          .toBuffer(),
      ),
    );
    const frames = await sharp(shades, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await code(frames, 'a.gif')).toBe('anh-qua-lon');
  });
  test('or in bytes', async () => {
    const bytes = Buffer.concat([await sound.png.toBuffer(), Buffer.alloc(21 * 1024 * 1024)]);
    expect(await code(bytes, 'a.png')).toBe('anh-qua-lon');
  });
});

describe('what is published', () => {
  test.each(Object.entries(sound))('%s stays what it is', async (kind, picture) => {
    const { format, width, height } = await sharp(await reEncode(await picture.toBuffer())).metadata();
    expect([format === 'heif' ? 'avif' : format, width, height]).toEqual([kind, 320, 200]);
  });

  test('is upright, at most 2,400 pixels long, and does not say where it was taken', async () => {
    const original = await located();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    for (const bytes of [await reEncode(original), await forRenderer(original)]) {
      const { width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect({ width, height, exif, xmp, iptc, orientation }).toEqual({
        width: 800,
        height: longestSide,
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        orientation: undefined,
      });
    }
  });

  test('is the same each time', async () => {
    const original = await located();
    expect(Buffer.compare(Buffer.from(await reEncode(original)), Buffer.from(await reEncode(original)))).toBe(0);
  });

  test('keeps moving', async () => {
    const frames = await sharp(await Promise.all([plain(40, 30).png().toBuffer(), noise(40, 30).png().toBuffer()]), {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect((await sharp(await reEncode(frames), { animated: true }).metadata()).pages).toBe(2);
  });

  test('is not encoded twice when it is small and upright: the renderer encodes it', async () => {
    const original = await sound.jpeg.toBuffer();
    expect(await forRenderer(original)).toBe(original);
  });

  test('holds nothing that lay behind the picture', async () => {
    const behind = Buffer.concat([await sound.jpeg.toBuffer(), Buffer.from('<script>canary</script>')]);
    expect(Buffer.from(await reEncode(behind)).includes('canary')).toBe(false);
  });
});
