import type { LifeEventRow } from '../schemas/life-events.ts';
import type { LifeEvent, LifeEventStep, Procedure } from './portal.ts';

/** Life events in the order in which the table first names them. Steps of which nothing is left to say are left out. */
export function joinLifeEvents(rows: readonly LifeEventRow[], procedures: readonly Procedure[]): LifeEvent[] {
  const procedureOf = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  const find = (code: string | null | undefined) => (code ? (procedureOf.get(code) ?? null) : null);
  const events = [...Map.groupBy(rows, ({ event }) => event)].map(([slug, members]): LifeEvent => {
    const first = <K extends keyof LifeEventRow>(key: K) => members.find((row) => row[key] !== null)?.[key] ?? null;
    return {
      slug,
      name: members[0]?.name ?? slug,
      kind: first('kind') ?? 'Sự kiện',
      description: first('description'),
      bundleProcedure: find(first('bundleProcedure')),
      steps: members
        .map((row): LifeEventStep => ({ ...row, procedure: find(row.procedure) }))
        .filter(({ procedure, title }) => procedure ?? title)
        .sort((a, b) => a.number - b.number),
    };
  });
  return events.filter(({ steps }) => steps.length > 0);
}
