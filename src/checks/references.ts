import type { Issue, Place } from '../issues/issue.ts';
import { once } from '../domain/once.ts';
import { issueOf } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import { registry, type Registry, type TableName } from '../schemas/all-tables.ts';
import { toRound } from '../schemas/inspections.ts';
import { toProcedure } from '../schemas/procedures.ts';
import { hintOf, type AnyRow, type Reference } from '../schemas/reference.ts';
import { toUnit } from '../schemas/units.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import { parseProcedureCode } from '../text/procedure-code.ts';
import { cellsWith } from './cells.ts';
import type { Check } from './check.ts';

/** A value that points at a row of another table. */
interface Pointer {
  reference: Reference;
  value: string;
  row: AnyRow;
  place: () => Place;
}

/** A check for each rule that a reference of these tables names: what is pointed at has to be there. */
export function referenceChecks(tables: Registry): Check[] {
  const references = Object.values(tables).flatMap(({ columns, folder }) =>
    [folder?.refersTo, ...Object.values(columns).map(({ refersTo }) => refersTo)].flatMap((reference) => reference ?? []),
  );
  return [...Map.groupBy(references, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    needs: [...new Set(own.map(({ table }) => table as TableName))],
    find: (reading) => findMissing(pointersOf(reading).get(rule) ?? [], reading),
  }));
}

/** Everything that points, by the rule that is broken where it points at nothing. */
const pointersOf = once((reading: PortalReading) =>
  Map.groupBy([...fromCells(reading), ...fromFolders(reading), ...fromTexts(reading)], ({ reference }) => reference.rule),
);

function findMissing(pointers: readonly Pointer[], reading: PortalReading): Issue[] {
  return [...Map.groupBy(pointers, ({ reference }) => reference)].flatMap(([reference, own]) => {
    const target = targetOf(reference, reading.tables);
    return own.flatMap(({ value, row, place }) => {
      const { has, suggest } = target(row);
      if (has(value)) return [];
      const suggestion = suggest(value);
      return [
        issueOf(reference.rule, place(), {
          message: reference.message(value, row),
          found: value,
          hint: hintOf(reference, suggestion),
          suggestion,
        }),
      ];
    });
  });
}

interface Target {
  has: (value: string) => boolean;
  suggest: (value: string) => string | null;
}

/** What a reference may point at, for the row that points. */
function targetOf({ table, column, within = [], only, alike = String, except = [] }: Reference, tables: object): (row: AnyRow) => Target {
  const rows: readonly AnyRow[] = (tables as Record<string, ReadTable | undefined>)[table]?.rows ?? [];
  const groupOf = (row: AnyRow) => JSON.stringify(within.map((key) => row[key]));
  const groups = Map.groupBy(only ? rows.filter(only) : rows, groupOf);
  const targets = new Map(
    [...groups].map(([group, own]) => {
      const values = own.map((row) => String(row[column]));
      const known = new Set([...values, ...except].map(alike));
      return [group, { has: (value: string) => known.has(alike(value)), suggest: suggestionsFrom(new Set(values)) }];
    }),
  );
  const nothing: Target = { has: (value) => except.includes(value), suggest: () => null };
  return (row) => targets.get(groupOf(row)) ?? nothing;
}

function fromCells(reading: PortalReading): Pointer[] {
  // Where a value that narrows down the rows is itself wrong, nobody knows which are meant.
  const cells = cellsWith('refersTo', reading).filter(({ facet, row }) => facet.within?.every((key) => row[key] !== undefined) ?? true);
  return cells.flatMap(({ facet: reference, value, row, place }) =>
    [value].flat().map((one) => ({ reference, value: String(one), row, place })),
  );
}

/** A folder is told of once, at the file that lies in it. */
function fromFolders({ tables }: PortalReading): Pointer[] {
  return Object.values<ReadTable>(tables).flatMap(({ table: { folder }, rows, placeOf }) => {
    if (!folder?.refersTo) return [];
    const { key, refersTo: reference } = folder;
    const files = new Map(rows.map((row: AnyRow) => [placeOf(row, key).file, row]));
    return [...files].map(([file, row]) => ({ reference, value: String(row[key]), row, place: () => ({ file }) }));
  });
}

/** What texts point at: units, procedures and rounds in the front matter of news, the unit that keeps a page, the procedure and the round that a text is about. */
function fromTexts({ prose }: PortalReading): Pointer[] {
  const named = (reference: Reference, key: 'don-vi' | 'thu-tuc' | 'kiem-tra') =>
    standingNews(prose.news).flatMap(({ front, placeOf }) =>
      (front?.[key] ?? []).map((value: string, index: number) => ({ reference, value, row: {}, place: () => placeOf([key, index]) })),
    );
  const keepers = prose.pages.flatMap(({ front, placeOf }) =>
    front?.['phu-trach'] === undefined
      ? []
      : [{ reference: toUnit, value: front['phu-trach'], row: {}, place: () => placeOf(['phu-trach']) }],
  );
  const guides = prose.guides.map(({ file, id }) => ({
    reference: toProcedure,
    value: parseProcedureCode(id) === id ? id : `${id}.md`,
    row: {},
    place: () => ({ file }),
  }));
  const rounds = prose.rounds.map(({ file, id }) => ({ reference: toRound, value: id, row: {}, place: () => ({ file }) }));
  return [...named(toUnit, 'don-vi'), ...named(toProcedure, 'thu-tuc'), ...named(toRound, 'kiem-tra'), ...keepers, ...guides, ...rounds];
}

/** The checks of every reference of the portal's tables. */
export const allReferences: readonly Check[] = referenceChecks(registry);
