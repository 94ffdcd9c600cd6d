import type { Issue } from '../issues/issue.ts';
import { actTable } from '../schemas/acts.ts';
import { channelTable } from '../schemas/channels.ts';
import { lifeEventTable } from '../schemas/life-events.ts';
import { calendarTable, correctionTable } from '../schemas/corrections.ts';
import { oneStopTable } from '../schemas/one-stop.ts';
import { paperTable } from '../schemas/papers.ts';
import { procedureTable } from '../schemas/procedures.ts';
import { bandTotalTable, classificationTable, criterionTable, scoreTable, thresholdTable } from '../schemas/rankings.ts';
import { satisfactionTable } from '../schemas/satisfaction.ts';
import { sectorTable } from '../schemas/sectors.ts';
import { stepTable } from '../schemas/steps.ts';
import { synonymTable } from '../schemas/synonyms.ts';
import { readRows, type Row, type Table } from '../schemas/table.ts';
import { unitTable } from '../schemas/units.ts';
import { readBytes } from './read-folder.ts';

const tables = {
  units: unitTable,
  sectors: sectorTable,
  procedures: procedureTable,
  channels: channelTable,
  papers: paperTable,
  steps: stepTable,
  acts: actTable,
  lifeEvents: lifeEventTable,
  criteria: criterionTable,
  scores: scoreTable,
  classifications: classificationTable,
  synonyms: synonymTable,
  bandTotals: bandTotalTable,
  thresholds: thresholdTable,
  oneStop: oneStopTable,
  surveys: satisfactionTable,
  corrections: correctionTable,
  calendar: calendarTable,
};

type TableName = keyof typeof tables;

/** The rows of one table, over all its files. */
export interface ReadTable<R> {
  table: Table<any>;
  rows: R[];
  /** Whether any file of it is there. */
  present: boolean;
  /** Whether every row could be read; a rule that looks for what is missing is silent when not. */
  complete: boolean;
}

export type Tables = { [K in TableName]: ReadTable<Row<(typeof tables)[K]['columns']>> };

/**
 * Reads every table below `data/`. Files that belong to no table are returned for the rule that reports them.
 *
 * @param files all that lies below `data/`, relative to the portal
 */
export function readTables(portal: string, files: readonly string[]): { tables: Tables; unknownFiles: string[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = {} as Record<TableName, ReadTable<Row<any>>>;
  for (const [name, table] of Object.entries(tables)) read[name as TableName] = { table, rows: [], present: false, complete: true };
  const unknownFiles: string[] = [];
  for (const file of files) {
    const name = tableNameOf(file);
    if (name === null) {
      unknownFiles.push(file);
      continue;
    }
    const { rows, issues: fileIssues, complete } = readRows(readBytes(portal, file) ?? new Uint8Array(), file, tables[name] as Table<any>);
    for (const issue of fileIssues) issues.push(issue);
    const entry = read[name];
    for (const row of rows) entry.rows.push(row);
    entry.present = true;
    entry.complete &&= complete;
  }
  return { tables: read as unknown as Tables, unknownFiles, issues };
}

function tableNameOf(file: string): TableName | null {
  const path = file.replace(/^data\//, '').replace(/^thu-tuc\/[^/]+\//, 'thu-tuc/<linh-vuc>/');
  const entry = Object.entries(tables).find(([, table]) => table.path === path);
  return entry ? (entry[0] as TableName) : null;
}
