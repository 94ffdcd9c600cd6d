import { suggestNames } from '../../text/short-name.ts';
import type { ImportedProcedure } from '../docx/rows.ts';
import type { Sectors } from './sectors.ts';

/**
 * Gives new procedures a common name made from the official one, where that is shorter; no two of the portal get the
 * same. A procedure that is there keeps its name, and with it its address.
 */
export function withSuggestedNames<S extends { imported: ImportedProcedure }>(sheets: readonly S[], sectors: Sectors): S[] {
  const isNew = ({ imported }: S) => sectors.homeOf(imported.code) === null;
  const fresh = sheets.filter(isNew);
  const officials = fresh.map(({ imported }) => imported.procedure.name ?? '');
  const names = new Map(suggestNames(officials, sectors.titles()).map((name, index) => [fresh[index], name]));
  return sheets.map((sheet) => {
    const commonName = names.get(sheet);
    return commonName ? { ...sheet, imported: { ...sheet.imported, procedure: { ...sheet.imported.procedure, commonName } } } : sheet;
  });
}
