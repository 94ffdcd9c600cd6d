import { startCounting } from './count-calls.ts';
import { faultInPortal } from './in-a-portal.ts';
import { makeMutation } from './make-mutation.ts';
import type { Mutation } from './mutation.ts';
import { faultOf, readMutation } from './read-mutation.ts';
import { readSeeds } from './seed-files.ts';

export interface FuzzOptions {
  /** How many mutations. */
  count: number;
  seed: number;
  /** The number of the first one. */
  from: number;
}

/** A mutation that was answered wrongly. */
export interface Fault {
  number: number;
  what: string;
  fault: string;
}

export interface FuzzResult {
  faults: Fault[];
  /** Calls for each byte, where it was worst. */
  mostCalls: number;
}

/** One mutation in this many is also checked in a whole portal. */
const portalEvery = 100;
/** Mutations whose work is measured together. */
const batch = 50;
/** Ten times what sound tables and texts take; what is quadratic passes it at once. */
const mostCallsForAByte = 60;

/** Makes mutations and reads each of them alone, some in a portal. The same seed and number give the same mutation. */
export async function fuzz({ count, seed, from }: FuzzOptions): Promise<FuzzResult> {
  const seeds = readSeeds();
  const result: FuzzResult = { faults: [], mostCalls: 0 };
  const counter = await startCounting();
  for (let first = from; first < from + count; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, from + count - first) }, (_, index) => first + index);
    const mutations = numbers.map((number) => ({ number, mutation: makeMutation(seeds, seed, number) }));
    const bytes = mutations.reduce((sum, { mutation }) => sum + mutation.bytes.length, 0);
    await counter.since();
    for (const { number, mutation } of mutations) note(result, number, mutation, faultAlone(mutation));
    const calls = (await counter.since()) / Math.max(bytes, batch * 100);
    result.mostCalls = Math.max(result.mostCalls, calls);
    if (calls > mostCallsForAByte)
      result.faults.push({ number: first, what: `${batch} mutations from here`, fault: `${calls.toFixed(0)} calls a byte` });
    for (const { number, mutation } of mutations)
      if (number % portalEvery === 0) note(result, number, mutation, await faultInPortal(mutation).catch(thrown));
  }
  await counter.stop();
  return result;
}

function faultAlone(mutation: Mutation): string | null {
  try {
    return faultOf(mutation, readMutation(mutation));
  } catch (error) {
    return thrown(error);
  }
}

function thrown(error: unknown): string {
  return `threw ${error instanceof Error ? error.stack : String(error)}`;
}

function note({ faults }: FuzzResult, number: number, { file, what }: Mutation, fault: string | null): void {
  if (fault !== null) faults.push({ number, what: `${file}: ${what}`, fault });
}

/** What went wrong, and how to see one of them alone. */
export function printFaults(faults: readonly Fault[], seed: number): string {
  return faults
    .map(({ number, what, fault }) => `npm run bench -- fuzz --seed ${seed} --from ${number} --count 1\n  ${what}\n  ${fault}`)
    .join('\n');
}
