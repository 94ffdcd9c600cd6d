import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawQrCode } from './qr-code.ts';

/** What a telephone reads on paper. */
async function read(text: string): Promise<string> {
  const { data, info } = await sharp(Buffer.from(drawQrCode(text)))
    .resize(400)
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
    const svg = drawQrCode('https://muongmay.example/thu-tuc/1.001193/');
    expect(svg).toContain(`viewBox="0 0 ${29 + 8} ${29 + 8}"`);
    expect(svg).toContain('d="M4 4.5h7m');
  });

  test('refuses what no code can hold', () => {
    expect(() => drawQrCode('a'.repeat(4000))).toThrow();
  });
});
