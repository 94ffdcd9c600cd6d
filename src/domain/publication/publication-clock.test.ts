import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import type { AnnouncedChangeRow, AnnouncementRow } from '../../schemas/announcements.ts';
import { sampleProcedure } from '../../tests/samples.ts';
import { overdueLines } from '../overdue.ts';
import { changesOf, decisionsOf } from './announced-changes.ts';
import { chainOf, endOf, noticeOf } from './chain.ts';
import { changeFeed } from './change-feed.ts';
import { postingOf } from './posting.ts';
import { howItIsCounted, newLines, sayLateness, sayYear } from './publication-page.ts';
import { sayPosting } from './publication-words.ts';
import { awaitedChanges, endedButListed, newButMissing, oldVersionsShown, overdueChanges } from './standing.ts';
import { timelinessByUnit, timelinessByYear, timelinessOf } from './timeliness.ts';

const minimal = loadPortal(fileURLToPath(new URL('../../tests/portals/minimal', import.meta.url)));
const today = '2026-11-24'; // a Tuesday
const posting = { days: 5, unit: 'ngày làm việc', source: 'Quy chế' } as const;

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

const change = (number: string, procedure: string, different: Partial<AnnouncedChangeRow> = {}): AnnouncedChangeRow => ({
  decision: number,
  procedure,
  action: 'Sửa đổi, bổ sung',
  name: null,
  sector: null,
  successor: null,
  change: null,
  effective: null,
  posted: null,
  note: null,
  ...different,
});

function portalWith(announcements: AnnouncementRow[], announcedChanges: AnnouncedChangeRow[], different: Partial<Portal> = {}): Portal {
  return { ...minimal, settings: { ...minimal.settings, posting }, daysOff: [], announcements, announcedChanges, ...different };
}

/** The one change of a portal with one decision of 2 October 2026, a Friday. */
function only(row: Partial<AnnouncedChangeRow>, decided: Partial<AnnouncementRow> = {}, different: Partial<Portal> = {}) {
  const portal = portalWith([decision('12/QĐ', '2026-10-02', decided)], [change('12/QĐ', '1.001193', row)], different);
  const [first] = changesOf(portal);
  if (!first) throw new Error('no change');
  return { portal, first, says: (day = today) => sayPosting(first, postingOf(first, portal, day)) };
}

describe('the deadline', () => {
  const dueOf = (...given: Parameters<typeof only>) => only(...given).first.due;

  test('is so many working days after the decision was issued', () => {
    expect(dueOf({})).toBe('2026-10-09');
    expect(dueOf({}, {}, { daysOff: [{ day: '2026-10-05', kind: 'Nghỉ', name: null }] })).toBe('2026-10-12');
  });

  test('in calendar days moves on from a day of rest', () => {
    const calendarDays = { ...minimal.settings, posting: { ...posting, unit: 'ngày' as const, days: 8 } };
    expect(dueOf({}, {}, { settings: calendarDays })).toBe('2026-10-12'); // the tenth is a Saturday
  });

  test('is the one that the decision names', () => {
    expect(dueOf({}, { due: '2026-10-06' })).toBe('2026-10-06');
    expect(dueOf({}, { due: '2026-10-06' }, { settings: minimal.settings })).toBe('2026-10-06');
  });

  test('of what still applies is not before its end', () => {
    expect(dueOf({ action: 'Bãi bỏ', effective: '2026-11-01' })).toBe('2026-11-02'); // a Sunday
    expect(dueOf({ action: 'Thay thế', successor: '2.000815', effective: '2026-12-01' })).toBe('2026-12-01');
  });

  test('is nobody’s where nobody set one', () => {
    expect(dueOf({}, {}, { settings: minimal.settings })).toBeNull();
  });
});

