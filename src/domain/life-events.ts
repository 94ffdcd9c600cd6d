import type { LifeEvent, LifeEventStep, Portal, Procedure } from '../portal/portal.ts';
import type { StepJoin } from '../schemas/life-events.ts';
import { capitalise } from '../text/capitalise.ts';
import { lifeEventAddress, procedureAddress } from './addresses.ts';
import { once } from './once.ts';

/** Steps that belong together: at the same time («và») or one of them («hoặc»); the first has no join. */
export type Stage = { step: LifeEventStep; join: StepJoin | null }[];

/** The stages of an event in order. */
export function stagesOf({ steps }: LifeEvent): Stage[] {
  const stages: Stage[] = [];
  for (const step of steps) {
    const stage = stages.at(-1);
    const join = step.join ?? 'rồi';
    if (stage && join !== 'rồi') stage.push({ step, join });
    else stages.push([{ step, join: null }]);
  }
  return stages;
}

/** What a step is called: by the event, or as the procedure is. */
export function stepTitle({ title, procedure }: LifeEventStep): string {
  return title ?? procedure?.title ?? '';
}

export function isBundle({ kind }: LifeEvent): boolean {
  return kind === 'Liên thông';
}

/** Events that lead from one procedure to the next, and bundles that are filed at once. */
export interface PathsAndBundles {
  paths: LifeEvent[];
  bundles: LifeEvent[];
}

/** Tells paths and bundles apart, each in their order. */
export function pathsAndBundles(events: readonly LifeEvent[]): PathsAndBundles {
  return { paths: events.filter((event) => !isBundle(event)), bundles: events.filter(isBundle) };
}

/** Events and bundles that a procedure is a part of. */
export function eventsWith({ code }: Procedure, portal: Portal): PathsAndBundles {
  return pathsAndBundles(lookupOf(portal).byProcedure.get(code) ?? []);
}

/** The page on which a step goes on: that of the bundle through which it is done, or of its procedure. */
export function stepAddress({ bundle, procedure }: LifeEventStep, portal: Portal): string | null {
  const through = bundle === null ? undefined : lookupOf(portal).bundles.get(bundle);
  if (through) return lifeEventAddress(through);
  return procedure && procedureAddress(procedure);
}

/** Made once: every page of a procedure asks for it. */
const lookupOf = once(({ lifeEvents }: Portal) => {
  const byProcedure = new Map<string, LifeEvent[]>();
  for (const event of lifeEvents) {
    const parts = [event.bundleProcedure, ...event.steps.map(({ procedure }) => procedure)];
    const codes = new Set(parts.flatMap((procedure) => procedure?.code ?? []));
    for (const code of codes) byProcedure.set(code, [...(byProcedure.get(code) ?? []), event]);
  }
  return { byProcedure, bundles: new Map(lifeEvents.filter(isBundle).map((event) => [event.slug, event])) };
});

/** One or two sentences for search results and feeds. */
export function describeEvent(event: LifeEvent): string {
  const parts = event.steps.map(stepTitle).join('; ');
  const what = isBundle(event) ? 'Nộp một lần' : `${stagesOf(event).length} bước`;
  return `${event.description ?? event.name} ${capitalise(what)}: ${parts}.`;
}
