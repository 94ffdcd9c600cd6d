// Draws the news pictures. `node scripts/draw-photos.ts [name…]` redraws all of them, or only those named.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { BLEED, HEIGHT, WIDTH, print } from './photos/paper.ts';
import { cauTreo } from './photos/cau-treo.ts';
import { choPhien } from './photos/cho-phien.ts';
import { dienThoai } from './photos/dien-thoai.ts';
import { hopXa } from './photos/hop-xa.ts';
import { motCua } from './photos/mot-cua.ts';
import { nhaSan } from './photos/nha-san.ts';
import { ruongBacThang } from './photos/ruong-bac-thang.ts';
import { truongHoc } from './photos/truong-hoc.ts';

const scenes: Record<string, () => string> = {
  'mot-cua': motCua,
  'ruong-bac-thang': ruongBacThang,
  'cho-phien': choPhien,
  'nha-san': nhaSan,
  'cau-treo': cauTreo,
  'hop-xa': hopXa,
  'truong-hoc': truongHoc,
  'dien-thoai': dienThoai,
};

const LIMIT = 150 * 1024;
const folder = fileURLToPath(new URL('../content/tin-tuc/anh/', import.meta.url));

/**
 * A fifth larger than the picture, because the wobble filter moves whole pixels and shrinking smooths
 * the steps; no larger, because libvips draws an SVG over 2,000 pixels wide in tiles and filters each anew.
 */
async function rasterise(svg: string): Promise<Buffer> {
  const large = await sharp(Buffer.from(svg), { density: 86 }).png({ compressionLevel: 1 }).toBuffer();
  const bled = await sharp(large).resize(WIDTH + BLEED * 2, HEIGHT + BLEED * 2).png({ compressionLevel: 1 }).toBuffer();
  return sharp(bled).extract({ left: BLEED, top: BLEED, width: WIDTH, height: HEIGHT }).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
}

/** The best quality that fits: grain makes each picture compress differently, so one fixed number will not do. */
async function encode(pixels: Buffer): Promise<{ file: Buffer; quality: number }> {
  for (let quality = 84; quality >= 40; quality -= 4) {
    const file = await sharp(pixels).jpeg({ mozjpeg: true, quality }).toBuffer();
    if (file.length <= LIMIT) return { file, quality };
  }
  throw new Error(`A picture does not fit in ${LIMIT} bytes at any acceptable quality`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in scenes));
if (unknown.length > 0) throw new Error(`No such picture: ${unknown.join(', ')}`);

await mkdir(folder, { recursive: true });
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const pixels = await rasterise(print(draw()));
  const { file, quality } = await encode(pixels);
  await writeFile(`${folder}${name}.jpg`, file);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}.jpg  ${Math.round(file.length / 1024)} KB  quality ${quality}  ${seconds} s`);
}
