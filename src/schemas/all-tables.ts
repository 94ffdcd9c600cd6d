import { actTable } from './acts.ts';
import { answerTable } from './answers.ts';
import { announcedChangeTable, announcementTable } from './announcements.ts';
import { channelTable } from './channels.ts';
import { calendarTable, correctionTable } from './corrections.ts';
import { dayOffTable } from './days-off.ts';
import { doubtTable } from './doubts.ts';
import { findingKindTable, findingTable, recommendationTable } from './findings.ts';
import { inspectedUnitTable, inspectionRoundTable } from './inspections.ts';
import { laterRuleTable } from './later-rules.ts';
import { legalBasisTable } from './legal-bases.ts';
import { lifeEventTable } from './life-events.ts';
import { moveTable } from './moves.ts';
import { oneStopTable } from './one-stop.ts';
import { outreachTable } from './outreach.ts';
import { paperTable } from './papers.ts';
import { procedureTable } from './procedures.ts';
import { bandTotalTable, classificationTable, criterionTable, scoreTable, thresholdTable } from './rankings.ts';
import { satisfactionTable } from './satisfaction.ts';
import { sectorTable } from './sectors.ts';
import { stepTable } from './steps.ts';
import { synonymTable } from './synonyms.ts';
import type { RowOf, Table } from './table.ts';
import { taskTable } from './tasks.ts';
import { interfaceWordTable, languageTable, translatedPaperTable, translatedStepTable, translationTable } from './translations.ts';
import { unitTable } from './units.ts';

/** Every table of a portal folder by its name in the code, in the order of the dictionary: the one list of tables. */
export const registry = {
  units: unitTable,
  sectors: sectorTable,
  procedures: procedureTable,
  channels: channelTable,
  papers: paperTable,
  steps: stepTable,
  answers: answerTable,
  legalBases: legalBasisTable,
  laterRules: laterRuleTable,
  doubts: doubtTable,
  announcements: announcementTable,
  announcedChanges: announcedChangeTable,
  lifeEvents: lifeEventTable,
  acts: actTable,
  criteria: criterionTable,
  scores: scoreTable,
  classifications: classificationTable,
  synonyms: synonymTable,
  bandTotals: bandTotalTable,
  thresholds: thresholdTable,
  oneStop: oneStopTable,
  surveys: satisfactionTable,
  inspectionRounds: inspectionRoundTable,
  inspectedUnits: inspectedUnitTable,
  findings: findingTable,
  recommendations: recommendationTable,
  findingKinds: findingKindTable,
  tasks: taskTable,
  outreach: outreachTable,
  corrections: correctionTable,
  calendar: calendarTable,
  daysOff: dayOffTable,
  moves: moveTable,
  languages: languageTable,
  interfaceWords: interfaceWordTable,
  translations: translationTable,
  translatedSteps: translatedStepTable,
  translatedPapers: translatedPaperTable,
} as const;

/** Tables by name: those of a portal, or of a test. */
export type Registry = Readonly<Record<string, Table>>;

export const allTables: readonly Table[] = Object.values(registry);

/** Tables that a workbook can fill: in a workbook nothing says which language a translation is in. */
export const workbookTables: readonly Table[] = allTables.filter(({ path }) => !path.includes('<ngon-ngu>'));

export type TableName = keyof typeof registry;

/** The rows of every table. */
export type AllRows = { [N in TableName]: RowOf<(typeof registry)[N]>[] };