describe('the posting of a change', () => {
  test.each<[string, Partial<AnnouncedChangeRow>, string]>([
    ['on the last day', { posted: '2026-10-09' }, 'Đăng 09/10/2026, đúng hạn'],
    ['on the day after', { posted: '2026-10-12' }, 'Đăng 12/10/2026, chậm 1 ngày làm việc'],
    ['on the Saturday after', { posted: '2026-10-10' }, 'Đăng 10/10/2026, chậm 1 ngày làm việc'],
    ['two weeks later', { posted: '2026-10-23' }, 'Đăng 23/10/2026, chậm 10 ngày làm việc'],
    ['not yet', {}, 'Chưa đăng, quá hạn 32 ngày làm việc'],
  ])('%s', (_when, row, says) => {
    expect(only(row).says()).toBe(says);
  });

  test('has its deadline ahead', () => {
    expect(only({}).says('2026-10-09')).toBe('Chưa đăng, hạn 09/10/2026');
  });

  test('without a deadline is counted from the day of issue and never called late', () => {
    const settings = minimal.settings;
    expect(only({ posted: '2026-10-12' }, {}, { settings }).says()).toBe('Đăng 12/10/2026, sau 6 ngày làm việc');
    expect(only({}, {}, { settings }).says()).toBe('Chưa đăng, đã 37 ngày làm việc từ ngày ký');
  });

  test('comes from the history where the table does not say: the first day on or after the decision', () => {
    const history = { state: 'read', days: { '1.001193': ['2026-09-30', '2026-10-07', '2026-10-20'] } } as const;
    const { first, says } = only({}, {}, { history });
    expect([first.posted, first.postedFrom]).toEqual(['2026-10-07', 'history']);
    expect(says()).toBe('Đăng 07/10/2026 (theo lịch sử sửa bảng), đúng hạn');
    expect(only({ posted: '2026-10-12' }, {}, { history }).first).toMatchObject({ posted: '2026-10-12', postedFrom: 'table' });
  });

  test('is undated where the catalogue shows the change and nobody knows since when', () => {
    const shown = [sampleProcedure('1.001193', 'Khai sinh', { decision: '12/QĐ' })];
    expect(only({}, {}, { procedures: shown }).says()).toBe('Đã đăng, không rõ ngày');
    expect(only({ action: 'Mới ban hành' }).says()).toBe('Đã đăng, không rõ ngày');
    expect(only({ action: 'Bãi bỏ' }, {}, { procedures: [], abolished: shown }).says()).toBe('Đã đăng, không rõ ngày');
  });
});

describe('what is shown', () => {
  const decisions = [decision('9/QĐ', '2026-03-02'), decision('12/QĐ', '2026-10-02'), decision('13/QĐ', '2026-10-05')];
  const amended = (named: string | null, day = today) => {
    const portal = portalWith(decisions, [change('12/QĐ', '1.001193')], {
      procedures: [sampleProcedure('1.001193', 'Khai sinh', { decision: named })],
    });
    return oldVersionsShown(portal, day).length;
  };

  test('is the old version until the procedure names this decision or a later one', () => {
    expect([amended(null), amended('9/QĐ'), amended('163/QĐ-BTP'), amended('12/QĐ'), amended('12/qđ'), amended('13/QĐ')]).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
  });

  test('is not old before the new version is in force, nor once it has a day of posting', () => {
    expect(amended(null, '2026-10-01')).toBe(0);
    expect(oldVersionsShown(portalWith(decisions, [change('12/QĐ', '1.001193', { posted: '2026-10-08' })]), today)).toEqual([]);
  });

  const ended = (...changes: AnnouncedChangeRow[]) => endedButListed(portalWith(decisions, changes), today).length;

  test('is listed though it has ended, unless a later decision brought it back', () => {
    const abolished = change('9/QĐ', '1.001193', { action: 'Bãi bỏ' });
    expect(ended(abolished)).toBe(1);
    expect(ended(abolished, change('12/QĐ', '1.001193', { action: 'Mới ban hành' }))).toBe(0);
    expect(ended({ ...abolished, effective: '2026-12-01' })).toBe(0);
  });

  test('has ended when one decision amends and abolishes it on one day, in whichever order', () => {
    const [amends, abolishes] = [change('12/QĐ', '1.001193'), change('12/QĐ', '1.001193', { action: 'Bãi bỏ' })];
    expect([ended(amends, abolishes), ended(abolishes, amends)]).toEqual([1, 1]);
  });

  test('has ended when another procedure replaces it, not when it is replaced under its own code', () => {
    const replaced = (successor: string | null) => change('12/QĐ', '1.001193', { action: 'Thay thế', successor, posted: '2026-10-05' });
    expect([ended(replaced('2.000815')), ended(replaced('1.001193')), ended(replaced(null))]).toEqual([1, 0, 0]);
  });

  test('lacks a new procedure after its deadline', () => {
    const portal = portalWith(decisions, [change('12/QĐ', '1.009876', { action: 'Mới ban hành', name: 'Thủ tục mới' })]);
    expect([newButMissing(portal, '2026-10-09').length, newButMissing(portal, '2026-10-12').length]).toEqual([0, 1]);
    const over = { ...portal, announcedChanges: [...portal.announcedChanges, change('13/QĐ', '1.009876', { action: 'Bãi bỏ' })] };
    expect(newButMissing(over, today)).toEqual([]);
  });
});

