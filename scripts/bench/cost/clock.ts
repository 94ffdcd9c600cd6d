import { setTimeout as pause } from 'node:timers/promises';
import type { Cost } from './cost.ts';
import { treeUse, type ProcessUse } from './process-tree.ts';

/** Between two looks; each look starts a program on most systems, so more of them would disturb what is measured. */
const everyMilliseconds = 250;

/** A run that takes longer than this was looked at, or the system tells nothing. */
const surelySeenAfterSeconds = 3;

/** Watches a process tree from now on. */
export interface Clock {
  whole: Cost;
  stages: Map<string, Cost>;
  /** Ends the stage before, if there is one. What the last look missed of it counts for the new one. */
  begin: (stage: string) => void;
  /** @throws when the system told nothing about a process that ran long enough */
  stop: () => Promise<void>;
}

/** Starts to look again and again at what a process and its descendants use. */
export function startClock(pid: number): Clock {
  const whole = startCost();
  const stages = new Map<string, Cost>();
  let stage: ReturnType<typeof startCost> | null = null;
  const cpuOf = new Map<number, number>(); // those that have ended are not forgotten
  const note = (uses: ReadonlyMap<number, ProcessUse>) => {
    for (const [id, { cpu }] of uses) cpuOf.set(id, cpu);
    const bytes = sum([...uses.values()].map(({ memory }) => memory));
    for (const part of [whole, stage]) part?.note(sum([...cpuOf.values()]), bytes);
  };
  const watch = watchTree(pid, note);
  return {
    whole: whole.cost,
    stages,
    begin: (name) => {
      stage?.end();
      stage = startCost(whole.cost.cpuSeconds);
      stages.set(name, stage.cost);
    },
    stop: async () => {
      for (const part of [whole, stage]) part?.end();
      const { failure } = await watch.stop();
      if (cpuOf.size === 0 && whole.cost.seconds > surelySeenAfterSeconds)
        throw new Error('The system tells nothing about processes', { cause: failure });
    },
  };
}

/** Looks until it is stopped; tells why the last look failed, as it does when the process has just ended. */
function watchTree(pid: number, note: (uses: ReadonlyMap<number, ProcessUse>) => void) {
  let failure: unknown = null;
  let watching = true;
  const watched = (async () => {
    for (; watching; await pause(everyMilliseconds)) {
      await treeUse(pid).then(note, (error: unknown) => {
        failure = error;
      });
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await watched;
      return { failure };
    },
  };
}

/** @param cpuBefore processor time that was used before this stretch of work */
function startCost(cpuBefore = 0) {
  const began = performance.now();
  const cost: Cost = { seconds: 0, cpuSeconds: 0, peakBytes: 0 };
  return {
    cost,
    note: (cpu: number, bytes: number) => {
      cost.cpuSeconds = cpu - cpuBefore;
      cost.peakBytes = Math.max(cost.peakBytes, bytes);
    },
    end: () => {
      cost.seconds = (performance.now() - began) / 1000;
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
