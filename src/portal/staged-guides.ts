import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stagedFolder } from './locate.ts';

const editionFile = 'huong-dan.txt';

/** Hands over the longer texts of all procedures with their pictures, in one word. */
export function stageGuidesEdition(edition: string, staged: string): void {
  writeFileSync(join(staged, editionFile), edition);
}

let known: string | undefined;

/** The longer texts of all procedures with their pictures, in one word: another when one of them is. */
export function guidesEdition(): string {
  known ??= read();
  return known;
}

function read(): string {
  try {
    return readFileSync(join(stagedFolder(), editionFile), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return ''; // a preview renders every page anew
  }
}
