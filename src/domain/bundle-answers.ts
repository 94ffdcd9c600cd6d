import type { LifeEvent } from '../portal/portal.ts';
import { answersOf, type Answers } from './answers.ts';
import { bundleClock } from './bundle-clock.ts';
import { bundlePapers } from './bundle-papers.ts';

/** The four answers for a whole bundle; `null` when none of its parts is a procedure of the portal. */
export function bundleAnswers(event: LifeEvent): Answers | null {
  if (event.bundleProcedure) return answersOf(event.bundleProcedure);
  const parts = event.steps.flatMap(({ procedure }) => procedure ?? []);
  const [first] = parts;
  if (!first) return null;
  const together = { ...first, channels: parts.flatMap(({ channels }) => channels), papers: bundlePapers(event) };
  return { ...answersOf(together), time: bundleClock(event) };
}
