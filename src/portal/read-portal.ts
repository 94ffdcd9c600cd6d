import type { Issue } from '../issues/issue.ts';
import { hasErrors, report } from '../issues/report.ts';
import type { Settings } from '../schemas/settings.ts';
import { joinPortal, type Around } from './join-portal.ts';
import type { Portal } from './portal.ts';
import { listFolder } from './read-folder.ts';
import { readProseFiles, type ProseFiles } from './read-prose-files.ts';
import { readSettings } from './read-settings.ts';
import { readTables, type Tables } from './read-tables.ts';
import { refusal } from './refused-files.ts';

/** Everything that was read from a portal folder, with what each file by itself got wrong. */
export interface PortalReading {
  folder: string;
  settings: Settings | null;
  tables: Tables;
  prose: ProseFiles;
  unknownFiles: string[];
  /** What lies below `public/`, hidden files too. */
  publicFiles: string[];
  issues: Issue[];
}

/** Reads a portal folder whole. Never throws for anything an editor can write. */
export function readPortal(folder: string): PortalReading {
  const [data, content, shown] = [listFolder(folder, 'data'), listFolder(folder, 'content'), listFolder(folder, 'public', true)];
  const refused = [data, content, shown].flatMap((listing) => listing.refused);
  const { settings, issues: settingsIssues } = readSettings(folder);
  const { tables, unknownFiles, issues: tableIssues } = readTables(folder, data.files);
  const { prose, unknownFiles: unknownTexts, issues: proseIssues } = readProseFiles(folder, content.files);
  const hidesSettings = refused.some(({ path }) => ['data', 'data/cong.yaml'].includes(path));
  return {
    folder,
    settings,
    tables,
    prose,
    unknownFiles: [...unknownFiles, ...unknownTexts],
    publicFiles: shown.files,
    // Settings behind a link are not missing: the link is what has to be mended.
    issues: [...refused.map(refusal), ...(hidesSettings ? [] : settingsIssues), ...tableIssues, ...proseIssues],
  };
}

/**
 * The joined portal of a folder that the checks have passed.
 *
 * @param around what the repository that holds the folder tells, and where pages are changed, where somebody has read it
 * @throws when anything in it could not be read: a page without the rows that failed would say less than is known
 */
export function loadPortal(folder: string, around?: Around): Portal {
  const { settings, issues, ...reading } = readPortal(folder);
  if (!settings || hasErrors(issues)) throw new Error(`Không dựng cổng từ thư mục có lỗi.\n\n${report(issues, 'text')}`);
  return joinPortal(reading, settings, around);
}
