import { describe, expect, test } from 'vitest';
import type { Act, Portal, Sector, StaticPage, Unit } from '../../portal/portal.ts';
import type { Settings } from '../../schemas/settings.ts';
import { sampleProcedure } from '../../tests/samples.ts';
import { reviewsOf } from './due.ts';
import { dueAsJson, sayDue, sayStaleTranslations } from './due-words.ts';
import { sayReview, unitInCharge } from './in-charge.ts';

const today = '2026-11-29';
const unit = (id: string, name: string, different: Partial<Unit> = {}) =>
  ({ id, name, validFrom: null, validTo: null, successor: null, ...different }) as Unit;
const units = [unit('phong-tu-phap', 'Phòng Tư pháp'), unit('van-phong', 'Văn phòng')];
const civil: Sector = { id: 'ho-tich', name: 'Hộ tịch', unit: 'phong-tu-phap', description: null };
const act = (number: string, different: Partial<Act> = {}) =>
  ({
    number,
    title: null,
    issued: null,
    effectiveFrom: null,
    effectiveTo: null,
    amends: [],
    replaces: [],
    abolishes: [],
    ...different,
  }) as Act;
const basis = (number: string) => ({ number, title: null, issued: null, issuer: null, link: null, note: null });
const procedure = (code: string, reviewed: string | null, different: object = {}) =>
  sampleProcedure(code, `Việc ${code}`, { sector: civil, reviewed, ...different });
const about: StaticPage = { slug: 'gioi-thieu', title: 'Giới thiệu', description: 'x', order: 1, unit: 'van-phong', reviewed: null };

const portalOf = (portal: Partial<Portal>, reviewMonths: number | null = 12) =>
  ({ settings: { reviewMonths } as Settings, procedures: [], pages: [], units, acts: [], ...portal }) as Portal;
const states = (portal: Partial<Portal>, days = 90) =>
  reviewsOf(portalOf(portal), today, days).map(({ unit: of, reviews }) => [of?.name, reviews.map(({ id, state }) => [id, state])]);

describe('what has to be read again', () => {
  test('is grouped by the unit in charge, the most urgent first', () => {
    const procedures = [procedure('1.000001', '2026-01-15'), procedure('1.000002', '2025-01-15'), procedure('1.000003', null)];
    const nobody = procedure('1.000004', '2026-11-01', { sector: { ...civil, id: 'khac', unit: null } });
    expect(states({ procedures: [...procedures, nobody], pages: [about] })).toEqual([
      [
        'Phòng Tư pháp',
        [
          ['1.000002', 'overdue'],
          ['1.000003', 'never'],
          ['1.000001', 'soon'],
        ],
      ],
      ['Văn phòng', [['gioi-thieu', 'never']]],
      [undefined, [['1.000004', 'later']]],
    ]);
  });

  test('is due on the very day, and overdue on the next', () => {
    const due = (reviewed: string) => reviewsOf(portalOf({ procedures: [procedure('1.000001', reviewed)] }), today, 0)[0]?.reviews[0];
    expect(due('2025-11-29')).toMatchObject({ state: 'soon', due: today, daysLeft: 0 });
    expect(due('2025-11-28')).toMatchObject({ state: 'overdue', daysLeft: -1 });
    expect(due('2025-11-30')).toMatchObject({ state: 'later', daysLeft: 1 });
  });

  test('comes sooner within more days', () => {
    const procedures = [procedure('1.000001', '2026-02-15')];
    expect([30, 90].map((days) => states({ procedures }, days))).toEqual([
      [['Phòng Tư pháp', [['1.000001', 'later']]]],
      [['Phòng Tư pháp', [['1.000001', 'soon']]]],
    ]);
  });
});

