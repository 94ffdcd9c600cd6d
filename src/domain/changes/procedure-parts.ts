import { oneLine } from '../../issues/one-line.ts';
import type { GivenAnswer, LaterRule, Procedure, Step } from '../../portal/portal.ts';
import { answerTable } from '../../schemas/answers.ts';
import { legalBasisTable, type LegalBasisRow } from '../../schemas/legal-bases.ts';
import { laterRuleTable } from '../../schemas/later-rules.ts';
import { procedureTable } from '../../schemas/procedures.ts';
import { stepTable } from '../../schemas/steps.ts';
import type { TableName } from '../../schemas/all-tables.ts';
import type { Part } from './change.ts';
import { channelParts } from './channel-parts.ts';
import { columnParts } from './compare-columns.ts';
import { compareRows } from './compare-rows.ts';
import { paperParts } from './paper-parts.ts';
import { isRewording, meaningOf } from './same-meaning.ts';

/** A procedure with the rows on which its legal bases stand: the register may say more of an act, and changes by itself. */
export interface ProcedureSide {
  procedure: Procedure;
  bases: readonly LegalBasisRow[];
}

const fact = (says: string): Part => ({ says, weight: 'fact' });
const nameOf = (text: string) => `«${oneLine(text, 90)}»`;
const toldApart = ['name', 'commonName', 'applicants', 'requirements', 'state'];
// What a citizen reads nowhere, or only finds by.
const inner = ['keywords', 'related', 'reviewed', 'sourceMonth', 'decision'];

/**
 * What is different in a procedure, what matters most to citizens first.
 *
 * @param unread tables that could not be read whole on one of the sides: nothing is said of them here
 */
export function procedureParts(
  before: ProcedureSide,
  after: ProcedureSide,
  unread: ReadonlySet<TableName>,
): { table: TableName; part: Part }[] {
  const [old, now] = [before.procedure, after.procedure];
  const by: [TableName, Part[]][] = [
    ['procedures', nameParts(old, now)],
    ['channels', channelParts(old.channels, now.channels)],
    ['papers', paperParts(old.papers, now.papers)],
    ['answers', answerParts(old.answers, now.answers)],
    [
      'procedures',
      [...listParts('đối tượng', old.applicants, now.applicants), ...listParts('điều kiện', old.requirements, now.requirements)],
    ],
    ['procedures', columnParts(old, now, procedureTable, { told: toldApart, inner })],
    ['steps', stepParts(old.steps, now.steps)],
    ['laterRules', laterRuleParts(old.laterRules, now.laterRules)],
    ['legalBases', basisParts(before.bases, after.bases)],
  ];
  const guide = old.guide.trim() === now.guide.trim() ? [] : [guidePart(old.guide, now.guide)];
  const parts = by.flatMap(([table, found]) => (unread.has(table) && table !== 'procedures' ? [] : found.map((part) => ({ table, part }))));
  return [...parts, ...guide.map((part) => ({ table: 'procedures' as const, part }))];
}

function nameParts(before: Procedure, after: Procedure): Part[] {
  const moved = before.sector.id === after.sector.id ? [] : [fact(`chuyển từ lĩnh vực ${before.sector.name} sang ${after.sector.name}`)];
  const official =
    meaningOf(before.name) !== meaningOf(after.name) && before.title !== before.name
      ? [fact(`tên chính thức ${nameOf(before.name)} → ${nameOf(after.name)}`)]
      : [];
  const title = meaningOf(before.title) === meaningOf(after.title) ? [] : [fact(`đổi tên, trước là ${nameOf(before.title)}`)];
  const waiting = before.state !== after.state && [before.state, after.state].includes('Chưa có hiệu lực');
  const state = waiting ? [fact(after.state === 'Chưa có hiệu lực' ? 'chưa có hiệu lực' : 'đã có hiệu lực')] : [];
  return [...title, ...official, ...moved, ...state];
}

