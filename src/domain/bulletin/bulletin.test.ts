import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import type { AnnouncedChangeRow, AnnouncementRow } from '../../schemas/announcements.ts';
import type { Settings } from '../../schemas/settings.ts';
import { bulletinOf } from './bulletin.ts';
import { broadcastRow, sourcesOf } from './bulletin-sources.ts';
import { mostSyllables } from './fit.ts';

const minimal = loadPortal(fileURLToPath(new URL('../../tests/portals/minimal', import.meta.url)));
const today = '2026-11-24';

const decision = (number: string, issued: string, different: Partial<AnnouncementRow> = {}): AnnouncementRow => ({
  number,
  issued,
  title: null,
  issuer: null,
  effective: null,
  due: null,
  link: null,
  note: null,
  ...different,
});

const change = (procedure: string, different: Partial<AnnouncedChangeRow> = {}): AnnouncedChangeRow => ({
  decision: '1482/QĐ-UBND',
  procedure,
  action: 'Sửa đổi, bổ sung',
  name: `Thủ tục việc ${procedure.at(-1)}`,
  sector: 'ho-tich',
  successor: null,
  change: null,
  effective: null,
  posted: null,
  note: null,
  ...different,
});

const decided = decision('1482/QĐ-UBND', '2026-11-20', { issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu' });
function portalWith(changes: AnnouncedChangeRow[], different: Partial<Portal> = {}, decisions = [decided]): Portal {
  return { ...minimal, announcements: decisions, announcedChanges: changes, ...different };
}
function bulletin(...given: Parameters<typeof portalWith>) {
  const made = bulletinOf(portalWith(...given), today);
  if (!made) throw new Error('No bulletin.');
  return made;
}
/** What stands between the greeting and the desk. */
const told = (...given: Parameters<typeof portalWith>) => {
  const { paragraphs } = bulletin(...given);
  const desk = paragraphs.findIndex((paragraph) => paragraph.startsWith('Một cửa làm việc'));
  return paragraphs.slice(1, desk).join(' ');
};
const withSettings = (settings: Partial<Settings>): Partial<Portal> => ({ settings: { ...minimal.settings, ...settings } });
const codes = (count: number) => Array.from({ length: count }, (_, index) => `1.${String(200_000 + index)}`);

test('a week with one new procedure is read aloud from greeting to thanks', () => {
  const { paragraphs, syllables, seconds } = bulletin([
    change('1.009876', { action: 'Mới ban hành', name: 'Thủ tục đăng ký giám sát việc giám hộ', change: 'Nộp 8.000 đồng.' }),
  ]);
  expect(paragraphs).toEqual([
    'Kính thưa bà con. Sau đây là tin thủ tục hành chính của Ủy ban nhân dân xã Bản Mẫu, ngày hai mươi tư tháng mười một. Bảy ngày qua có một thay đổi về thủ tục.',
    'Thủ tục mới: đăng ký giám sát việc giám hộ. Nộp tám nghìn đồng. Áp dụng từ ngày hai mươi tháng mười một. Căn cứ là Quyết định số một bốn tám hai, ngày hai mươi tháng mười một, của Chủ tịch Ủy ban nhân dân tỉnh Mẫu.',
    'Một cửa làm việc thứ Hai đến thứ Sáu, từ bảy giờ ba mươi phút đến mười bảy giờ.',
    expect.stringMatching(/^Bà con cần hỏi, mời đến Một cửa\. .*Xin cảm ơn bà con đã lắng nghe\.$/),
  ]);
  expect(syllables).toBe(paragraphs.join(' ').split(' ').length);
  expect(seconds).toBe(Math.ceil((syllables * 60) / 200));
});

describe('what has changed', () => {
  test('is told by its weight: new, ended, amended; and what people ask for most first', () => {
    const text = told([
      change('1.000001', { name: 'Giám hộ', change: 'Một.' }),
      change('1.000002', { name: 'Khai sinh', change: 'Hai.' }),
      change('1.000003', { name: 'Khai tử', action: 'Bãi bỏ', change: 'Ba.' }),
      change('1.000004', { name: 'Kết hôn', action: 'Mới ban hành', change: 'Bốn.' }),
    ]);
    const places = [
      'Thủ tục mới: kết hôn. Bốn.',
      'Thủ tục khai tử đã bị bãi bỏ. Ba.',
      'Thủ tục khai sinh có thay đổi. Hai.',
      'Thủ tục giám hộ có thay đổi. Một.',
    ];
    expect(places.map((place) => text.indexOf(place)).filter((at) => at < 0)).toEqual([]);
    expect(places.map((place) => text.indexOf(place))).toEqual(places.map((place) => text.indexOf(place)).toSorted((a, b) => a - b));
  });

  test('of one decision with the same words is told together, and its day once', () => {
    expect(told([change('1.000001'), change('1.000002'), change('1.000003', { change: 'Bớt một tờ khai' })])).toMatch(
      /^Có hai thủ tục thay đổi\. Một là việc một\. Hai là việc hai\. Cơ quan chưa ghi rõ đổi gì\. Thủ tục việc ba có thay đổi\. Bớt một tờ khai\. Các thủ tục này áp dụng từ ngày hai mươi tháng mười một\. Căn cứ là/,
    );
  });

  test('is told of one procedure once: its end has the last word', () => {
    const text = told([change('1.000001'), change('1.000001', { action: 'Bãi bỏ' })]);
    expect(text).toMatch(/^Thủ tục việc một đã bị bãi bỏ\. Thôi áp dụng từ/);
    expect(text).not.toContain('thay đổi');
  });

  test('that is still to come says when, and until when the old way is open', () => {
    expect(told([change('1.000001', { effective: '2027-01-01' })])).toContain(
      'Bắt đầu áp dụng từ ngày mùng một tháng một năm hai nghìn không trăm hai mươi bảy.',
    );
    expect(told([change('1.000001', { action: 'Bãi bỏ', effective: '2026-12-01' })])).toMatch(
      /^Thủ tục việc một sắp bị bãi bỏ\. Còn làm được đến hết ngày ba mươi tháng mười một\./,
    );
  });

  test('leads from a replaced procedure to the one to do instead', () => {
    const [listed] = minimal.procedures;
    expect(told([change('1.000001', { action: 'Thay thế', successor: listed?.code ?? '' })])).toMatch(
      /^Thủ tục việc một đã được thay thế\. Bà con làm thủ tục \p{Ll}/u,
    );
  });

  test('names nobody as issuer whom the table does not name', () => {
    expect(told([change('1.000001')], {}, [{ ...decided, issuer: null }])).toContain(
      'Căn cứ là Quyết định số một bốn tám hai, ngày hai mươi tháng mười một, Ủy ban nhân dân.',
    );
    expect(told([change('1.000001', { decision: 'bảy' })], {}, [decision('bảy', '2026-11-20')])).toContain(
      'Căn cứ là Quyết định bảy, ngày',
    );
  });
});

describe('the days that it looks back', () => {
  const at = (days: Partial<AnnouncedChangeRow>, issued = '2025-01-02') =>
    bulletin([change('1.000001', { effective: '2025-01-02', ...days })], {}, [{ ...decided, issued }])
      .paragraphs.slice(0, 3)
      .join(' ');

  test.each([
    ['2026-11-18', /Bảy ngày qua có một thay đổi/],
    [
      '2026-11-17',
      /Bảy ngày qua không có thay đổi nào\. Ba mươi ngày qua có một thay đổi.*Căn cứ là Quyết định .* ngày mười bảy tháng mười một/,
    ],
    ['2026-10-26', /Ba mươi ngày qua có một thay đổi/],
    ['2026-10-25', /Ba mươi ngày qua không có thủ tục nào mới, thay đổi hay bị bãi bỏ\. Một cửa làm việc/],
  ])('a decision of %s', (issued, words) => expect(at({}, issued)).toMatch(words));

  test('a posting and a coming into force are news as well', () => {
    expect(at({ posted: '2026-11-23' })).toContain('Bảy ngày qua có một thay đổi');
    expect(at({ effective: today })).toContain('Bảy ngày qua có một thay đổi');
    expect(at({ effective: '2026-11-25' })).toContain('Ba mươi ngày qua không có');
  });
});

describe('a busy week', () => {
  const many = (count: number, different: (index: number) => Partial<AnnouncedChangeRow> = () => ({})) =>
    bulletin(codes(count).map((code, index) => change(code, { name: `Việc thứ ${index + 1}`, ...different(index) })));

  test.each([
    ['400 procedures of one decision', many(400)],
    ['40 procedures, each with words of its own', many(40, (index) => ({ change: `Bạn nộp thêm ${index + 2} tờ khai ở quầy.` }))],
    ['12 names of the law', many(12, (index) => ({ name: `${'Cấp giấy chứng nhận đủ điều kiện '.repeat(6)}${index}` }))],
    ['endless words', many(3, (index) => ({ change: `${'một điều nữa, '.repeat(90)}${index}.` }))],
  ])(
    'of %s keeps to a minute and a half, in whole sentences, and says how many more there are',
    (_what, { paragraphs, syllables, seconds }) => {
      expect([syllables <= mostSyllables, seconds <= 90, syllables > 100]).toEqual([true, true, true]);
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\p{Lu}.*\.$/u);
      expect(paragraphs.join('\n')).toMatch(/\nCòn .* thay đổi khác, xem tại bảng niêm yết của xã\.\n|\nThủ tục việc thứ/u);
    },
  );

  test('tells the most important, and counts the rest right', () => {
    const { paragraphs } = many(400);
    expect(paragraphs.slice(1).join(' ')).toMatch(
      /^Có bốn trăm thủ tục thay đổi\. Một là việc thứ nhất\. .* Bốn là việc thứ tư\. .*Còn ba trăm chín mươi sáu thay đổi khác, xem/,
    );
  });

  test('says where to look where nothing of it can be told', () => {
    expect(told([change('1.000001', { name: 'việc '.repeat(400) })])).toBe('Xem tại bảng niêm yết của xã.');
  });

  test('in a ward is posted in the ward', () => {
    const ward = withSettings({ name: 'Ủy ban nhân dân phường Mẫu' });
    expect(told([change('1.000001', { name: 'việc '.repeat(400) })], ward)).toBe('Xem tại bảng niêm yết của phường.');
  });
});

describe('the desk', () => {
  const shop = minimal.settings.oneStopShop;

  test('that is known by its name alone is named, and nothing is made up', () => {
    const silent = withSettings({ oneStopShop: { ...shop, address: null, phone: null, hours: [] } });
    const { paragraphs, hours } = bulletin([change('1.000001')], silent);
    expect([paragraphs.at(-1), hours]).toEqual(['Bà con cần hỏi, mời đến Một cửa. Xin cảm ơn bà con đã lắng nghe.', false]);
  });

  test('tells the days of the coming week on which it is closed, or works on a day of rest', () => {
    const daysOff = [
      { day: '2026-11-27', kind: 'Nghỉ', name: 'Ngày hội của huyện' },
      { day: '2026-11-28', kind: 'Làm bù', name: null },
      { day: '2026-12-02', kind: 'Nghỉ', name: 'ngoài tuần' },
      { day: '2026-11-29', kind: 'Nghỉ', name: 'Chủ nhật' },
    ] as const;
    expect(bulletin([change('1.000001')], { daysOff: [...daysOff] }).paragraphs[2]).toMatch(
      / Ngày hai mươi bảy tháng mười một là ngày nghỉ: Ngày hội của huyện\. Ngày hai mươi tám tháng mười một làm bù\.$/,
    );
  });

  test('spells the address of the portal where it can be kept in mind', () => {
    const closing = (site: string | null, base = '/') => bulletin([change('1.000001')], withSettings({ site, base })).paragraphs.at(-1);
    expect(closing('https://nasa.vn')).toContain('Xem trên mạng, tại n a s a chấm v n.');
    expect(closing('https://a-b.vn', '/c/')).toContain('tại a gạch ngang b chấm v n gạch chéo c.');
    expect(closing('https://muongmay.example')).not.toContain('trên mạng');
    expect(closing(null)).not.toContain('trên mạng');
  });
});

test('whatever the tables hold, no digit is left to read', () => {
  const rows = codes(9).map((code, index) => change(code, { change: `Từ ${index}/2026: 5,5 % (Mẫu CT0${index}), gọi 0200 300 0108.` }));
  expect(bulletin(rows).paragraphs.join(' ')).not.toMatch(/\d/);
});

test('a portal that announces nothing has no bulletin', () => {
  expect(bulletinOf(minimal, today)).toBeNull();
});

test('names each page that it was made from once', () => {
  const [listed] = minimal.procedures;
  const portal = portalWith([change(listed?.code ?? ''), change('1.000002')]);
  const made = bulletinOf(portal, today);
  expect(made && sourcesOf(made, portal).map(({ address }) => address)).toEqual([
    expect.stringMatching(/^\/thu-tuc\/\d\.\d{6}-/),
    '/cong-bo/1482-qd-ubnd/',
    '/cong-bo/1482-qd-ubnd/',
    '/lien-he/',
    ...(made?.overdue.map(({ address }) => address) ?? []),
  ]);
});

test('the row of the broadcast leaves empty what nobody has counted', () => {
  const portal = portalWith([]);
  const named = { ...portal, settings: { ...portal.settings, name: 'Ủy ban nhân dân xã Nậm Lúng' } };
  const units = minimal.units.slice(0, 1).map((unit) => ({ ...unit, id: 'xa-nam-lung', name: 'Xã Nậm Lúng' }));
  expect(broadcastRow({ ...named, units }, today)).toEqual([
    { column: 'Kỳ', value: 'Tháng 11/2026' },
    { column: 'Mã đơn vị', value: 'xa-nam-lung' },
    { column: 'Hình thức', value: 'phát thanh' },
    { column: 'Tiếng', value: 'Việt' },
    { column: 'Số lượng', value: '' },
    { column: 'Ghi chú', value: 'Bản tin thủ tục hành chính ngày 24/11/2026' },
  ]);
  expect(broadcastRow({ ...named, units: [] }, today)[1]).toEqual({ column: 'Mã đơn vị', value: '' });
});
