import type { LifeEvent, LifeEventStep, Paper } from '../portal/portal.ts';
import { paperUses, type PaperUse } from '../schemas/papers.ts';
import { capitalise, decapitalise } from '../text/capitalise.ts';
import { paperKey } from '../text/paper-key.ts';
import { stepTitle } from './life-events.ts';

interface UsedPaper {
  paper: Paper;
  usedFor: string[];
}

/**
 * The papers of all parts of a bundle as one list without repeats: the bundle's own procedure when the catalogue has
 * one; otherwise a paper that several parts ask for stands once, for everybody if any part asks everybody for it, with
 * the largest numbers and what it is used for. Papers that an earlier step provides are marked as not to be handed in.
 */
export function bundlePapers(event: LifeEvent): Paper[] {
  if (event.bundleProcedure) return event.bundleProcedure.papers;
  const groups = Map.groupBy(event.steps.flatMap(papersOf), ({ paper }) => paperKey(paper.name) + (paper.form ?? ''));
  return [...groups.values()].flatMap((group) => {
    if (group.some(({ paper }) => paper.case === null)) return [merge(group, null)];
    return [...Map.groupBy(group, ({ paper }) => paper.case)].map(([name, members]) => merge(members, name));
  });
}

function papersOf(step: LifeEventStep): UsedPaper[] {
  const spared = new Set(step.spared.map(paperKey));
  return (step.procedure?.papers ?? []).map((paper) => {
    const own: Paper = { ...paper, case: caseOf(step.condition, paper.case) };
    const isSpared = spared.has(paperKey(paper.name));
    return {
      paper: isSpared ? { ...own, use: 'Không phải nộp', originals: 0, copies: 0, note: 'Đã có từ bước trước.' } : own,
      usedFor: [stepTitle(step)],
    };
  });
}

/** @example caseOf('người mất từ đủ 80 tuổi', 'Nhờ người khác làm') // => 'Người mất từ đủ 80 tuổi; nhờ người khác làm' */
function caseOf(condition: string | null, name: string | null): string | null {
  if (condition === null) return name;
  return name === null ? capitalise(condition) : `${capitalise(condition)}; ${decapitalise(name)}`;
}

function merge(group: readonly UsedPaper[], when: string | null): Paper {
  const papers = group.map(({ paper }) => paper);
  const [first] = papers as [Paper, ...Paper[]];
  const needed = papers.filter(({ use }) => use !== 'Không phải nộp');
  const said = needed.length > 0 ? needed : papers;
  const usedFor = [...new Set(group.flatMap((entry) => entry.usedFor))];
  const notes = [...new Set(said.flatMap(({ note }) => note ?? [])), `Dùng cho: ${usedFor.join('; ')}.`];
  return {
    ...first,
    case: when,
    use: strongest(papers),
    originals: largest(papers.map(({ originals }) => originals)),
    copies: largest(papers.map(({ copies }) => copies)),
    note: notes.join(' '),
  };
}

/** To hand in is more than to show, and that more than nothing. A paper without a word on it is handed in. */
function strongest(papers: readonly Paper[]): PaperUse {
  return paperUses.find((use) => papers.some((paper) => (paper.use ?? 'Nộp') === use)) ?? 'Nộp';
}

function largest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
