import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPortal } from '../../portal/read-portal.ts';
import type { Portal, Unit } from '../../portal/portal.ts';
import type { FindingRow, RecommendationRow } from '../../schemas/findings.ts';
import { overdueLines } from '../overdue.ts';
import { findingsOf, standingFinding } from './findings.ts';
import { forebearsOf } from './repeats.ts';
import { daysWithoutAnswer, publicationOf, roundsOf } from './rounds.ts';
import { barNames, type RoundOutcome } from './series.ts';
import { trackerOf } from './tracker.ts';
import { unitFindings } from './unit-findings.ts';
import { sayAge, sayOverdue, saySize, trackerHeadline } from './words.ts';

const portal = loadPortal(fileURLToPath(new URL('../../tests/portals/inspections', import.meta.url)));
const today = '2026-11-24';
const unitOf = (id: string) => portal.units.find((unit) => unit.id === id) as Unit;
const earlierOf = (id: string, of: Portal = portal) =>
  findingsOf(of)
    .find(({ row }) => row.id === id)
    ?.earlier.map(({ row }) => row.id);
const withFinding = (different: Partial<FindingRow>): Portal => {
  const [sample] = portal.findings;
  return { ...portal, findings: [...portal.findings, { ...(sample as FindingRow), id: 'new', ...different }] };
};
const withRequest = (different: Partial<RecommendationRow>): Portal => {
  const [sample] = portal.recommendations;
  return { ...portal, recommendations: [...portal.recommendations, { ...(sample as RecommendationRow), id: 'new', ...different }] };
};

test('what was found at the units that became a unit, through two mergers, is found again', () => {
  expect(earlierOf('2026-san-1')).toEqual(['2023-xa-1', '2024-tang-1']);
});

test('a remedy in between does not end the chain', () => {
  expect(earlierOf('2025-khao-1')).toEqual(['2024-khao-1']);
});

test('a unit that took over later was no heir yet when a round looked at it', () => {
  const before = withFinding({ round: 'cchc-2024', unit: 'xa-huoi-san', kind: 'dang-cham' });
  expect(earlierOf('new', before)).toEqual([]);
});

test('one round finds nothing twice, and rounds that overlap repeat nothing', () => {
  expect(earlierOf('new', withFinding({ round: 'cchc-2026', unit: 'xa-huoi-san', kind: 'dang-cham' }))).toEqual([
    '2023-xa-1',
    '2024-tang-1',
  ]);
  const [first] = portal.inspectionRounds;
  const overlapping = { ...withFinding({ round: 'other', unit: 'xa-ban-xa', kind: 'dang-cham' }) };
  const rounds = [
    ...portal.inspectionRounds,
    { ...(first as Portal['inspectionRounds'][number]), id: 'other', from: '2023-10-12', to: '2023-10-20' },
  ];
  expect(earlierOf('new', { ...overlapping, inspectionRounds: rounds })).toEqual([]);
});

test.each<[string, Partial<FindingRow>]>([
  ['of another kind', { kind: 'thieu-xin-loi' }],
  ['of no kind', { kind: null }],
  ['that is a strength', { side: 'Ưu điểm' }],
  ['of nobody', { unit: null }],
])('a finding %s repeats nothing', (_what, different) => {
  expect(earlierOf('new', withFinding({ round: 'cchc-2026', unit: 'xa-huoi-san', kind: 'dang-cham', ...different }))).toEqual([]);
});

test('units that point at each other as successors are walked through once', () => {
  const units = [
    { ...unitOf('xa-ban-xa'), id: 'a', successor: 'b' },
    { ...unitOf('xa-ban-xa'), id: 'b', successor: 'a' },
  ];
  expect(forebearsOf(units[0] as Unit, today, { units })).toEqual(new Set(['a', 'b']));
});

test('a finding is as old as the first of its kind, in rounds and whole months', () => {
  const finding = findingsOf(portal).find(({ row }) => row.id === '2026-san-1');
  const { age } = standingFinding(finding as NonNullable<typeof finding>, portal, today);
  expect(age).toEqual({ since: '2023-10-10', rounds: 3, months: 37 });
  expect(sayAge(age)).toBe('37 tháng, qua 3 đợt, từ 10/10/2023');
});

test('what is overdue is asked of the unit that exists, what was mended is told of the one that mended it', () => {
  const { overdue, remedied } = trackerOf(portal, today);
  expect(overdue.map(({ row, owner }) => [row.id, owner.name, owner.formerly?.name])).toEqual([
    ['2024-tang-1a', 'Xã Huổi Sắn', 'Xã Pú Tăng'],
    ['2026-san-1a', 'Xã Huổi Sắn', undefined],
  ]);
  expect(remedied.map(({ owner }) => owner.name)).toEqual(['Xã Nậm Khao', 'Xã Nậm Khao', 'Xã Bản Xạ']);
});

