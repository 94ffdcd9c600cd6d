import { decode } from '../../tables/decode.ts';
import { parseRecords } from '../../tables/parse.ts';
import { findTextExcess } from '../opening/content-limits.ts';
import { readPages, refused, type ReadTables } from './read-pages.ts';

/** A CSV file of one of the project's tables, in any encoding that Excel writes. */
export function readCsvTable(bytes: Uint8Array, file: string): ReadTables {
  const excess = findTextExcess(bytes);
  if (excess) return refused(excess, file);
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { tables: [], issues: decoded.issues };
  const { records, issues } = parseRecords(decoded.text, file);
  if (issues.length > 0) return { tables: [], issues };
  const read = readPages([{ file, records }], file);
  return { ...read, issues: [...decoded.issues, ...read.issues] };
}
