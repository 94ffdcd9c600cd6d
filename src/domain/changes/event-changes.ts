import type { LifeEvent } from '../../portal/portal.ts';
import { lifeEventTable } from '../../schemas/life-events.ts';
import { lifeEventAddress } from '../addresses.ts';
import { stepTitle } from '../life-events.ts';
import type { Change, Part, Side } from './change.ts';
import { columnParts } from './compare-columns.ts';
import { compareRows } from './compare-rows.ts';

/** Life events and bundles that came or went, and what is different in their steps. */
export function eventChanges(before: Side, after: Side): Change[] {
  const byEvent = ({ rows }: Side) => Map.groupBy(rows.lifeEvents, ({ event }) => event);
  const named = ({ portal }: Side) => new Map(portal.lifeEvents.map((event) => [event.slug, event]));
  const [old, now, oldEvents, nowEvents] = [byEvent(before), byEvent(after), named(before), named(after)];
  const incomplete = before.unread.has('lifeEvents') || after.unread.has('lifeEvents');
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((slug): Change[] => {
    const [was, is] = [old.get(slug), now.get(slug)];
    if ((!was || !is) && incomplete) return [];
    const event = nowEvents.get(slug) ?? oldEvents.get(slug);
    const parts = !was ? [fact('mới')] : !is ? [fact('không còn trên cổng')] : incomplete ? [] : stepParts(was, is, event);
    const title = event?.name ?? slug;
    return parts.length > 0
      ? [{ kind: 'event', title, address: is ? lifeEventAddress({ slug }) : null, unit: null, parts, tables: ['lifeEvents'] }]
      : [];
  });
}

const fact = (says: string): Part => ({ says, weight: 'fact' });

type StepRow = Side['rows']['lifeEvents'][number];

function stepParts(before: readonly StepRow[], after: readonly StepRow[], event: LifeEvent | undefined): Part[] {
  const named = new Map(event?.steps.map((step) => [step.number, stepTitle(step)]));
  const titleOf = (row: StepRow) => `«${row.title ?? named.get(row.number) ?? row.procedure ?? row.number}»`;
  const { added, removed, changed } = compareRows(
    before,
    after,
    lifeEventTable,
    ({ procedure, title, number }) => procedure ?? title ?? String(number),
  );
  return [
    ...(added.length > 0 ? [fact(`thêm ${added.length} bước: ${added.map(titleOf).join(', ')}`)] : []),
    ...(removed.length > 0 ? [fact(`bớt ${removed.length} bước: ${removed.map(titleOf).join(', ')}`)] : []),
    ...changed.flatMap((pair) =>
      columnParts(pair.before, pair.after, lifeEventTable).map((part) =>
        part.weight === 'wording'
          ? { ...part, says: `bước ${titleOf(pair.after)}` }
          : { ...part, says: `bước ${titleOf(pair.after)}: ${part.says}` },
      ),
    ),
  ];
}