describe('a basis that changed', () => {
  const rests = (reviewed: string | null) => procedure('1.000001', reviewed, { acts: [basis('123/2015/NĐ-CP')] });
  const old = act('123/2015/NĐ-CP');
  const changesOf = (reviewed: string | null, acts: Act[]) =>
    reviewsOf(portalOf({ procedures: [rests(reviewed)], acts }), today, 90)[0]?.reviews[0];

  test('after the last review comes before all else', () => {
    const acts = [old, act('07/2025/NĐ-CP', { amends: ['123/2015/NĐ-CP'], effectiveFrom: '2026-07-01' })];
    expect(changesOf('2026-06-30', acts)).toMatchObject({
      state: 'changed',
      changes: [{ number: '123/2015/NĐ-CP', how: 'amends', by: '07/2025/NĐ-CP', from: '2026-07-01' }],
    });
    expect(changesOf('2026-07-01', acts)).toMatchObject({ state: 'later', changes: [] });
    expect(changesOf(null, acts)).toMatchObject({ state: 'never', changes: [] });
  });

  test('tomorrow has not changed yet', () => {
    const acts = [old, act('07/2026/NĐ-CP', { replaces: ['123/2015/NĐ-CP'], effectiveFrom: '2026-11-30' })];
    expect(changesOf('2026-06-30', acts)?.changes).toEqual([]);
  });

  test('by an act whose first day nobody wrote counts from its signing', () => {
    const acts = [old, act('07/2026/NĐ-CP', { abolishes: ['123/2015/NĐ-CP'], issued: '2026-08-01' })];
    expect(changesOf('2026-06-30', acts)?.changes).toMatchObject([{ how: 'abolishes', from: '2026-08-01' }]);
  });

  test('ends by itself, told once where another act says the same', () => {
    const ended = { ...old, effectiveTo: '2026-07-01' };
    expect(changesOf('2026-06-30', [ended])?.changes).toMatchObject([{ how: 'ended', by: null, from: '2026-07-01' }]);
    const replaced = [ended, act('07/2026/NĐ-CP', { replaces: ['123/2015/NĐ-CP'], effectiveFrom: '2026-07-01' })];
    expect(changesOf('2026-06-30', replaced)?.changes).toMatchObject([{ how: 'replaces' }]);
  });
});

describe('as text', () => {
  const asked = { months: 12, days: 90, all: false };
  const acts = [act('123/2015/NĐ-CP'), act('07/2025/NĐ-CP', { amends: ['123/2015/NĐ-CP'], effectiveFrom: '2026-07-01' })];
  const procedures = [
    procedure('1.000001', '2026-06-30', { acts: [basis('123/2015/NĐ-CP')] }),
    procedure('1.000002', '2025-01-15'),
    procedure('1.000003', '2026-11-01'),
  ];

  test('is read unit by unit, and counted', () => {
    expect(sayDue(reviewsOf(portalOf({ procedures, acts, pages: [about] }), today, 90), asked)).toMatchInlineSnapshot(`
      "Phòng Tư pháp (phong-tu-phap)
        Có căn cứ đã đổi sau lần rà soát: 1
          • 1.000001 – Việc 1.000001: rà soát 30/06/2026; hạn 30/06/2027; 123/2015/NĐ-CP được sửa bởi 07/2025/NĐ-CP từ 01/07/2026
        Quá hạn rà soát: 1
          • 1.000002 – Việc 1.000002: rà soát 15/01/2025; hạn 15/01/2026, quá 318 ngày

      Văn phòng (van-phong)
        Chưa ghi ngày rà soát: 1
          • Giới thiệu (content/trang/gioi-thieu)

      Cần rà soát: 1 có căn cứ đã đổi sau lần rà soát; 1 quá hạn rà soát; 1 chưa ghi ngày rà soát. Đọc lại xong thì ghi ngày: cột «Ngày rà soát» của danh-muc.csv, mục ra-soat ở đầu trang tĩnh."
    `);
  });

  test('says that no interval is set, and what is oldest', () => {
    const text = sayDue(reviewsOf(portalOf({ procedures }, null), today, 90), { ...asked, months: null });
    expect(text).toMatch(/^Mục ra-soat\.thang của data\/cong\.yaml chưa ghi/);
    expect(text.indexOf('1.000002')).toBeGreaterThan(0);
    expect(text.indexOf('1.000002')).toBeLessThan(text.indexOf('1.000003'));
    expect(text).not.toContain('quá hạn rà soát:');
  });

  test('says so when nothing is due', () => {
    expect(sayDue(reviewsOf(portalOf({ procedures: [procedure('1.000003', '2026-11-01')] }), today, 90), asked)).toBe(
      'Không có thủ tục, trang nào đến hạn rà soát.',
    );
    expect(sayDue([], asked)).toBe('Không có thủ tục, trang nào đến hạn rà soát.');
  });

  test('is as much as one does at a sitting, or all of it', () => {
    const many = Array.from({ length: 12 }, (_, number) => procedure(`1.0000${10 + number}`, null));
    const lines = (all: boolean) => sayDue(reviewsOf(portalOf({ procedures: many }), today, 90), { ...asked, all }).match(/•/g)?.length;
    expect([lines(false), lines(true)]).toEqual([10, 12]);
  });

  test('gives no command to a terminal or a build server', () => {
    const hostile = procedure('1.000001', null, { title: '\n::error::x\u001b[2K' });
    const named = [unit('phong-tu-phap', '\n::error::y\u001b[2K')];
    const text = sayDue(reviewsOf(portalOf({ procedures: [hostile], units: named }), today, 90), asked);
    expect(text.split('\n').filter((line) => /^\s*::|\u001b/.test(line))).toEqual([]);
  });

  test('is the same for programs', () => {
    const groups = reviewsOf(portalOf({ procedures, acts }), today, 90);
    expect(JSON.parse(dueAsJson({ groups, translations: [] }, today, asked))).toEqual({
      today,
      months: 12,
      days: 90,
      groups,
      translations: [],
    });
  });
});