describe('who is in time', () => {
  const rows = [
    change('12/QĐ', '1.001193', { posted: '2026-10-08' }),
    change('12/QĐ', '2.000815', { posted: '2026-10-16' }),
    change('12/QĐ', '1.009876', { action: 'Mới ban hành', name: 'Thủ tục mới', sector: 'ho-tich' }),
    change('12/QĐ', '1.009876', { action: 'Sửa đổi, bổ sung', name: 'Thủ tục mới', sector: 'ho-tich' }),
    change('14/QĐ', '1.001193', { posted: '2025-01-10' }),
    change('14/QĐ', '2.000815', { action: 'Mới ban hành' }),
    change('15/QĐ', '1.001193'),
  ];
  const decisions = [decision('12/QĐ', '2026-10-02'), decision('14/QĐ', '2024-12-31'), decision('15/QĐ', '2026-11-23')];
  const portal = portalWith(decisions, rows);

  test('is the share of what is known, by the year of the deadline', () => {
    expect(timelinessByYear(portal, today).map(({ year, timeliness }) => sayYear(year, timeliness))).toEqual([
      'Năm 2026: 1 trong 4 việc đăng đúng hạn (25\u00a0%).',
      'Năm 2025: 0 trong 1 việc đăng đúng hạn (0\u00a0%). 1 việc không rõ ngày đăng, không tính.',
    ]);
  });

  test('is told by unit in charge and sector', () => {
    const [first, ...others] = timelinessByUnit(2026, portal, today);
    expect(first).toMatchObject({ unit: { id: 'mot-cua-xa' }, timeliness: { inTime: 1, late: 1, overdue: 2, longest: 32 } });
    expect(first?.sectors).toMatchObject([{ sector: { id: 'ho-tich' }, timeliness: { overdue: 2 } }]);
    expect(others).toEqual([]);
  });

  test('is not known of nothing', () => {
    expect(timelinessOf([], portal, today)).toEqual({ inTime: 0, late: 0, overdue: 0, undated: 0, share: null, longest: 0 });
  });

  test('is said in a line, in which a procedure that is touched twice is one', () => {
    expect(overdueChanges(portal, today)).toHaveLength(2);
    expect(overdueLines(portal, today)).toContainEqual({
      text: '1 thủ tục công bố chưa đăng; lâu nhất: Bộ phận Một cửa xã, 32 ngày làm việc.',
      address: '/cong-bo/#cham-dang',
    });
    expect(awaitedChanges(portal, today).map(({ decision: { row } }) => row.number)).toEqual(['15/QĐ']);
  });

  test('is in time when nothing is behind', () => {
    const calm = portalWith(decisions, rows.slice(6));
    expect([sayLateness(calm, today), overdueLines(calm, today)]).toEqual(['Không thủ tục nào chậm đăng; 1 việc còn trong hạn.', []]);
    expect(sayLateness(portalWith([], []), today)).toBe('Không thủ tục nào chậm đăng.');
  });
});

