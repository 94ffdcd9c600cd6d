import type { LifeEvent } from '../portal/portal.ts';
import type { Answers } from './answer.ts';
import { procedureAnswers } from './answers.ts';
import { bundleClock } from './bundle-clock.ts';
import { bundlePapers } from './bundle-papers.ts';

/** The answers for a whole bundle; `null` when none of its parts is a procedure of the portal. */
export function bundleAnswers(event: LifeEvent): Answers | null {
  if (event.bundleProcedure) return procedureAnswers(event.bundleProcedure);
  const parts = event.steps.flatMap(({ procedure }) => procedure ?? []);
  const [first] = parts;
  if (!first) return null;
  const together = { ...first, answers: [], channels: parts.flatMap(({ channels }) => channels), papers: bundlePapers(event) };
  return { ...procedureAnswers(together), time: bundleClock(event) };
}
