import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expected as encodings } from './encodings/expected.ts';
import { expected as frontMatter } from './front-matter/expected.ts';
import { expected as links } from './links/expected.ts';
import { makers, type Maker } from './make.ts';
import { expected as names } from './names/expected.ts';
import type { Expectations, Outcome } from './outcome.ts';
import { expected as pictures } from './pictures/expected.ts';
import { expected as prose } from './prose/expected.ts';
import { expected as publicFiles } from './public/expected.ts';
import { expected as settings } from './settings/expected.ts';
import { expected as tables } from './tables/expected.ts';

/** One thing that a hostile pull request may contain, laid over the minimal portal. */
export interface Attack {
  /** What it tries; also its folder below its room. */
  name: string;
  /** `null` when all of it is made. */
  folder: string | null;
  /** Makes what a repository can't hold on every system. */
  make: Maker | null;
  outcome: Outcome;
}

const rooms: Readonly<Record<string, Expectations>> = {
  encodings,
  'front-matter': frontMatter,
  links,
  names,
  pictures,
  prose,
  public: publicFiles,
  settings,
  tables,
};

/** Every attack; only the one that `CONGKHAI_ATTACK` names, while somebody works on it. */
const attacks: readonly Attack[] = Object.entries(rooms)
  .flatMap(([room, expectations]) => Object.entries(expectations).map(([name, outcome]) => attackOf(room, name, outcome)))
  .filter(({ name }) => !process.env.CONGKHAI_ATTACK || process.env.CONGKHAI_ATTACK === name);

function attackOf(room: string, name: string, outcome: Outcome): Attack {
  const folder = join(import.meta.dirname, room, name);
  return { name, folder: existsSync(folder) ? folder : null, make: makers[name] ?? null, outcome };
}

/** The folders of attacks, as `room/name`; a test compares them with what is expected. */
export function attackFolders(): string[] {
  return Object.keys(rooms).flatMap((room) => {
    const entries = readdirSync(join(import.meta.dirname, room), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${room}/${name}`);
  });
}

/** The attacks that have to be refused, or those that have to be published. */
export function attacksThatAre(kind: 'refused' | 'shown'): readonly Attack[] {
  return attacks.filter(({ outcome }) => kind in outcome);
}

/** What is expected, as `room/name`. */
export const expectedNames: readonly string[] = Object.entries(rooms).flatMap(([room, expectations]) =>
  Object.keys(expectations).map((name) => `${room}/${name}`),
);
