import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../schemas/settings.ts';

// Templates are compiled for the settings that the checks have passed, whatever an editor saves meanwhile.
const settingsFile = 'cai-dat.json';

export function stageSettings(settings: Settings, staged: string): void {
  writeFileSync(join(staged, settingsFile), JSON.stringify(settings));
}

/** The settings that were handed over; `null` where none were: in a preview, and while types are checked. */
export function readStagedSettings(staged: string): Settings | null {
  try {
    return JSON.parse(readFileSync(join(staged, settingsFile), 'utf8')) as Settings;
  } catch {
    return null;
  }
}
