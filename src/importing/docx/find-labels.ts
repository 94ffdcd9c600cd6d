import type { Block } from './blocks.ts';
import { labelNamed, labelOrder, type SheetLabel } from './labels.ts';

/** A label found in a sheet: the block in which it stands, and what follows it on its own line. */
export interface FoundLabel {
  label: SheetLabel;
  block: number;
  rest: string;
}

interface Candidate extends FoundLabel {
  weight: number;
}

/** A real sheet has twenty; the search takes quadratic time. */
const mostCandidates = 1000;
const tableLabels: readonly SheetLabel[] = ['channels', 'papers', 'acts'];

/**
 * Finds the labels of a sheet. The same words may stand in the official wording («Thành phần hồ sơ:» in the steps),
 * so the labels are the best run of candidates in their fixed order: bold ones count more, and those whose table
 * follows; labels that are out of order are accepted only in bold.
 */
export function findLabels(blocks: readonly Block[]): FoundLabel[] {
  const candidates = blocks.flatMap((block, index) => candidateAt(block, index, blocks) ?? []).slice(0, mostCandidates);
  const chosen = bestRun(candidates);
  const taken = new Set(chosen.map(({ label }) => label));
  for (const candidate of candidates) {
    if (taken.has(candidate.label) || candidate.weight < 2) continue;
    chosen.push(candidate);
    taken.add(candidate.label);
  }
  return chosen.sort((a, b) => a.block - b.block);
}

function candidateAt(block: Block, index: number, blocks: readonly Block[]): Candidate | null {
  if (block.kind === 'table') return null;
  const colon = /^[^\n:]{2,60}?(?=\s*:)/u.exec(block.text)?.[0];
  const [line = ''] = block.text.split('\n', 1);
  const named = colon ?? line;
  const label = labelNamed(named);
  if (label === null) return null;
  const rest = block.text.slice(named.length).replace(/^\s*:?\s*/u, '');
  const isBold = labelNamed(/^[^:]*/u.exec(block.boldStart)?.[0].trim() ?? '') === label;
  // Without a colon and not bold it is a line of the text that happens to say the same.
  if (colon === undefined && !isBold && rest !== '') return null;
  const followed = tableLabels.includes(label) && blocks.slice(index + 1, index + 40).some(({ kind }) => kind === 'table');
  return { label, block: index, rest, weight: 1 + (isBold ? 2 : 0) + (followed && rest === '' ? 0.5 : 0) };
}

/** The heaviest sequence of candidates whose labels stand in order, each once. */
function bestRun(candidates: readonly Candidate[]): Candidate[] {
  const best: { total: number; before: number }[] = [];
  candidates.forEach((candidate, index) => {
    const order = labelOrder.indexOf(candidate.label);
    let [total, before] = [0, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = candidates[earlier];
      const reached = best[earlier];
      if (other && reached && labelOrder.indexOf(other.label) < order && reached.total > total) [total, before] = [reached.total, earlier];
    }
    best.push({ total: total + candidate.weight, before });
  });
  const run: Candidate[] = [];
  let at = best.reduce((top, { total }, index) => (total > (best[top]?.total ?? -1) ? index : top), 0);
  while (at >= 0) {
    const candidate = candidates[at];
    if (!candidate) break;
    run.unshift(candidate);
    at = best[at]?.before ?? -1;
  }
  return run;
}
