import { describe, expect, test } from 'vitest';
import { joinActs, legalBasesOf } from '../../portal/join-acts.ts';
import type { ActRow } from '../../schemas/acts.ts';
import type { LegalBasisRow } from '../../schemas/legal-bases.ts';
import { actsInOrder, kindLinks, originOf } from './act-list.ts';
import { isLaw, listedBases, sayFile, saySize } from './act-page.ts';
import { kindOf } from './act-kinds.ts';
import { sayState, shortState } from './act-words.ts';
import { actWith, doneTo, endedAmong, hasPage, stateOn } from './acts.ts';
import type { Act, Portal, Procedure } from '../../portal/portal.ts';

function act(number: string, known: Partial<ActRow> = {}): ActRow {
  return {
    number,
    kind: null,
    title: null,
    issuer: null,
    issued: null,
    citedDate: null,
    effectiveFrom: null,
    effectiveTo: null,
    subject: null,
    amends: [],
    replaces: [],
    abolishes: [],
    link: null,
    note: null,
    ...known,
  };
}

function basis(number: string, known: Partial<LegalBasisRow> = {}): LegalBasisRow {
  return { sectorId: 'ho-tich', procedure: '1.001193', number, title: null, issued: null, issuer: null, link: null, note: null, ...known };
}

const old = act('158/2005/NĐ-CP');
const register = (...rows: ActRow[]) => ({ acts: joinActs(rows, []) });
const stateOf = (number: string, acts: ReturnType<typeof register>, day: string) => {
  const found = actWith(number, acts);
  if (!found) throw new Error(number);
  return stateOn(found, acts, day);
};
const said = (number: string, acts: ReturnType<typeof register>, day: string) => sayState(stateOf(number, acts, day));

describe('an act that another one replaces', () => {
  const acts = register(old, act('123/2015/NĐ-CP', { effectiveFrom: '2016-01-01', replaces: ['158 / 2005/NÐ-CP'] }));

  test('holds until the day before the other takes effect', () => {
    expect(said('158/2005/NĐ-CP', acts, '2015-12-31')).toBe(
      'Cổng chưa ghi ngày có hiệu lực. Sẽ hết hiệu lực từ 01/01/2016, khi Nghị định 123/2015/NĐ-CP thay.',
    );
    expect(said('158/2005/NĐ-CP', acts, '2016-01-01')).toBe('Văn bản này đã được thay bằng Nghị định 123/2015/NĐ-CP từ 01/01/2016.');
  });

  test('is found however its number is spelled', () => {
    expect(actWith('158/2005/nđ-cp', acts)?.number).toBe('158/2005/NĐ-CP');
  });

  test('is told as ended without a day where nobody says when the other takes effect', () => {
    const undated = register(old, act('123/2015/NĐ-CP', { replaces: ['158/2005/NĐ-CP'] }));
    expect(said('158/2005/NĐ-CP', undated, '2000-01-01')).toBe('Văn bản này đã được thay bằng Nghị định 123/2015/NĐ-CP.');
  });
});

test('an act ends by its own day, by the act that abolishes it, or by whichever comes first', () => {
  const abolishing = act('9/NQ-HĐND', { effectiveFrom: '2026-01-01', abolishes: ['8/NQ-HĐND'] });
  const acts = register(act('8/NQ-HĐND', { effectiveTo: '2025-06-01' }), abolishing, act('7/NQ-HĐND', { effectiveTo: '2025-06-01' }));
  expect(said('7/NQ-HĐND', acts, '2025-05-31')).toContain('Sẽ hết hiệu lực từ 01/06/2025.');
  expect(said('7/NQ-HĐND', acts, '2025-06-01')).toBe('Đã hết hiệu lực từ 01/06/2025.');
  expect(stateOf('8/NQ-HĐND', acts, '2026-02-01').since).toBe('2025-06-01');
  expect(said('8/NQ-HĐND', register(act('8/NQ-HĐND'), abolishing), '2026-02-01')).toBe(
    'Văn bản này đã bị bãi bỏ bởi Nghị quyết 9/NQ-HĐND từ 01/01/2026.',
  );
});

