import type { LifeEvent, LifeEventStep, Portal } from '../portal/portal.ts';
import type { StepJoin } from '../schemas/life-events.ts';
import { termsOf } from './answers.ts';
import { stagesOf, stepAddress, stepTitle } from './life-events.ts';

/** One step as the page of a life event shows it. */
export interface ShownStep extends Pick<LifeEventStep, 'condition' | 'content' | 'deadline' | 'note'> {
  join: StepJoin | null;
  title: string;
  /** Where the title leads. */
  address: string | null;
  /** Where it is done, how long it takes, what it costs. */
  terms: string;
}

/**
 * The stages of a life event with all that the page says of their steps. In a bundle with a procedure of its own the
 * time and the money of the parts do not hold.
 */
export function shownStages(event: LifeEvent, portal: Portal): ShownStep[][] {
  const termsIn = ({ where, procedure }: LifeEventStep) => [where, ...(procedure && !event.bundleProcedure ? termsOf(procedure) : [])];
  return stagesOf(event).map((stage) =>
    stage.map(({ step, join }) => ({
      ...step,
      join,
      title: stepTitle(step),
      address: stepAddress(step, portal),
      terms: termsIn(step).filter(Boolean).join(' · '),
    })),
  );
}