describe('translations that are older than their Vietnamese', () => {
  const stale = (count: number) => [
    {
      language: { code: 'en', vietnameseName: 'Tiếng Anh' },
      procedures: Array.from({ length: count }, (_, index) => ({
        code: `1.00000${index}`,
        title: 'Khai sinh\n::error::x',
        from: '2026-11-20',
        translator: index === 0 ? 'Phòng Tư pháp' : null,
      })),
    },
  ];

  test('are told by language, in one line each', () => {
    expect(sayStaleTranslations(stale(2), false).split('\n')).toEqual([
      'Bản dịch Tiếng Anh (en) cũ hơn bản tiếng Việt: 2',
      '    • 1.000000 – Khai sinh ::error::x: dịch từ bản ngày 20/11/2026, Phòng Tư pháp',
      '    • 1.000001 – Khai sinh ::error::x: dịch từ bản ngày 20/11/2026',
    ]);
    expect(sayStaleTranslations([], true)).toBe('');
  });

  test('are ten at a time, unless all are asked for', () => {
    expect(sayStaleTranslations(stale(12), false)).toContain('Còn 2 nữa. Xem hết: npm run due -- --all');
    expect(sayStaleTranslations(stale(12), true)).not.toContain('nữa');
  });
});

describe('who is in charge', () => {
  const gone = unit('phong-cu', 'Phòng cũ', { validTo: '2025-06-30', successor: 'van-phong' });

  test('is whoever took over from a unit that is gone; of the past review the page names who did it', () => {
    const portal = { units: [...units, gone] };
    expect(unitInCharge('phong-cu', portal, today)?.name).toBe('Văn phòng');
    expect(unitInCharge('phong-cu', portal, '2025-06-30')?.name).toBe('Phòng cũ');
    expect(unitInCharge('khong-co', portal, today)).toBeNull();
    expect(sayReview('2025-01-15', 'phong-cu', portal)).toBe('15/01/2025, Phòng cũ');
  });

  test('is not said where nobody is named, and no review is said that nobody wrote down', () => {
    expect(sayReview('2025-01-15', null, { units })).toBe('15/01/2025');
    expect(sayReview(null, 'van-phong', { units })).toBeNull();
  });
});