test('what came back is told once, as the newest round found it', () => {
  expect(trackerOf(portal, today).repeated.map(({ row }) => row.id)).toEqual(['2026-san-1', '2025-khao-1']);
});

test('a proposal to an office above is never overdue', () => {
  const proposed = withRequest({ kind: 'Đề xuất lên trên', finding: null, due: '2024-01-01', state: 'Chưa làm', remedied: null });
  expect(trackerOf(proposed, today).overdue).toHaveLength(2);
});

test('the counts of every round add up to what it found', () => {
  for (const { found, remedied, late, open, overdue, unasked } of trackerOf(portal, today).outcomes)
    expect(remedied + late + open + overdue + unasked).toBe(found);
});

test('the line of what is overdue names the place that is overdue for longest', () => {
  expect(overdueLines(portal, today)).toEqual([
    { text: '2 kiến nghị kiểm tra quá hạn; lâu nhất: Xã Huổi Sắn, 341 ngày.', address: '/kiem-tra/kien-nghi/' },
  ]);
  expect(sayOverdue(trackerOf(portal, '2026-11-20').overdue)).toBe('Một kiến nghị kiểm tra quá hạn: Xã Huổi Sắn, 337 ngày.');
  expect(overdueLines({ ...portal, recommendations: [] }, today)).toEqual([]);
});

test('the headline says how many places owe something, or that nothing is overdue', () => {
  const tracker = trackerOf(portal, today);
  expect(trackerHeadline(tracker)).toBe('2 kiến nghị quá hạn, đều của Xã Huổi Sắn');
  const two = withRequest({ finding: '2026-khao-1', unit: 'xa-nam-khao', due: '2026-11-01', state: 'Chưa làm', remedied: null });
  expect(trackerHeadline(trackerOf(two, today))).toBe('3 kiến nghị quá hạn ở 2 nơi');
  expect(trackerHeadline({ ...tracker, overdue: [] })).toBe('Không kiến nghị nào quá hạn, 1 chưa xong');
  expect(trackerHeadline({ ...tracker, overdue: [], open: [] })).toBe('Mọi kiến nghị đã khắc phục');
});

test('a unit that was asked to mend what was found elsewhere is told so', () => {
  const asked = withRequest({ finding: '2025-chung', unit: 'thi-tran-pu-lau', due: null, state: 'Chưa làm', remedied: null });
  const { elsewhere, limitations } = unitFindings(unitOf('thi-tran-pu-lau'), asked, today);
  expect([elsewhere.map(({ row }) => row.id), limitations]).toEqual([['new'], []]);
  expect(unitFindings(unitOf('xa-huoi-san'), portal, today).elsewhere).toEqual([]);
});

test.each([
  [{ known: 21, uncounted: 0 }, '21 đơn vị'],
  [{ known: 11, uncounted: 1 }, '11 đơn vị và 1 nhóm đơn vị không nêu số'],
  [{ known: 0, uncounted: 2 }, '2 nhóm đơn vị không nêu số'],
  [{ known: 0, uncounted: 0 }, 'nguồn không nêu đơn vị'],
])('a round says how many units it saw: %o', (size, said) => {
  expect(saySize(size)).toBe(said);
});

test('units of a group count as many as the source says', () => {
  expect(roundsOf(portal).find(({ row }) => row.id === 'cchc-2024')?.size).toEqual({ known: 21, uncounted: 0 });
});

test('publication is counted in calendar days from the last day of the round', () => {
  expect(publicationOf({ to: '2020-11-02', published: '2020-12-02' }, today)).toEqual({ state: 'published', days: 30 });
  expect(publicationOf({ to: '2026-10-16', published: null }, today)).toEqual({ state: 'waiting', days: 39 });
  expect(publicationOf({ to: today, published: null }, today)).toEqual({ state: 'going on' });
});

test('an office above is asked from the day on which the round was published', () => {
  const proposals = roundsOf(portal).flatMap((round) => round.proposals);
  expect(proposals.map((proposal) => [proposal.row.id, daysWithoutAnswer(proposal, today)])).toEqual([
    ['2025-de-xuat-1', 389],
    ['2024-de-xuat-1', null],
  ]);
});

test('bars are named by the year, by the month where two rounds share it, by the day where they share that', () => {
  const named = (...days: string[]) => barNames(days.map((to) => ({ round: { to } }) as RoundOutcome));
  expect(named('2024-10-18', '2025-10-17')).toEqual(['2024', '2025']);
  expect(named('2024-10-18', '2025-03-12', '2025-10-03', '2025-10-17')).toEqual(['2024', '03/2025', '03/10/2025', '17/10/2025']);
  expect(named('2025-10-17', '2025-10-17')).toEqual(['17/10/2025', '17/10/2025']);
});
