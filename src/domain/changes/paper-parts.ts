import { oneLine } from '../../issues/one-line.ts';
import type { Paper } from '../../portal/portal.ts';
import { paperTable } from '../../schemas/papers.ts';
import { decapitalise } from '../../text/capitalise.ts';
import { paperKey } from '../../text/paper-key.ts';
import type { Part } from './change.ts';
import { columnParts } from './compare-columns.ts';
import { compareRows } from './compare-rows.ts';
import { isRewording, meaningOf } from './same-meaning.ts';

const nameOf = (name: string) => `«${oneLine(name, 90)}»`;

/** What is different in the papers that a procedure asks for, case by case. */
export function paperParts(before: readonly Paper[], after: readonly Paper[]): Part[] {
  const first = compareRows(before, after, paperTable, ({ case: when, name }) => `${meaningOf(when ?? '')}|${paperKey(name)}`);
  // A paper whose case is called otherwise, or that is called otherwise in its case.
  const moved = compareRows(first.removed, first.added, paperTable, ({ name }) => paperKey(name));
  const renamed = rename(moved.removed, moved.added);
  return [
    ...paperList('thêm', renamed.added),
    ...paperList('bớt', renamed.removed),
    ...renamed.changed.map(({ before: old, after: now }): Part => {
      const weight = isRewording(old.name, now.name) ? 'wording' : 'fact';
      return {
        says: weight === 'wording' ? `tên giấy tờ ${nameOf(now.name)}` : `giấy tờ ${nameOf(old.name)} → ${nameOf(now.name)}`,
        weight,
      };
    }),
    ...[...first.changed, ...moved.changed].flatMap(({ before: old, after: now }) => sameParts(old, now)),
    ...renamed.changed.flatMap(({ before: old, after: now }) => sameParts(old, now)),
  ];
}

function sameParts(before: Paper, after: Paper): Part[] {
  const parts = columnParts(before, after, paperTable, { told: ['name'] });
  const [worded, facts] = [parts.filter(({ weight }) => weight === 'wording'), parts.filter(({ weight }) => weight !== 'wording')];
  // What is in the brackets of a name only explains it.
  const explained = meaningOf(before.name) !== meaningOf(after.name) && paperKey(before.name) === paperKey(after.name);
  return [
    ...(facts.length > 0 ? [{ says: `${nameOf(after.name)}: ${facts.map(({ says }) => says).join(', ')}`, weight: 'fact' as const }] : []),
    ...(explained && !isRewording(before.name, after.name)
      ? [{ says: `giấy tờ ${nameOf(before.name)} → ${nameOf(after.name)}`, weight: 'fact' as const }]
      : []),
    ...(worded.length > 0 || (explained && isRewording(before.name, after.name))
      ? [{ says: `giấy tờ ${nameOf(after.name)}`, weight: 'wording' as const }]
      : []),
  ];
}

/** One paper gone and one come in the same case, which share most of their words, are one that is called otherwise. */
function rename(removed: readonly Paper[], added: readonly Paper[]) {
  const left = [...removed];
  const changed: { before: Paper; after: Paper }[] = [];
  const rest = added.filter((row) => {
    const at = left.findIndex((old) => meaningOf(old.case ?? '') === meaningOf(row.case ?? '') && isRewording(old.name, row.name));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (old) changed.push({ before: old, after: row });
    return !old;
  });
  return { added: rest, removed: left, changed };
}

/** @example // => 'thêm 1 giấy tờ (trường hợp kết hôn lần hai): «Trích lục ghi chú ly hôn»' */
function paperList(word: string, papers: readonly Paper[]): Part[] {
  return [...Map.groupBy(papers, ({ case: when }) => when ?? '')].map(([when, rows]): Part => {
    const about =
      when === ''
        ? ''
        : ` (${/^trường hợp/i.test(when) ? decapitalise(oneLine(when, 90)) : `trường hợp ${decapitalise(oneLine(when, 90))}`})`;
    return { says: `${word} ${rows.length} giấy tờ${about}: ${rows.map(({ name }) => nameOf(name)).join(', ')}`, weight: 'fact' };
  });
}
