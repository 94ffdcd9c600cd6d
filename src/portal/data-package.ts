import type { Settings } from '../schemas/settings.ts';
import { registry } from '../schemas/all-tables.ts';
import type { Table } from '../schemas/table.ts';
import { nameIn, tableSchemaOf, type ResourceOf, type TableSchema } from '../schemas/table-schema.ts';
import { decode } from '../tables/decode.ts';
import { sniffDelimiter } from '../tables/delimiter.ts';
import { parseRecords } from '../tables/parse.ts';
import { foldKey } from '../text/fold.ts';
import { slugOf } from '../text/slug.ts';
import { listFiles, readBytes } from './read-folder.ts';
import { tableOf } from './read-tables.ts';

/** Where a portal's tables are described for other programs. */
export const dataPackageFile = 'data/datapackage.json';

interface DataPackage {
  profile: 'tabular-data-package';
  name: string;
  title: string;
  resources: Resource[];
}

interface Resource {
  profile: 'tabular-data-resource';
  name: string;
  path: string[];
  title: string;
  description: string;
  format: 'csv';
  mediatype: 'text/csv';
  encoding: string;
  dialect: { delimiter: string; header: true };
  schema: TableSchema;
}

/** Files of one table that are written alike: one resource. */
interface Alike {
  table: Table;
  name: string;
  files: string[];
  header: readonly string[];
  encoding: string;
  delimiter: string;
}

/**
 * The Data Package (version 1, which every validator of Frictionless Data reads) of a portal: each table that is there,
 * with the columns that its files have. The same files give the same text.
 *
 * @returns the text of `data/datapackage.json`; `null` for a portal without tables or without settings
 */
export function dataPackageOf(portal: string, settings: Settings | null): string | null {
  const all = alikeFiles(portal);
  if (!settings || all.length === 0) return null;
  const described: DataPackage = {
    profile: 'tabular-data-package',
    name: slugOf(settings.shortName) || 'cong-khai',
    title: settings.name,
    resources: all.map((alike) => resourceOf(alike, wholeTables(all))),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resourceOf({ table, name, files, header, encoding, delimiter }: Alike, whole: ResourceOf): Resource {
  return {
    profile: 'tabular-data-resource',
    name,
    path: files.map((file) => file.replace(/^data\//, '')),
    title: table.title,
    description: table.meaning,
    format: 'csv',
    mediatype: 'text/csv',
    encoding,
    dialect: { delimiter, header: true },
    schema: tableSchemaOf(table, header, whole),
  };
}

/** A foreign key can name a table only where one file has all of it. */
function wholeTables(all: readonly Alike[]): ResourceOf {
  return (name, column) => {
    const [only, ...others] = all.filter(({ table }) => nameIn(registry, table) === name);
    if (!only || others.length > 0 || only.files.length > 1) return null;
    const field = only.header.find((label) => foldKey(label) === foldKey(only.table.columns[column]?.header ?? ''));
    return field === undefined ? null : { resource: only.name, field };
  };
}

/** In the order of the registry; of files of one table that are written otherwise a number tells them apart. */
function alikeFiles(portal: string): Alike[] {
  const groups = new Map<string, Alike>();
  for (const file of listFiles(portal, 'data')) {
    const table = tableOf(file);
    const written = table && writtenAs(readBytes(portal, file) ?? new Uint8Array(), file);
    if (!written) continue;
    const group = JSON.stringify([table.path, written]);
    const known = groups.get(group);
    if (known) known.files.push(file);
    else groups.set(group, { table, name: '', files: [file], ...written });
  }
  return Object.values(registry).flatMap((table) => {
    const own = [...groups.values()].filter((alike) => alike.table === table);
    return own.map((alike, index) => ({ ...alike, name: nameOf(table) + (index === 0 ? '' : `-${index + 1}`) }));
  });
}

/** @example // thu-tuc/<linh-vuc>/can-cu.csv => thu-tuc-can-cu */
function nameOf({ path }: Table): string {
  return path
    .replace(/<[^<>]+>\//, '')
    .replace(/\.csv$/, '')
    .replaceAll('/', '-');
}

/** Its header is looked for in so many signs. */
const mostOfHeader = 65_536;

/** How a file is written, `null` when it can't be read. */
function writtenAs(bytes: Uint8Array, file: string): Pick<Alike, 'header' | 'encoding' | 'delimiter'> | null {
  const text = decode(bytes, file)
    .text?.slice(0, mostOfHeader)
    .replace(/^\ufeff/, '');
  const [first] = text === undefined ? [] : parseRecords(text, file, 1).records;
  return first && text !== undefined ? { header: first.cells, encoding: encodingOf(bytes), delimiter: sniffDelimiter(text) } : null;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}
