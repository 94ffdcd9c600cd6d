import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

/**
 * Five items that offices published, each as a portal of its own: every figure, name, date, task, finding and mismatch
 * of the item stands on a page, in words of our own. `expected.tsv` of each portal says what, in which words, and where.
 */
const today = '2026-11-22';

/** The published item that a portal is made of, and the warnings that stay, each with its reason. */
interface Seed {
  portal: string;
  original: string;
  warnings: { code: string; file: string; reason: string }[];
}

/** What none of the items says: how to reach the office. */
const unreachable = { code: 'thieu-lien-he', file: 'data/cong.yaml', reason: 'the item gives no telephone of the office' };

const seeds: Seed[] = [
  { portal: 'dien-bien-2019', original: '000_5a5eff153467b7ba.txt', warnings: [unreachable] },
  { portal: 'kien-giang-2020', original: '001_963e1f64de6c54f1.txt', warnings: [unreachable] },
  { portal: 'nguyen-binh-2022', original: '002_b114d97fb71474d8.txt', warnings: [unreachable] },
  { portal: 'tan-hiep-2020', original: '003_fd7e0c6dd4af1028.txt', warnings: [unreachable] },
  {
    portal: 'son-la-2014',
    original: '004_3240b270d685cc74.txt',
    warnings: [
      unreachable,
      { code: 'trich-dan-thieu-ngay', file: 'data/van-ban.csv', reason: 'the report itself cites a decree of «04/2014», without the day' },
    ],
  },
];

const folderOf = (portal: string) => join(import.meta.dirname, portal);
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Elements that stand in a line of text; around all others there is a gap. */
const inLine = new Set(['a', 'abbr', 'b', 'em', 'i', 'span', 'strong', 'time']);

/** What a reader sees of a page below its header, blanks folded. */
function visibleWords(html: string): string {
  const main = DomUtils.findOne(({ name }) => name === 'main', parseDocument(html).children);
  return folded(main ? visible(main.children) : '');
}

function visible(nodes: ReturnType<typeof parseDocument>['children']): string {
  return nodes
    .map((node) => {
      if (node.type === ElementType.Text) return node.data;
      if (node.type !== ElementType.Tag || 'hidden' in node.attribs) return '';
      return inLine.has(node.name) ? visible(node.children) : ` ${visible(node.children)} `;
    })
    .join('');
}

/** The lines of `expected.tsv`: what a person looks for, the words of it, the address of the page. */
const expectedOf = (portal: string) =>
  parse(readFileSync(join(folderOf(portal), 'expected.tsv')), { delimiter: '\t', columns: true, quote: null }) as {
    what: string;
    where: string;
    on: string;
  }[];

describe.each(seeds)('$portal', ({ portal, warnings }) => {
  let built: BuiltPortal;
  const pages = new Map<string, Promise<string>>();
  const words = (address: string) => {
    const known = pages.get(address) ?? built.read(`${address.slice(1)}index.html`).then(visibleWords);
    pages.set(address, known);
    return known;
  };
  beforeAll(async () => void (built = await buildPortal(portal)));
  afterAll(() => built.remove());

  test('has no error, and no warning without a reason', async () => {
    const { issues } = await checkPortal(folderOf(portal), today);
    expect(issues.map(({ code, severity, place }) => ({ severity, code, file: place.file }))).toEqual(
      warnings.map(({ code, file }) => ({ severity: 'warning', code, file })),
    );
  });

  test.each(expectedOf(portal))('says on $on: $what', async ({ where, on }) => {
    expect(built.addresses).toContain(on);
    expect(await words(on)).toContain(folded(where));
  });
});

/** Names that cannot be said otherwise: of offices, of areas of the reform programme, and of acts as they were signed. */
const officialNames = [
  'Đoàn Kiểm tra của Ban Chỉ đạo công tác cải cách hành chính của Chính phủ',
  'Cơ quan Ủy ban Kiểm tra Thanh tra',
  'Bộ phận tiếp nhận và trả kết quả',
  'Cổng thông tin điện tử Sở Nội vụ',
  'Cổng thông tin điện tử huyện Tân Hiệp',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sửa đổi, bổ sung một số quy định về cán bộ, công chức',
  'Cải cách tổ chức bộ máy hành chính nhà nước',
  'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
  'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020',
  'Kế hoạch cải cách hành chính nhà nước trên địa bàn tỉnh Sơn La năm 2014',
  'Đề án thực hiện thí điểm Bộ chỉ số đánh giá kết quả thực hiện công tác cải cách hành chính',
  'phương án giao chỉ tiêu kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2014',
  'tổ chức các cơ quan chuyên môn thuộc ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương',
  'tổ chức các cơ quan chuyên môn thuộc ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh',
].map((name) => ` ${wordsOf(name).join(' ')} `);

/** Words without case and without signs around them; an act's number and a date are one word each. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ð', 'đ').replaceAll('–', '-');
  return plain.split(/\s+/).flatMap((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? []);
}

/** Eight syllables are some four words of Vietnamese: a longer run is somebody's sentence. */
const longestRun = 8;

/** Every run of that many words in which no official name stands. */
function runsOf(text: string): string[] {
  const named = officialNames.reduce((words, name) => words.replaceAll(name, ' § '), ` ${wordsOf(text).join(' ')} `).trim();
  const words = named.split(' ');
  return words
    .map((_, at) => words.slice(at, at + longestRun))
    .filter((run) => run.length === longestRun && !run.includes('§'))
    .map((run) => run.join(' '));
}

const delimiters: Readonly<Record<string, string>> = { '.csv': ',', '.tsv': '\t' };

/** What was written in one go: a point of a cell, a line of a text. */
function passagesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const delimiter = delimiters[extname(file)];
  if (delimiter === undefined) return text.split('\n');
  const quote = delimiter === ',' ? '"' : null;
  return (parse(text, { bom: true, delimiter, quote }) as string[][]).flat().flatMap((cell) => cell.split(';'));
}

const originals = resolve(import.meta.dirname, '../../../../shared/seeds');
const present = existsSync(originals);

if (!present) test.skip('words are not compared: ../shared/seeds is not here', () => {});

describe.runIf(present)('no sentence of an original stands in a portal', () => {
  test.each(seeds)('$portal', ({ portal, original }) => {
    const taken = new Set(runsOf(readFileSync(join(originals, original), 'utf8')));
    expect(taken.size).toBeGreaterThan(100);
    const files = readdirSync(folderOf(portal), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const same = files.flatMap(({ parentPath, name }) =>
      passagesOf(join(parentPath, name)).flatMap((passage) =>
        runsOf(passage)
          .filter((run) => taken.has(run))
          .map((run) => `${name}: ${run}`),
      ),
    );
    expect(same).toEqual([]);
  });
});
