import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPortal } from './check-portal.ts';

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Two procedures and their papers: all that the fixtures stand on. */
const ground: Record<string, string> = {
  'data/linh-vuc.csv': 'Mã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch\n',
  'data/thu-tuc/ho-tich/danh-muc.csv':
    'Mã thủ tục,Tên thủ tục,Cấp thực hiện,Đối tượng thực hiện\n1.001193,Đăng ký khai sinh,Cấp Xã,Công dân Việt Nam\n2.000815,Chứng thực bản sao,Cấp Xã,Công dân Việt Nam\n',
  'data/thu-tuc/ho-tich/giay-to.csv':
    'Mã thủ tục,Tên giấy tờ\n1.001193,Tờ khai đăng ký khai sinh\n1.001193,Văn bản của người làm chứng\n2.000815,Bản chính giấy tờ cần chứng thực\n',
};

/** What the rules report of a fixture: rule, line and column. The missing cong.yaml is not what is tested here. */
async function reported(fixture: string) {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(ground)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  return (await checkPortal(folder, '2026-11-22')).issues.filter(({ place }) => place.file !== 'data/cong.yaml');
}

const report = async (fixture: string) => (await reported(fixture)).map(({ code, place }) => [code, place.line, place.columnName]);

describe('life events', () => {
  test('whose steps contradict each other are reported', async () => {
    expect(await report('conflicting-event')).toEqual([
      ['su-kien-khong-khop', 3, 'Tên sự kiện'],
      ['su-kien-khong-khop', 4, 'Loại'],
    ]);
  });

  test('that send a reader twice to one procedure are reported, not those with two conditions', async () => {
    expect(await report('duplicate-step')).toEqual([['trung-buoc', 5, 'Mã thủ tục']]);
  });

  test('with a step that says nothing are reported', async () => {
    expect(await report('empty-step')).toEqual([['buoc-trong', 3, 'Tên bước']]);
  });

  test('that point at a bundle which is not there are reported, with the nearest one', async () => {
    expect(await report('unknown-bundle')).toEqual([['lien-thong-khong-co', 2, 'Mã liên thông']]);
    expect((await reported('unknown-bundle'))[0]?.suggestion).toBe('khai-sinh-lien-thong');
  });

  test('that spare a paper nobody asks for are reported', async () => {
    expect(await report('unknown-paper')).toEqual([
      ['giay-to-khong-co', 3, 'Giấy khỏi nộp lại'],
      ['giay-to-khong-co', 4, 'Giấy khỏi nộp lại'],
    ]);
  });

  test('that name a procedure which is not there are reported', async () => {
    expect(await report('unknown-procedure-in-event')).toEqual([
      ['thu-tuc-khong-co', 2, 'Mã thủ tục liên thông'],
      ['thu-tuc-khong-co', 3, 'Mã thủ tục'],
    ]);
  });
});

describe('plain language', () => {
  test('means sentences of at most 30 words, however long the cell is', async () => {
    expect(await report('long-sentence')).toEqual([
      ['cau-dai', 2, 'Nội dung'],
      ['cau-dai', 3, 'Nội dung'],
    ]);
    expect((await reported('long-sentence'))[0]).toMatchObject({ severity: 'warning', message: 'Câu này có 34 chữ.' });
  });

  test('means abbreviations explained within the procedure; HĐND may stand in a fee', async () => {
    expect(
      (await reported('unexplained-abbreviation')).map(({ code, place, suggestion }) => [
        code,
        place.file.split('/').at(-1),
        place.line,
        suggestion,
      ]),
    ).toEqual([
      ['viet-tat', 'cach-thuc.csv', 2, 'Ủy ban nhân dân'],
      ['viet-tat', 'trinh-tu.csv', 2, 'Ủy ban nhân dân'],
      ['viet-tat', 'trinh-tu.csv', 4, 'Hội đồng nhân dân'],
    ]);
  });

  test('means an answer, not «theo quy định»; naming the article is one', async () => {
    expect(await report('vague-answer')).toEqual([
      ['tra-loi-chung-chung', 2, 'Nội dung'],
      ['tra-loi-chung-chung', 4, 'Nội dung'],
    ]);
  });

  test('means that what a keyword promises is spoken of, in whatever words; abbreviations and a word or two are let be', async () => {
    expect((await reported('keyword-not-on-page')).map(({ place, found, message }) => [place.line, found, message])).toEqual([
      [2, 'xét nghiệm adn', 'Trang không nhắc tới «xét nghiệm adn».'],
      [3, 'dịch tiếng hàn', 'Trang không nhắc tới «dịch tiếng hàn».'],
    ]);
  });
});
