import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unaskedHistory, type RowHistory } from './history.ts';

// What is rendered is a copy of the portal folder that lies in no repository of its own: what the history knows is
// handed over beside it, where no editor can put a file.
const fileIn = (staged: string) => join(staged, 'lich-su.json');

export function stageHistory(history: RowHistory, staged: string): void {
  writeFileSync(fileIn(staged), JSON.stringify(history));
}

export function readStagedHistory(staged: string): RowHistory {
  try {
    return JSON.parse(readFileSync(fileIn(staged), 'utf8')) as RowHistory;
  } catch {
    return unaskedHistory; // nothing is staged while types are checked
  }
}