function listParts(name: string, before: readonly string[], after: readonly string[]): Part[] {
  const known = (list: readonly string[]) => new Set(list.map(meaningOf));
  const [old, now] = [known(before), known(after)];
  const added = after.filter((item) => !old.has(meaningOf(item)));
  const left = before.filter((item) => !now.has(meaningOf(item)));
  const reworded = added.length === left.length && added.every((item, index) => isRewording(left[index] ?? '', item));
  if (added.length > 0 && reworded) return [{ says: name, weight: 'wording' }];
  return [
    ...(added.length > 0 ? [fact(`thêm ${name} ${added.map(nameOf).join(', ')}`)] : []),
    ...(left.length > 0 ? [fact(`bỏ ${name} ${left.map(nameOf).join(', ')}`)] : []),
  ];
}

function stepParts(before: readonly Step[], after: readonly Step[]): Part[] {
  const { added, removed, changed } = compareRows(before, after, stepTable, ({ number }) => String(number));
  const told = changed.map(({ before: old, after: now }) => ({ number: now.number, ...columnWeight(old, now) }));
  const facts = told.filter(({ weight }) => weight === 'fact').map(({ number }) => number);
  return [
    ...(added.length > 0
      ? [fact(`thêm ${added.length} bước: ${added.map(({ title, content }) => nameOf(title ?? content)).join(', ')}`)]
      : []),
    ...(removed.length > 0
      ? [fact(`bớt ${removed.length} bước: ${removed.map(({ title, content }) => nameOf(title ?? content)).join(', ')}`)]
      : []),
    ...(facts.length > 0 ? [fact(`sửa bước ${facts.join(', ')} của trình tự`)] : []),
    ...(told.length > facts.length ? [{ says: 'trình tự', weight: 'wording' } as const] : []),
  ];
}

function columnWeight(before: Step, after: Step): { weight: 'fact' | 'wording' } {
  return { weight: columnParts(before, after, stepTable).some(({ weight }) => weight === 'fact') ? 'fact' : 'wording' };
}

function answerParts(before: readonly GivenAnswer[], after: readonly GivenAnswer[]): Part[] {
  const { added, removed, changed } = compareRows(before, after, answerTable, ({ question }) => question);
  return [
    ...added.map(({ question, answer, note }) => fact(`trả lời ngắn «${question}»: ${nameOf(answer ?? note ?? 'lấy từ hồ sơ')}`)),
    ...removed.map(({ question }) => fact(`bỏ trả lời ngắn «${question}», cổng lấy lại từ hồ sơ`)),
    ...changed.flatMap(({ before: old, after: now }) => {
      const parts = columnParts(old, now, answerTable);
      return parts.map((part) =>
        part.weight === 'wording'
          ? { ...part, says: `trả lời ngắn «${now.question}»` }
          : { ...part, says: `trả lời ngắn «${now.question}»: ${part.says.replace(/^trả lời /, '')}` },
      );
    }),
  ];
}

function laterRuleParts(before: readonly LaterRule[], after: readonly LaterRule[]): Part[] {
  const { added, removed, changed } = compareRows(
    before,
    after,
    laterRuleTable,
    ({ number, recordSays }) => `${number}|${meaningOf(recordSays)}`,
  );
  return [
    ...added.map(({ nowApplies, number }) => fact(`quy định mới hơn hồ sơ: ${nameOf(nowApplies)} (${number})`)),
    ...removed.map(({ nowApplies, number }) => fact(`bỏ quy định mới hơn hồ sơ: ${nameOf(nowApplies)} (${number})`)),
    ...changed.flatMap(({ before: old, after: now }) => columnParts(old, now, laterRuleTable)),
  ];
}

function basisParts(before: readonly LegalBasisRow[], after: readonly LegalBasisRow[]): Part[] {
  const { added, removed, changed } = compareRows(before, after, legalBasisTable, ({ number }) => number);
  return [
    ...(added.length > 0 ? [fact(`thêm căn cứ ${added.map(({ number }) => number).join(', ')}`)] : []),
    ...(removed.length > 0 ? [fact(`bỏ căn cứ ${removed.map(({ number }) => number).join(', ')}`)] : []),
    ...(changed.length > 0 ? [{ says: 'căn cứ pháp lý', weight: 'wording' } as const] : []),
  ];
}

function guidePart(before: string, after: string): Part {
  if (before === '') return fact('thêm bài hướng dẫn');
  if (after === '') return fact('bỏ bài hướng dẫn');
  return isRewording(before, after) ? { says: 'bài hướng dẫn', weight: 'wording' } : fact('sửa bài hướng dẫn');
}