test('an act that is amended stays in force, one that is to come is said to be', () => {
  const acts = register(
    act('60/2014/QH13', { effectiveFrom: '2016-01-01' }),
    act('1/2026/QH16', { effectiveFrom: '2027-01-01', amends: ['60/2014/QH13'] }),
  );
  expect(said('60/2014/QH13', acts, '2026-11-24')).toBe('Đang có hiệu lực, từ 01/01/2016.');
  expect(said('1/2026/QH16', acts, '2026-11-24')).toBe('Chưa có hiệu lực; có hiệu lực từ 01/01/2027.');
  expect(acts.acts.map((one) => doneTo(one, acts).map(({ how, act: by }) => [how, by.number]))).toEqual([[['amends', '1/2026/QH16']], []]);
});

test('acts that replace each other or themselves end without end', () => {
  const acts = register(act('1/QĐ', { replaces: ['2/QĐ'] }), act('2/QĐ', { replaces: ['1/QĐ'] }), act('3/QĐ', { replaces: ['3/QĐ'] }));
  expect(acts.acts.map((one) => stateOn(one, acts, '2026-11-24').kind)).toEqual(['ended', 'ended', 'unstated']);
});

test('lists say only what does not go without saying', () => {
  const acts = register(act('1/QĐ', { effectiveTo: '2020-01-01' }), act('2/QĐ', { effectiveFrom: '2030-01-01' }), act('3/QĐ'));
  expect(acts.acts.map((one) => shortState(stateOn(one, acts, '2026-11-24')))).toEqual([
    'hết hiệu lực từ 01/01/2020',
    'có hiệu lực từ 01/01/2030',
    null,
  ]);
});

describe('acts are joined', () => {
  const rows = [basis('60/2014/QH13', { title: 'Khác' }), basis('1 / QĐ'), basis('1/QÐ', { title: 'Tên', note: 'Lưu ý' })];
  const acts = joinActs([act('60/2014/QH13', { title: 'Luật Hộ tịch' })], rows);

  test('one of a number: the register wins, then the first details', () => {
    expect(acts.map(({ number, title, registered }) => [number, title, registered])).toEqual([
      ['60/2014/QH13', 'Luật Hộ tịch', true],
      ['1 / QĐ', 'Tên', false],
    ]);
  });

  test('to the procedures that rest on them, with the note of each', () => {
    const bases = legalBasesOf(rows, acts).get('1.001193') ?? [];
    expect(bases.map(({ number, title, note }) => [number, title, note])).toEqual([
      ['60/2014/QH13', 'Luật Hộ tịch', null],
      ['1 / QĐ', 'Tên', null],
      ['1 / QĐ', 'Tên', 'Lưu ý'],
    ]);
  });

  test('with the words of each where two of one number have different days', () => {
    const letters = [
      basis('5/CV', { title: 'Thư tháng 12', issued: '2016-12-28' }),
      basis('5/CV', { title: 'Thư tháng 11', issued: '2016-11-04', issuer: 'Ngân hàng' }),
      basis('5/CV'),
    ];
    const both = joinActs([], letters);
    expect(both.map(({ title, issued, issuer }) => [title, issued, issuer])).toEqual([['Thư tháng 12', '2016-12-28', null]]);
    const portal = registerOf(both, [{ acts: legalBasesOf(letters, both).get('1.001193') ?? [] } as unknown as Procedure]);
    const listed = listedBases(legalBasesOf(letters, both).get('1.001193') ?? [], portal, '2026-11-24');
    expect(listed.map(({ title, origin, address }) => [title, origin, address])).toEqual([
      ['Thư tháng 12', '28/12/2016', null],
      ['Thư tháng 11', 'Ngân hàng, 04/11/2016', null],
      ['Thư tháng 12', '28/12/2016', null],
    ]);
  });

  test('so that those which ended are known', () => {
    const ended = { acts: joinActs([act('1/QĐ', { effectiveTo: '2020-01-01' }), act('2/QĐ')], []) };
    expect(endedAmong([basis('1/QĐ'), basis('2/QĐ'), basis('3/QĐ')], ended, '2026-11-24').map((one) => one.basis.number)).toEqual(['1/QĐ']);
  });
});

