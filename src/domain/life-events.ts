import type { LifeEvent, LifeEventStep, Portal, Procedure } from '../portal/portal.ts';
import type { StepJoin } from '../schemas/life-events.ts';
import { capitalise } from '../text/capitalise.ts';

/** Steps that belong together: at the same time («và») or one of them («hoặc»). */
export interface Stage {
  /** From 1, as the page counts. */
  number: number;
  steps: { step: LifeEventStep; join: StepJoin | null }[];
}

/** The stages of an event in order; the first step of a stage has no join. */
export function stagesOf({ steps }: LifeEvent): Stage[] {
  const stages: Stage[] = [];
  for (const step of steps) {
    const stage = stages.at(-1);
    const join = step.join ?? 'rồi';
    if (stage && join !== 'rồi') stage.steps.push({ step, join });
    else stages.push({ number: stages.length + 1, steps: [{ step, join: null }] });
  }
  return stages;
}

/** What a step is called: by the event, or as the procedure is. */
export function stepTitle({ title, procedure }: LifeEventStep): string {
  return title ?? procedure?.title ?? '';
}

/** Events and bundles that a procedure is a part of, bundles first: filing once is what a reader should know of. */
export function eventsWith(procedure: Procedure, { lifeEvents }: Portal): LifeEvent[] {
  const holds = ({ bundleProcedure, steps }: LifeEvent) =>
    bundleProcedure?.code === procedure.code || steps.some((step) => step.procedure?.code === procedure.code);
  const found = lifeEvents.filter(holds);
  return [...found.filter(isBundle), ...found.filter((event) => !isBundle(event))];
}

export function isBundle({ kind }: LifeEvent): boolean {
  return kind === 'Liên thông';
}

/** The bundle that a step is done through. */
export function bundleOf(step: LifeEventStep, { lifeEvents }: Portal): LifeEvent | null {
  return lifeEvents.find((event) => isBundle(event) && event.slug === step.bundle) ?? null;
}

/** One or two sentences for search results and feeds. */
export function describeEvent(event: LifeEvent): string {
  const parts = event.steps.map(stepTitle).join('; ');
  const what = isBundle(event) ? 'Nộp một lần' : `${stagesOf(event).length} bước`;
  return `${event.description ?? event.name} ${capitalise(what)}: ${parts}.`;
}
