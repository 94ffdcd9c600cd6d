import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawQrCode } from './qr-code.ts';

/** What a telephone reads on paper. */
async function read(text: string): Promise<string> {
  const { path, size } = drawQrCode(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="none" stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(size * 8)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

describe('a QR code', () => {
  test.each(['https://muongmay.example/thu-tuc/1.001193/', 'https://xa.example/cong/thu-tuc/9.990001/', 'https://example.vn/tiếng-việt/'])(
    'of %s is read as what was written',
    async (address) => {
      expect(await read(address)).toBe(address);
    },
  );

  test('has four white modules all around', () => {
    const { path, size } = drawQrCode('https://muongmay.example/thu-tuc/1.001193/');
    expect(path).toMatch(/^M4 4\.5h7m/);
    expect(size).toBe(29 + 8);
  });

  test('refuses what no code can hold', () => {
    expect(() => drawQrCode('a'.repeat(4000))).toThrow();
  });
});
