import { oneStopTable, type FigureKey } from '../schemas/one-stop.ts';

// Of the ways of filing a sentence says less than the head of a column.
const shortNames: Partial<Record<FigureKey, string>> = { inPerson: 'trực tiếp', online: 'trực tuyến', byPost: 'bưu chính' };

/** What a count of dossiers is called inside a sentence. @example figureName('carriedOver') // => 'tồn đầu kỳ' */
export function figureName(key: FigureKey): string {
  return shortNames[key] ?? oneStopTable.columns[key].header.toLowerCase();
}
