import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../text/date.ts';

/** One line of what changed: things that are only named, behind a label, or one thing and what is different in it. */
export interface NoteLine {
  /** «3 thủ tục bãi bỏ» before the names; `null` where one thing is told. */
  label: string | null;
  /** The address is `null` where the thing has no page, or none any more. */
  things: { title: string; address: string | null; says: string }[];
  /** How many more there are of the kind. */
  more: number;
}

/** What citizens find changed between two days, in plain text. */
export interface ChangeNotes {
  since: IsoDate;
  until: IsoDate;
  /** How many of what: «3 thủ tục bãi bỏ», «5 tin mới». */
  counts: string[];
  /** By subject; empty where nothing changed for citizens. */
  groups: { name: string; lines: NoteLine[] }[];
}

// What is rendered knows nothing of what the portal was: the notes are handed over beside it, as the history is.
const fileIn = (staged: string) => join(staged, 'thay-doi.json');

export function stageNotes(notes: ChangeNotes | null, staged: string): void {
  writeFileSync(fileIn(staged), JSON.stringify(notes));
}

export function readStagedNotes(staged: string): ChangeNotes | null {
  try {
    return JSON.parse(readFileSync(fileIn(staged), 'utf8')) as ChangeNotes | null;
  } catch {
    return null; // nothing is staged while types are checked
  }
}
