import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { layOut } from './card-layout.ts';
import { cardSize, type Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { cardEncoding } from './encode-card.ts';

const row = (question: string, answer: string, detail: string | null = null) => ({ question, answer, detail, unknown: false });
const birth: Card = {
  publisher: 'Ủy ban nhân dân huyện Mường Mây',
  title: 'Đăng ký khai sinh',
  shortTitle: 'Thủ tục mã 1.001193',
  notice: null,
  rows: [
    row('Hạn của bạn', 'Trong 60 ngày sau khi sinh'),
    row('Bao lâu', 'Trong ngày', 'nhận sau 15 giờ thì hôm sau'),
    row('Bao nhiêu tiền', 'Miễn phí'),
    row('Mang giấy gì', 'Tờ khai, giấy chứng sinh'),
    row('Nộp ở đâu', 'Bộ phận Một cửa xã'),
  ],
  foot: { day: 'Cập nhật ngày 14/07/2026', host: 'muongmay.example' },
  demonstration: null,
};
const longName = 'Hỗ trợ người sử dụng lao động và hộ kinh doanh phải ngừng hoạt động do đại dịch, ';
const linesOf = (card: Card) => {
  const { title, rows } = layOut(card);
  return [title, ...rows.map(({ answer }) => answer)].map(({ lines }) => lines.join(' '));
};

/** What a drawing is made of, as an XML parser reads it. */
function elementsOf(svg: string): Set<string> {
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('text', (text) => names.add(`text: ${text}`));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return names;
}

describe('a picture', () => {
  test('is a PNG of 1200 × 630 pixels with few colours, on the paper of the pages', async () => {
    const bytes = await cardEncoding.encode(Buffer.from(drawCard(birth)));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...cardSize });
    expect([bytes[24], bytes[25]], 'four bits a pixel, from a palette').toEqual([4, 3]);
    const pixel = await sharp(bytes).removeAlpha().extract({ left: 20, top: 300, width: 1, height: 1 }).raw().toBuffer();
    for (const [at, value] of [0xfb, 0xf9, 0xf3].entries()) expect(Math.abs((pixel[at] ?? 0) - value)).toBeLessThan(4);
    expect(bytes.length).toBeLessThan(40_000);
  });

  test('is the same to the byte each time', async () => {
    const [one, other] = [drawCard(birth), drawCard(structuredClone(birth))];
    expect(one).toBe(other);
    const [first, second] = [await cardEncoding.encode(Buffer.from(one)), await cardEncoding.encode(Buffer.from(other))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('has words as outlines: no font of the machine, no word of an editor, nothing but shapes', () => {
    const hostile = '"/><script>alert(1)</script>&amp; <text>x</text> \u202ebidi \ud800 ]]>';
    const card = {
      ...birth,
      publisher: hostile,
      title: hostile,
      notice: hostile,
      rows: [row(hostile, hostile, hostile)],
      demonstration: hostile,
    };
    const svg = drawCard(card);
    expect(svg).not.toMatch(/script|alert|bidi/);
    expect([...elementsOf(svg)].sort()).toEqual(['g', 'path', 'svg']);
  });

  test('shows what it says: another answer is another picture', () => {
    const other = { ...birth, rows: birth.rows.map((one, at) => (at === 2 ? { ...one, answer: '8.000 đồng' } : one)) };
    expect(drawCard(other)).not.toBe(drawCard(birth));
  });
});

describe('words', () => {
  test('are large where they are few, with what qualifies them', () => {
    const few = layOut({ ...birth, rows: birth.rows.slice(1, 3) });
    expect([few.title.type.size, few.rows[0]?.answer.type.size]).toEqual([64, 50]);
    expect(few.rows[0]?.detail?.lines).toEqual(['nhận sau 15 giờ thì hôm sau']);
  });

  test('of five answers are readable at a quarter of the size, below a name that is no smaller', () => {
    const { title, rows, spare } = layOut({ ...birth, demonstration: 'Cổng trình diễn' });
    const sizes = rows.map(({ answer }) => answer.type.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
    expect(title.type.size).toBeGreaterThanOrEqual(Math.max(...sizes));
    expect(spare).toBeGreaterThanOrEqual(0);
  });

  test('of a long name get smaller and take more lines; all of them are there', () => {
    const title = longName.repeat(4).trim();
    const { spare } = layOut({ ...birth, title });
    expect(spare).toBeGreaterThanOrEqual(0);
    expect(linesOf({ ...birth, title })).toEqual([title, ...birth.rows.map(({ answer }) => answer)]);
  });

  test('of a name that no size can hold give way to the code, and are never cut', () => {
    for (const title of [longName.repeat(16), 'Ế'.repeat(100_000)])
      expect(linesOf({ ...birth, title })).toEqual(['Thủ tục mã 1.001193', ...birth.rows.map(({ answer }) => answer)]);
  });

  test('of answers that no size can hold say where they are', () => {
    const card = { ...birth, title: longName.repeat(16), rows: birth.rows.map((one) => ({ ...one, answer: 'giấy tờ '.repeat(12_000) })) };
    expect(linesOf(card)).toEqual(['Thủ tục mã 1.001193', ...birth.rows.map(() => 'xem trên trang')]);
    const long = { ...birth, rows: birth.rows.map((one) => ({ ...one, answer: 'M'.repeat(150) })) };
    expect(layOut(long).spare).toBeGreaterThanOrEqual(0);
  });

  test('of a picture without answers are its name', () => {
    expect(linesOf({ ...birth, rows: [] })).toEqual(['Đăng ký khai sinh']);
    expect(elementsOf(drawCard({ ...birth, rows: [], foot: { day: '', host: '' } })).has('path')).toBe(true);
  });
});
