import type { Issue } from '../issues/issue.ts';
import type { Settings } from '../schemas/settings.ts';
import { joinPortal } from './join-portal.ts';
import type { Portal } from './portal.ts';
import { readProseFiles, type ProseFiles } from './read-prose-files.ts';
import { readSettings } from './read-settings.ts';
import { readTables, type Tables } from './read-tables.ts';

/** Everything that was read from a portal folder, with what each file by itself got wrong. */
export interface PortalReading {
  folder: string;
  settings: Settings | null;
  tables: Tables;
  prose: ProseFiles;
  unknownFiles: string[];
  issues: Issue[];
}

/** Reads a portal folder whole. Never throws for anything an editor can write. */
export function readPortal(folder: string): PortalReading {
  const { settings, issues: settingsIssues } = readSettings(folder);
  const { tables, unknownFiles, issues: tableIssues } = readTables(folder);
  const { prose, unknownFiles: unknownTexts, issues: proseIssues } = readProseFiles(folder);
  return { folder, settings, tables, prose, unknownFiles: [...unknownFiles, ...unknownTexts], issues: [...settingsIssues, ...tableIssues, ...proseIssues] };
}

/** The joined portal of a folder that the checks have passed. */
export function loadPortal(folder: string): Portal {
  const reading = readPortal(folder);
  if (!reading.settings) throw new Error(`Không đọc được ${folder}/data/cong.yaml. Hãy chạy: npm run check`);
  return joinPortal(reading, reading.settings);
}
