import { foldKey } from '../text/fold.ts';
import type { Registry } from './all-tables.ts';
import type { Reference } from './reference.ts';
import type { Column, Table } from './table.ts';

/** A column of a file as the Table Schema of Frictionless Data describes it. */
export interface Field {
  /** As the file writes it; programs find the column by it. */
  name: string;
  title: string;
  description: string;
  type: 'string' | 'number' | 'year' | 'date';
  decimalChar?: ',';
  groupChar?: '.';
  example?: string;
  constraints?: { required?: true; enum?: readonly string[]; pattern?: string };
}

interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}

export interface TableSchema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: ForeignKey[];
}

/** A column that the table does not know is refused by the checks; here it is text without a meaning. */
type Known = Column<unknown, boolean> | undefined;

/**
 * The Table Schema of a file. Only numbers and years have a type of their own: a day may be written `04/10/2019` or
 * `2019-10-04`, which no format of a Table Schema allows together, so that it is text with a pattern, as are lists and fees.
 * Values of a list are taken as the dictionary spells them, where the reader also takes `toan trinh`.
 *
 * @param header the labels as the file writes them, in its order
 * @param resourceOf the name of the one resource that has all of a table, where there is one, and how it calls a column
 */
export function tableSchemaOf(table: Table, header: readonly string[], resourceOf: ResourceOf): TableSchema {
  const keys = new Map(Object.entries(table.columns).map(([key, column]) => [foldKey(column.header), key]));
  const nameOf = new Map(header.map((name) => [keys.get(foldKey(name)), name]));
  const fields = header.map((name) => fieldOf(name, table.columns[keys.get(foldKey(name)) ?? '']));
  const primary = primaryKeyOf(table).map((key) => nameOf.get(key));
  const isWhole = primary.length > 0 && primary.every((name) => name !== undefined);
  const foreignKeys = [...nameOf].flatMap(([key, name]) => foreignKeyOf(name, table.columns[key ?? ''], resourceOf) ?? []);
  return { fields, ...(isWhole ? { primaryKey: primary } : {}), ...(foreignKeys.length > 0 ? { foreignKeys } : {}) } as TableSchema;
}

export type ResourceOf = (table: string, column: string) => { resource: string; field: string } | null;

function fieldOf(name: string, column: Known): Field {
  if (!column) return { name, title: name, description: '', type: 'string' };
  const { header, meaning, example, kind, required } = column;
  const type = kind.fieldType ?? 'string';
  const constraints = {
    ...(required ? { required } : {}),
    ...(kind.allowed && kind.empty === null ? { enum: kind.allowed } : {}),
    ...(kind.pattern !== undefined && type === 'string' ? { pattern: kind.pattern } : {}),
  };
  return {
    name,
    title: header,
    description: `${meaning} Cách viết: ${kind.name}.`,
    type,
    ...(type === 'number' ? { decimalChar: ',', groupChar: '.' } : {}),
    example,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The key of a table where texts alone tell its rows apart: all of it is there, and no two spellings of a part are one. */
function primaryKeyOf({ key, apart, columns, folder }: Table): readonly string[] {
  if (!key || apart !== undefined || folder) return [];
  return key.every((name) => columns[name]?.required && !columns[name].kind.comparedBy) ? key : [];
}

/** Only a reference to one column of all rows of a table, spelled alike, is what a foreign key says. */
function foreignKeyOf(name: string, column: Known, resourceOf: ResourceOf): ForeignKey | null {
  const reference = column?.refersTo;
  if (!reference || column.kind.empty !== null || !isPlain(reference)) return null;
  const target = resourceOf(reference.table, reference.column);
  return target && { fields: name, reference: { resource: target.resource, fields: target.field } };
}

function isPlain({ within, only, alike, except }: Reference): boolean {
  return !within && !only && !alike && !except;
}

/** The name of a table of the registry. */
export function nameIn(tables: Registry, wanted: Table): string | undefined {
  return Object.keys(tables).find((name) => tables[name] === wanted);
}
