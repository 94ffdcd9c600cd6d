import type { Place } from '../issues/issue.ts';
import type { Fee } from '../schemas/kinds/fees.ts';
import type { PortalReading } from '../portal/read-portal.ts';

/** A text that a citizen reads, with where it stands. */
export interface CitizenText {
  /** The procedure or life event that it belongs to: an abbreviation explained once holds for all of it. */
  belongsTo: string;
  text: string;
  isFee: boolean;
  place: () => Place;
}

type Values = Record<string, unknown> & { placeOf: (key: string) => Place };

/**
 * Every text of the tables that an editor writes for citizens: summary, conditions, steps, papers, channels, life
 * events. Official names, agencies and acts are not ours to rewrite.
 */
export function citizenTexts({ tables }: PortalReading): CitizenText[] {
  const take = <R extends { placeOf: (key: string) => Place }>(rows: R[], owner: (row: R) => string, keys: (keyof R & string)[]) =>
    rows.flatMap((row) =>
      keys.flatMap((key) =>
        textsOf(row as unknown as Values, key).map(
          (text): CitizenText => ({
            belongsTo: owner(row),
            text,
            isFee: key === 'fees' || key === 'charges',
            place: () => row.placeOf(key),
          }),
        ),
      ),
    );
  const byProcedure = ({ procedure }: { procedure: string }) => procedure;
  return [
    ...take(tables.procedures.rows, ({ code }) => code, ['commonName', 'summary', 'requirements']),
    ...take(tables.steps.rows, byProcedure, ['title', 'content', 'where']),
    ...take(tables.papers.rows, byProcedure, ['case', 'name', 'note']),
    ...take(tables.channels.rows, byProcedure, ['where', 'timeLimitNote', 'fees', 'charges', 'exemptions', 'note']),
    ...take(tables.lifeEvents.rows, ({ event }) => event, ['name', 'description', 'condition', 'title', 'content', 'deadline', 'note']),
  ];
}

function textsOf(row: Values, key: string): string[] {
  const value = row[key];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: string | Fee) => (typeof item === 'string' ? item : (item.note ?? [])));
}