describe('the chain of a procedure', () => {
  const procedure = sampleProcedure('1.001193', 'Khai sinh', { decision: '163/QĐ-BTP' });
  const old = sampleProcedure('1.000001', 'Khai sinh cũ', { state: 'Đã bãi bỏ' });
  const portal = portalWith(
    [
      decision('9/QĐ', '2025-03-03'),
      decision('12/QĐ', '2026-10-02', { effective: '2026-10-15' }),
      decision('15/QĐ', '2026-11-23', { effective: '2027-01-01' }),
    ],
    [
      change('9/QĐ', '1.001193', { action: 'Mới ban hành', posted: '2025-03-04' }),
      change('9/QĐ', '1.000001', { action: 'Thay thế', successor: '1.001193', posted: '2025-03-04' }),
      change('12/QĐ', '1.001193', { change: 'Bớt một tờ khai.', posted: '2026-10-08' }),
      change('15/QĐ', '1.001193', { change: 'Nộp được qua mạng.' }),
    ],
    { procedures: [procedure], abolished: [old] },
  );

  test('tells what was announced of it, the newest first, and what it took over from', () => {
    const { changes, tookOver, otherDecision } = chainOf(procedure, portal, today);
    expect(changes.map(({ change: { decision }, posting }) => [decision.row.number, posting])).toEqual([
      ['15/QĐ', 'Chưa đăng, hạn 30/11/2026'],
      ['12/QĐ', 'Đăng 08/10/2026, đúng hạn'],
      ['9/QĐ', 'Đăng 04/03/2025, đúng hạn'],
    ]);
    expect(tookOver.map(({ title }) => title)).toEqual(['Khai sinh cũ']);
    expect(otherDecision).toBe('163/QĐ-BTP');
    expect(chainOf({ ...procedure, decision: '12/QĐ' }, portal, today).otherDecision).toBeNull();
  });

  test('of an ended procedure leads to its successor', () => {
    expect(endOf(old, portal)).toMatchObject({ successor: { code: '1.001193' }, row: { action: 'Thay thế' } });
    expect(endOf(procedure, portal)).toBeNull();
  });

  test('has a notice of what comes, or of what is new', () => {
    const says = (day: string) => noticeOf(procedure, portal, day)?.text;
    expect(says(today)).toBe('Từ 01/01/2027 đổi: Nộp được qua mạng. Trang này còn viết theo cách làm hiện nay.');
    expect(says('2027-01-01')).toBe('Mới đổi từ 01/01/2027: Nộp được qua mạng.');
    expect(says('2027-06-01')).toBeUndefined();
    expect(noticeOf(sampleProcedure('1.000009', 'Khác'), portal, today)).toBeNull();
  });

  test('that ends soon says until when the page holds', () => {
    const ends = portalWith(
      [decision('12/QĐ', '2026-10-02')],
      [change('12/QĐ', '1.001193', { action: 'Bãi bỏ', effective: '2026-12-01' })],
    );
    expect(noticeOf(procedure, ends, today)?.text).toMatch(
      /^Từ 01\/12\/2026 thủ tục này không còn áp dụng\. .*Trước ngày đó bạn vẫn làm như trang này\.$/,
    );
  });
});

test('one decision of 400 procedures leaves room for others among what is new', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    change('12/QĐ', `1.${String(100_000 + index)}`, { action: 'Mới ban hành', name: `Thủ tục ${index}` }),
  );
  const portal = portalWith([decision('9/QĐ', '2026-03-02'), decision('12/QĐ', '2026-10-02')], [...many, change('9/QĐ', '1.001193')]);
  expect(newLines(portal, today).map(({ number, lines, more }) => [number, lines.length, more])).toEqual([
    ['12/QĐ', 6, 394],
    ['9/QĐ', 1, 0],
  ]);
  expect(changeFeed(portal)).toHaveLength(50);
  expect(new Set(changeFeed(portal).map(({ address }) => address)).size).toBe(50);
});

test('two decisions whose numbers make one address have two', () => {
  const portal = portalWith([decision('12/QĐ-UBND', '2026-10-02'), decision('12-QĐ/UBND', '2026-10-05'), decision('…', '2026-10-06')], []);
  expect(decisionsOf(portal).map(({ slug }) => slug)).toEqual(['quyet-dinh', '12-qd-ubnd-lan-2', '12-qd-ubnd']);
});

test.each<[Portal['history']['state'], RegExp]>([
  ['read', /dòng của thủ tục được sửa trong kho mã/],
  ['shallow', /bản chép nông/],
  ['none', /không có lịch sử sửa/],
  ['unreadable', /không đọc hết được/],
])('the page says how days of posting are known: history %s', (state, words) => {
  expect(howItIsCounted(portalWith([], [], { history: { state, days: {} } })).join(' ')).toMatch(words);
});

test('a page without a table of days off says that holidays are not known', () => {
  expect(howItIsCounted(portalWith([], [])).join(' ')).toContain('Chưa có bảng ngày nghỉ');
  const daysOff = [{ day: '2019-01-01', kind: 'Nghỉ', name: null } as const, { day: '2027-01-01', kind: 'Nghỉ', name: null } as const];
  expect(howItIsCounted(portalWith([], [], { daysOff })).join(' ')).toContain('từ năm 2019 đến năm 2027');
});

test('a row of a decision that nobody declared is left out', () => {
  expect(changesOf(portalWith([], [change('99/QĐ', '1.001193')]))).toEqual([]);
});
