import { actTable } from './acts.ts';
import { channelTable } from './channels.ts';
import { calendarTable, correctionTable } from './corrections.ts';
import { lifeEventTable } from './life-events.ts';
import { oneStopTable } from './one-stop.ts';
import { paperTable } from './papers.ts';
import { procedureTable } from './procedures.ts';
import { bandTotalTable, classificationTable, criterionTable, scoreTable, thresholdTable } from './rankings.ts';
import { satisfactionTable } from './satisfaction.ts';
import { sectorTable } from './sectors.ts';
import { stepTable } from './steps.ts';
import { synonymTable } from './synonyms.ts';
import type { RowOf, Table } from './table.ts';
import { unitTable } from './units.ts';

/** Every table of a portal folder by its name in the code, in the order of the dictionary: the one list of tables. */
export const registry = {
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
} as const;

/** Tables by name: those of a portal, or of a test. */
export type Registry = Readonly<Record<string, Table>>;

export const allTables: readonly Table[] = Object.values(registry);

export type TableName = keyof typeof registry;

/** The rows of every table. */
export type AllRows = { [N in TableName]: RowOf<(typeof registry)[N]>[] };
