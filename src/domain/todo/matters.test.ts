import { describe, expect, test } from 'vitest';
import type { Portal, Sector, Unit } from '../../portal/portal.ts';
import type { DoubtRow } from '../../schemas/doubts.ts';
import { printTarget, readTarget } from '../../schemas/matters.ts';
import type { Settings } from '../../schemas/settings.ts';
import { sampleChannel, samplePaper, sampleProcedure } from '../../tests/samples.ts';
import { mattersOf, worksheetMatters } from './matters.ts';
import { sayMatters, sayWorksheet } from './todo-words.ts';

const sector = (id: string, name: string): Sector => ({ id, name, unit: null, description: null });
const free = [{ amount: 0, currency: 'đồng', per: null, note: null }] as const;
const answered = {
  channels: [sampleChannel('3 ngày làm việc', { where: 'Một cửa', fees: [...free] })],
  papers: [samplePaper('Giấy chứng sinh')],
};
const birth = sampleProcedure('1.000002', 'Đăng ký khai sinh', { ...answered, sector: sector('ho-tich', 'Hộ tịch') });
const dam = sampleProcedure('1.000001', 'Phương án ứng phó của hồ chứa', { ...answered, sector: sector('dap', 'An toàn đập') });
const doubt: DoubtRow = {
  id: '1-000002-3f9c2a1b',
  procedure: '1.000002',
  kind: 'ho-so-thoi-han',
  table: 'cach-thuc.csv',
  column: 'Thời hạn giải quyết',
  matter: 'Thời hạn «5» không có đơn vị.',
  recordSays: '5',
  file: 'a.docx',
  noted: '2026-11-20',
  decision: null,
  decided: null,
  decider: null,
};
const settings = {
  address: 'Bản A',
  oneStopShop: {
    name: 'Một cửa',
    commonName: 'Một cửa',
    address: 'Bản A',
    phone: '0200 300 0201',
    hours: [{ days: 'thứ Hai', hours: '7 giờ – 11 giờ' }],
  },
  feedback: { phone: '0200 300 0202' },
  site: 'https://xa.example',
} as Settings;
const portalOf = (portal: Partial<Portal>) => ({ settings, procedures: [], doubts: [], units: [], ...portal }) as Portal;
const open = (portal: Partial<Portal>) => mattersOf(portalOf(portal), '2026-11-24');
const asked = (portal: Partial<Portal>) => open(portal).flatMap(({ matters }) => matters.map(({ kind, ask }) => [kind, ask]));

describe('what an official has to do', () => {
  test('is nothing where all is decided and answered', () => {
    expect(open({ procedures: [birth], doubts: [{ ...doubt, decision: '5 ngày' }] })).toEqual([]);
    expect(sayMatters([], false)).toBe('Không còn việc nào: mọi điều đã quyết, mọi câu đã có trả lời.');
  });

  test('comes in the order in which citizens ask, not in that of the tables', () => {
    const nothing = { channels: [], papers: [] };
    expect(
      open({
        procedures: [
          { ...dam, ...nothing },
          { ...birth, ...nothing },
        ],
      }).map(({ name }) => name),
    ).toEqual([birth.title, dam.title]);
  });

  test('is an open doubt, with the words of the sheet', () => {
    expect(open({ procedures: [birth], doubts: [doubt] })).toMatchObject([
      { code: '1.000002', sector: 'Hộ tịch', matters: [{ kind: 'doubt', ask: 'Thời hạn «5» không có đơn vị.', says: '5' }] },
    ]);
  });

  test('is a question that the record leaves open, and one that it answers with nothing', () => {
    const toProvince = [{ amount: null, currency: 'đồng', per: null, note: 'Mức thu do HĐND tỉnh quy định' }] as const;
    const channels = [sampleChannel('', { where: 'Một cửa', charges: [...toProvince] })];
    expect(asked({ procedures: [{ ...birth, channels }] })).toEqual([
      ['missing', 'Hồ sơ không nói «Bao lâu».'],
      ['vague', 'Câu «Bao nhiêu tiền» chưa cho người dân biết gì rõ.'],
    ]);
  });

  test('is a long name that nobody shortened', () => {
    const title = 'Thủ tục '.repeat(8).trim();
    expect(asked({ procedures: [{ ...birth, name: title, title }] })).toEqual([
      ['name', 'Tên dài 63 chữ cái. Người dân gọi việc này là gì?'],
    ]);
    expect(asked({ procedures: [{ ...birth, name: title, commonName: 'Khai sinh', title: 'Khai sinh' }] })).toEqual([]);
  });

  test('is a unit that nobody can reach, as long as it exists', () => {
    const unit = { id: 'xa-a', name: 'Xã A', validTo: null, address: 'Bản A', phone: null, hours: '7 giờ – 11 giờ' } as Unit;
    expect(asked({ units: [unit, { ...unit, id: 'xa-cu', validTo: '2025-06-30' }] })).toEqual([
      ['contact', 'Chưa có số điện thoại của đơn vị.'],
    ]);
  });
});