test.each([
  ['Nghị định', { number: '123/2015/NĐ-CP' }],
  ['Luật', { number: '60/2014/QH13' }],
  ['Thông tư liên tịch', { number: '05/2015/TTLT-BTP-BCA-BYT' }],
  ['Nghị quyết liên tịch', { number: '01/2014/NQLT-CP-UBTƯMTTQVN' }],
  ['Bộ luật', { number: '91/2015/QH13', title: 'Bộ luật Dân sự' }],
  ['Nghị quyết', { number: '190/2025/QH15', title: 'Nghị quyết về sắp xếp' }],
  ['Kế hoạch', { number: '12/KH-UBND' }],
  ['Văn bản khác', { number: '362/SNV-CCHC' }],
  ['Hướng dẫn', { number: '362/SNV-CCHC', kind: 'Hướng dẫn' as const }],
])('the kind of an act is known: %s', (kind, known) => {
  expect(kindOf({ kind: null, title: null, ...known })).toBe(kind);
});

const registerOf = (acts: Act[], procedures: Procedure[] = []) => ({ acts, procedures, abolished: [] as Procedure[] }) as unknown as Portal;

test('an act has a page when the register has it, another names it, or several procedures rest on it', () => {
  const rows = ['1.000001', '1.000002'].flatMap((procedure) => [basis('7/TT-A', { procedure }), basis(`${procedure}/TT-B`, { procedure })]);
  const acts = joinActs([act('1/QĐ-A', { replaces: ['1.000001/TT-B'] })], rows);
  const bases = legalBasesOf(rows, acts);
  const procedures = [...bases].map(([code, own]) => ({ code, acts: own }) as Procedure);
  const portal = registerOf(acts, procedures);
  expect(acts.filter((one) => hasPage(one, portal)).map(({ number }) => number)).toEqual(['1/QĐ-A', '7/TT-A', '1.000001/TT-B']);
});

test('the register is in order of kinds, of each the newest first, those without a day last', () => {
  const acts = joinActs(
    [act('1/QĐ-A'), act('2/QĐ-A', { issued: '2020-01-01' }), act('3/QĐ-A', { issued: '2021-01-01' }), act('4/2010/QH12')],
    [],
  );
  const portal = registerOf(acts);
  expect(actsInOrder(portal).map(({ number }) => number)).toEqual(['4/2010/QH12', '3/QĐ-A', '2/QĐ-A', '1/QĐ-A']);
  expect(kindLinks(portal).map(({ text, address }) => [text, address])).toEqual([
    ['Luật (1)', '/van-ban/#luat'],
    ['Quyết định (3)', '/van-ban/#quyet-dinh'],
  ]);
});

test('a kind that begins on the second page is linked there', () => {
  const acts = joinActs([...Array.from({ length: 200 }, (_, index) => act(`${index}/QĐ-A`)), act('1/KH-A')], []);
  expect(kindLinks(registerOf(acts))[1]?.address).toBe('/van-ban/2/#ke-hoach');
});

test('a citation without its day is told as the source has it', () => {
  expect(originOf({ issuer: 'Chính phủ', issued: null, citedDate: '04/2014' })).toBe('Chính phủ, 04/2014 (nguồn ghi thiếu ngày)');
});

test('a file is told by type and size, another page by its host', () => {
  expect(sayFile('/tai-lieu/a.pdf', 1_300_000)).toBe('PDF, 1,2 MB');
  expect(sayFile('/tai-lieu/a.pdf', null)).toBe('PDF');
  expect(sayFile('https://vanban.chinhphu.vn/?a=1', null)).toBe('vanban.chinhphu.vn');
  expect([1, 1024, 20_000, 1_048_000].map(saySize)).toEqual(['0,1 KB', '1 KB', '20 KB', '1 MB']);
});

test('acts that make law carry the year in their number, and the national database has them', () => {
  expect(['123/2015/NĐ-CP', '60/2014/QH13', '08.a/2010/TT-BTP', '66.7/2025/NQ-CP', '02/2020/UBTVQH14'].map(isLaw)).not.toContain(false);
  expect(['2338/QĐ-BTP', '95/QĐ-UBND', '1/KH-A'].map(isLaw)).not.toContain(true);
});
