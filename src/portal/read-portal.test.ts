import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../checks/check-portal.ts';
import { loadPortal } from './read-portal.ts';
import { settingsOf } from './read-settings.ts';

const minimal = fileURLToPath(new URL('../tests/portals/minimal', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-portal-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function portalOf(files: Readonly<Record<string, string | Uint8Array>>, ground: string | null = null): string {
  const folder = mkdtempSync(join(temporary, 'portal-'));
  if (ground) cpSync(ground, folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const printed = async (folder: string) => (await checkPortal(folder, '2026-11-22')).issues.map(({ code, place }) => [code, place.file]);

describe('the minimal portal', () => {
  test('is joined: a procedure has what every table says of it', () => {
    const { procedures, news, pages, units, criteria } = loadPortal(minimal);
    expect(
      procedures.map(({ code, title, sector, channels, papers, steps, acts, hasGuide }) => [
        code,
        title,
        sector.id,
        channels.length,
        papers.length,
        steps.length,
        acts.length,
        hasGuide,
      ]),
    ).toEqual([
      ['1.001193', 'Đăng ký khai sinh', 'ho-tich', 2, 2, 2, 1, true],
      ['2.000815', 'Thủ tục chứng thực bản sao từ bản chính', 'ho-tich', 1, 1, 1, 1, false],
    ]);
    expect([news.map(({ slug }) => slug), pages.map(({ slug }) => slug), units.length, criteria.length]).toEqual([
      ['mo-cua-sang-thu-bay'],
      ['gioi-thieu'],
      2,
      2,
    ]);
  });

  test('is the same by another name of its folder', async () => {
    expect((await checkPortal(`${minimal}/`, '2026-11-22')).issues).toEqual([]);
    expect((await checkPortal(relative(process.cwd(), minimal), '2026-11-22')).issues).toEqual([]);
  });
});

describe('what is absent is simply absent', () => {
  test('a portal of its settings alone', async () => {
    const folder = mkdtempSync(join(temporary, 'portal-'));
    cpSync(join(minimal, 'data/cong.yaml'), join(folder, 'data/cong.yaml'));
    expect(await printed(folder)).toEqual([]);
    expect(loadPortal(folder)).toMatchObject({ units: [], sectors: [], procedures: [], criteria: [], news: [], pages: [] });
  });

  test('but not the settings: a folder that is empty, or not there', async () => {
    expect(await printed(portalOf({}))).toEqual([['thieu-gia-tri', 'data/cong.yaml']]);
    expect(await printed(join(temporary, 'khong-co'))).toEqual([['thieu-gia-tri', 'data/cong.yaml']]);
  });
});

describe('files that are no part of a portal', () => {
  test('hidden files, lock files of Office and README are passed over', async () => {
    expect(
      await printed(
        portalOf({ 'data/.DS_Store': 'x', 'content/tin-tuc/.nhap.mdx': 'x', 'data/README.md': '#', 'content/README.md': '<b>' }, minimal),
      ),
    ).toEqual([]);
  });

  test('settings whose lines end with a return alone, or with one more sign', () => {
    const settings = readFileSync(join(minimal, 'data/cong.yaml'), 'utf8');
    for (const lineBreak of ['\r', '\r\n'])
      expect(settingsOf(Buffer.from(settings.replaceAll('\n', lineBreak)))).toEqual(settingsOf(Buffer.from(settings)));
  });

  test('texts in the wrong place are named', async () => {
    expect(
      (
        await printed(
          portalOf(
            {
              'content/tin-tuc/2026/a.mdx': 'x',
              'content/thu-tuc/1.001193.mdx': 'x',
              'content/trang/A.MDX': 'x',
              'content/khac/b.md': 'x',
            },
            minimal,
          ),
        )
      ).map(([, file]) => file),
    ).toEqual(['content/khac/b.md', 'content/thu-tuc/1.001193.mdx', 'content/tin-tuc/2026/a.mdx', 'content/trang/A.MDX']);
  });
});

describe('a symbolic link', () => {
  const linked = async (path: string, target: (folder: string) => string) => {
    const folder = portalOf({}, minimal);
    rmSync(join(folder, path), { recursive: true, force: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target(folder), join(folder, path));
    return (await printed(folder)).filter(([code]) => code === 'lien-ket-he-thong');
  };

  test.each([
    ['a folder of the machine', 'public/x', () => '/etc'],
    ['a table of another portal', 'data/xep-hang/xep-loai.csv', () => join(minimal, 'data/xep-hang/xep-loai.csv')],
    ['the settings', 'data/cong.yaml', () => join(minimal, 'data/cong.yaml')],
    ['all the tables', 'data', () => join(minimal, 'data')],
    ['a text', 'content/thu-tuc/1.001193.md', () => join(minimal, 'content/thu-tuc/1.001193.md')],
    ['something that is not there', 'content/trang/khong-co.mdx', () => 'khong-co'],
    ['the portal itself, in a circle', 'data/vong', (folder: string) => folder],
    ['another file of the same portal', 'data/ban-sao.csv', () => 'linh-vuc.csv'],
    ['a hidden file', 'data/.an.csv', () => '/etc/passwd'],
  ])('is refused by name: to %s', async (_what, path, target) => {
    expect(await linked(path, target)).toEqual([['lien-ket-he-thong', path]]);
  });

  test('may be the portal’s own folder', async () => {
    const folder = join(temporary, 'qua-lien-ket');
    symlinkSync(minimal, folder);
    expect(await printed(folder)).toEqual([]);
  });
});

describe('never throws', () => {
  test('for bytes of any kind in any file', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 48271 + (index >> 2)) & 0xff);
    const files = [
      'data/cong.yaml',
      'data/don-vi.csv',
      'data/thu-tuc/ho-tich/danh-muc.csv',
      'data/xep-hang/diem.csv',
      'content/tin-tuc/mo-cua-sang-thu-bay.mdx',
      'content/thu-tuc/1.001193.md',
    ];
    const found = await printed(portalOf(Object.fromEntries(files.map((file) => [file, bytes])), minimal));
    expect(files.filter((file) => !found.some(([code, place]) => code === 'sai-ma-hoa' && place === file))).toEqual([]);
  });

  test('for folders where files should be', async () => {
    const folder = portalOf({ 'data/cong.yaml/x': '', 'data/don-vi.csv/x': '', 'content/tin-tuc/a.mdx/x': '' });
    await expect(checkPortal(folder)).resolves.toBeDefined();
  });

  test('for pictures that point out of the portal, however far', async () => {
    const article =
      '---\ntieu-de: a\nsapo: b\nthoi-gian: 2026-11-01\nanh: [{ tep: "../../../../../../../../a.jpg", mo-ta: x }]\n---\n\n![a](../../../../../../../../../../../../a.jpg)\n';
    expect(await printed(portalOf({ 'content/tin-tuc/a.mdx': article }, minimal))).toEqual([
      ['thieu-anh', 'content/tin-tuc/a.mdx'],
      ['anh-tu-noi-khac', 'content/tin-tuc/a.mdx'],
    ]);
  });
});

describe('a large portal', () => {
  const count = 5000;
  const wrongCount = 500;
  const codes = Array.from({ length: count }, (_, index) => `1.${String(index).padStart(6, '0')}`);
  const list = `Mã thủ tục,Tên thủ tục,Cấp thực hiện,Đối tượng thực hiện\n${codes.map((code) => `${code},Thủ tục số ${code},Cấp Xã,Công dân Việt Nam`).join('\n')}\n`;

  test('is read whole', async () => {
    const { reading, issues } = await checkPortal(
      portalOf({ 'data/thu-tuc/ho-tich/danh-muc.csv': list, ...withoutParts }, minimal),
      '2026-11-22',
    );
    expect(reading.tables.procedures.rows).toHaveLength(count);
    expect(issues).toEqual([]);
  });

  test('with very many wrong references gets a suggestion for each', async () => {
    const steps = `Mã thủ tục,Bước,Nội dung\n${codes
      .slice(0, wrongCount)
      .map((code) => `2${code.slice(1)},1,Bạn nộp giấy.`)
      .join('\n')}\n`;
    const { issues } = await checkPortal(
      portalOf({ 'data/thu-tuc/ho-tich/danh-muc.csv': list, ...withoutParts, 'data/thu-tuc/ho-tich/trinh-tu.csv': steps }, minimal),
      '2026-11-22',
    );
    const wrong = issues.filter(({ place }) => place.file.endsWith('trinh-tu.csv'));
    expect(wrong).toHaveLength(wrongCount);
    expect(wrong.every(({ found, suggestion }) => suggestion === `1${found?.slice(1)}`)).toBe(true);
  });
});

/** The other tables of the sector, with their headers alone. */
const withoutParts = {
  'data/thu-tuc/ho-tich/cach-thuc.csv': 'Mã thủ tục,Hình thức nộp\n',
  'data/thu-tuc/ho-tich/giay-to.csv': 'Mã thủ tục,Tên giấy tờ\n',
  'data/thu-tuc/ho-tich/trinh-tu.csv': 'Mã thủ tục,Bước,Nội dung\n',
  'data/thu-tuc/ho-tich/can-cu.csv': 'Mã thủ tục,Số hiệu\n',
};

test('what was judged wrong is never joined: a row that could not be read stops the whole portal', () => {
  const folder = portalOf({ 'data/linh-vuc.csv': 'Mã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch\nĐất đai,Đất đai\n' }, minimal);
  expect(() => loadPortal(folder)).toThrow(/data\/linh-vuc\.csv\n\n {2}Dòng 3, cột A «Mã lĩnh vực»/);
});
