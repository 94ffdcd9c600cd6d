import type { TableName } from '../../schemas/all-tables.ts';
import {
  actsAddress,
  announcementsAddress,
  boardAddress,
  comparisonAddress,
  contactAddress,
  homeAddress,
  languagesAddress,
  inspectionsAddress,
  lifeEventsAddress,
  newsAddress,
  oneStopAddress,
  openDataAddress,
  outreachAddress,
  proceduresAddress,
  recommendationsAddress,
  resultsAddress,
  satisfactionAddress,
  scoresAddress,
  searchAddress,
  tasksAddress,
  classificationAddress,
  unitsAddress,
} from '../addresses.ts';

/** What a page lists that the portal itself words: a table, or a file or folder of the portal; a folder ends with a slash. */
export type Listed = { table: TableName } | { file: string };

/** By the beginning of the address; the first that fits counts. */
const listed: readonly (readonly [beginning: string, Listed])[] = [
  [contactAddress, { file: 'data/cong.yaml' }],
  [searchAddress, { file: 'data/cong.yaml' }],
  [proceduresAddress, { file: 'data/thu-tuc/' }],
  [lifeEventsAddress, { table: 'lifeEvents' }],
  [unitsAddress, { table: 'units' }],
  [newsAddress, { file: 'content/tin-tuc/' }],
  [actsAddress, { table: 'acts' }],
  [announcementsAddress, { table: 'announcements' }],
  [recommendationsAddress, { table: 'recommendations' }],
  [inspectionsAddress, { table: 'inspectionRounds' }],
  [classificationAddress, { table: 'classifications' }],
  [scoresAddress, { table: 'criteria' }],
  [comparisonAddress, { table: 'scores' }],
  [oneStopAddress, { table: 'oneStop' }],
  [satisfactionAddress, { table: 'surveys' }],
  [tasksAddress, { table: 'tasks' }],
  [outreachAddress, { table: 'outreach' }],
  [resultsAddress, { file: 'data/' }],
  [openDataAddress, { file: 'data/' }],
  [boardAddress, { file: 'data/' }],
  [languagesAddress, { table: 'languages' }],
];

/**
 * What an editor changes to change a page that lists many things.
 *
 * @returns `null` for a page that no editor can change: help, what is said where there is no page
 */
export function listedAt(address: string): Listed | null {
  if (address === homeAddress) return { file: 'data/cong.yaml' };
  return listed.find(([beginning]) => address.startsWith(beginning))?.[1] ?? null;
}
