import { actTable } from './acts.ts';
import { channelTable } from './channels.ts';
import { lifeEventTable } from './life-events.ts';
import { calendarTable, correctionTable } from './corrections.ts';
import { oneStopTable } from './one-stop.ts';
import { paperTable } from './papers.ts';
import { procedureTable } from './procedures.ts';
import { bandTotalTable, classificationTable, criterionTable, scoreTable, thresholdTable } from './rankings.ts';
import { satisfactionTable } from './satisfaction.ts';
import { sectorTable } from './sectors.ts';
import { stepTable } from './steps.ts';
import { synonymTable } from './synonyms.ts';
import type { Table } from './table.ts';
import { unitTable } from './units.ts';

/** Every table of a portal folder, in the order of the dictionary. */
export const allTables: readonly Table<any>[] = [
  unitTable,
  sectorTable,
  procedureTable,
  channelTable,
  paperTable,
  stepTable,
  actTable,
  lifeEventTable,
  criterionTable,
  scoreTable,
  classificationTable,
  synonymTable,
  bandTotalTable,
  thresholdTable,
  oneStopTable,
  satisfactionTable,
  correctionTable,
  calendarTable,
];
