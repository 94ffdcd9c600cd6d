import type { CriterionRow } from '../schemas/rankings.ts';

/** How a criterion differs from the edition before. */
export interface DefinitionChange {
  criterion: string;
  name: string;
  what: string;
}

/** Criteria that are new, gone, renamed or scored out of another maximum. Nothing without criteria in the year before. */
export function changesBetween(before: readonly CriterionRow[], now: readonly CriterionRow[]): DefinitionChange[] {
  if (before.length === 0) return [];
  const old = new Map(before.map((row) => [row.criterion, row]));
  const kept = new Set(now.map(({ criterion }) => criterion));
  const changed = now.flatMap((row): DefinitionChange[] => {
    const past = old.get(row.criterion);
    if (!past) return [{ criterion: row.criterion, name: row.name, what: 'tiêu chí mới' }];
    const what = [
      past.maximum === row.maximum ? null : `điểm tối đa từ ${say(past.maximum)} thành ${say(row.maximum)}`,
      (past.weight ?? 1) === (row.weight ?? 1) ? null : `trọng số từ ${say(past.weight ?? 1)} thành ${say(row.weight ?? 1)}`,
      past.name === row.name ? null : `trước đây là «${past.name}»`,
    ].filter((text) => text !== null);
    return what.length > 0 ? [{ criterion: row.criterion, name: row.name, what: what.join('; ') }] : [];
  });
  return [
    ...changed,
    ...before.filter(({ criterion }) => !kept.has(criterion)).map(({ criterion, name }) => ({ criterion, name, what: 'không còn chấm' })),
  ];
}

const say = (value: number) => String(value).replace('.', ',');
