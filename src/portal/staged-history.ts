import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unaskedHistory, type RowHistory } from './history.ts';

// What is rendered is a copy of the portal folder that lies in no repository of its own: what the history knows is
// handed over beside it, where no editor can put a file.
export const historyFile = 'lich-su.json';

export function stageHistory(history: RowHistory, staged: string): void {
  writeFileSync(join(staged, historyFile), JSON.stringify(history));
}

export function readStagedHistory(staged: string): RowHistory {
  try {
    return JSON.parse(readFileSync(join(staged, historyFile), 'utf8')) as RowHistory;
  } catch {
    return unaskedHistory; // nothing is staged while types are checked
  }
}