describe('what the settings do not say', () => {
  const oneStopShop = { ...settings.oneStopShop, address: null, phone: null };
  const lacking = { procedures: [{ ...birth, channels: [] }], settings: { ...settings, oneStopShop, site: null } };

  test('comes before all else: every page sends people there', () => {
    const [first, second] = open(lacking);
    expect(first).toMatchObject({
      code: 'data/cong.yaml',
      matters: [
        { kind: 'contact', ask: 'Chưa có địa chỉ của Một cửa. Điền mục mot-cua.dia-chi.', target: null },
        { kind: 'contact', ask: 'Chưa có điện thoại của Một cửa. Điền mục mot-cua.dien-thoai.', target: null },
        { kind: 'contact', ask: 'Chưa có địa chỉ máy chủ. Điền mục trang.dia-chi.', target: null },
      ],
    });
    expect(second?.code).toBe(birth.code);
    expect(sayMatters(open(lacking), false)).toMatch(
      /^data\/cong\.yaml – Trang nào cũng chỉ người dân tới đây\n {2}• Liên hệ: Chưa có địa chỉ/,
    );
  });

  test('is no row of the worksheet, whose last words say so', () => {
    expect(worksheetMatters(open(lacking)).map(({ code }) => code)).toEqual([birth.code, birth.code, birth.code]);
    expect(sayWorksheet(open(lacking), 'viec.xlsx')).toContain('Bảng không có 3 điều của data/cong.yaml');
    expect(sayWorksheet(open({ procedures: lacking.procedures }), 'viec.xlsx')).not.toContain('cong.yaml');
  });

  test('sends nobody to Excel where nothing else is open', () => {
    expect(sayMatters(open({ settings: lacking.settings }), false)).not.toContain('Excel');
  });
});

describe('as text', () => {
  test('is read procedure by procedure, and counted', () => {
    expect(sayMatters(open({ procedures: [birth], doubts: [doubt] }), false)).toMatchInlineSnapshot(`
      "1.000002 – Đăng ký khai sinh (Hộ tịch)
        • Cần quyết: Thời hạn «5» không có đơn vị. Hồ sơ ghi: «5»

      1 nơi có việc: 1 điều cần quyết.

      Làm trong Excel: npm run todo -- --xlsx viec-can-lam.xlsx, điền, rồi npm run import -- viec-can-lam.xlsx"
    `);
  });

  test('is as much as one does at a sitting, or all of it', () => {
    const procedures = Array.from({ length: 20 }, (_, number) => ({ ...birth, code: `1.0000${10 + number}`, channels: [] }));
    const groups = open({ procedures });
    const count = (all: boolean) => sayMatters(groups, all).match(/^1\.0000/gm)?.length;
    expect([count(false), count(true)]).toEqual([15, 20]);
    expect(sayMatters(groups, false)).toContain('Còn 5 nơi nữa có việc. Xem hết: npm run todo -- --all');
  });

  test('gives no command to a terminal or a build server', () => {
    const text = sayMatters(
      open({ procedures: [{ ...birth, title: '\n::error::x\u001b[2K' }], doubts: [{ ...doubt, recordSays: 'a\n::x' }] }),
      true,
    );
    expect(text.split('\n').filter((line) => /^\s*::|\u001b/.test(line))).toEqual([]);
  });
});

describe('the code of a matter', () => {
  test.each([
    { table: 'tra-loi', row: ['1.001193', 'Bao lâu'], column: 'answer' },
    { table: 'can-quyet', row: ['1-001193-3f9c2a1b'], column: 'decision' },
    { table: 'danh-muc', row: ['1.001193'], column: 'commonName' },
    { table: 'don-vi', row: ['xa-a'], column: 'phone' },
  ] as const)('$table is read as it is printed', (target) => {
    expect(readTarget(printTarget(target))).toEqual(target);
  });

  test.each(['', 'tra-loi', 'tra-loi/1.001193/Trả lời', 'danh-muc/1.001193/Tên thủ tục', 'van-ban/1/Tên', 'constructor/x/y'])(
    '«%s» names no cell that may be filled',
    (text) => {
      expect(readTarget(text)).toBeNull();
    },
  );
});
