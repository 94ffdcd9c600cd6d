import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './cost/cost.ts';

/** One builder's work on one portal. */
export interface Built {
  whole: Cost;
  /** By the name of the stage. */
  stages: Readonly<Record<string, Cost>>;
  bytes: number;
  pages: number;
  /** Means, in bytes. */
  procedurePage: { html: number; text: number };
}

/** A portal of one size, as both built it. */
export interface BuiltSize {
  /** How many procedures it has. */
  size: number;
  /** `npm run check`, from start to end. */
  check: Cost;
  /** The first build on a machine, which compiles the templates too. */
  first: Cost;
  /** A build of everything, with compiled templates. */
  own: Built;
  /** The build after one row was changed. */
  row: Cost;
  peer: Built;
}

/** Where a measurement was made. */
export interface Machine {
  day: string;
  processor: string;
  cores: number;
  memoryBytes: number;
  node: string;
}

/** A measurement that is kept, for the table of the README. */
export interface SavedBuild {
  machine: Machine;
  sizes: BuiltSize[];
}

export const savedFile = join(import.meta.dirname, 'saved', 'build.json');

export function thisMachine(): Machine {
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? '?',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    node: process.version,
  };
}
