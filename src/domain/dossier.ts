import type { Paper } from '../portal/portal.ts';

/** The papers of one case; `case` is null for what everybody needs. */
export interface PaperCase {
  case: string | null;
  papers: Paper[];
}

/** Papers by case: first what everybody needs, then each case in the order of the table. */
export function papersByCase(papers: readonly Paper[]): PaperCase[] {
  const groups = [...Map.groupBy(papers, (paper) => paper.case)].map(([name, members]) => ({ case: name, papers: members }));
  return groups.sort((a, b) => Number(a.case !== null) - Number(b.case !== null));
}
