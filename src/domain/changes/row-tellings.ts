import { oneLine } from '../../issues/one-line.ts';
import type { Procedure } from '../../portal/portal.ts';
import type { TableName } from '../../schemas/all-tables.ts';
import {
  actAddress,
  announcementsAddress,
  decisionAddress,
  inspectionsAddress,
  openDataAddress,
  resultsAddress,
  roundAddress,
  searchAddress,
  sectorAddress,
  taskAddress,
  unitAddress,
} from '../addresses.ts';
import { decisionsOf } from '../publication/announced-changes.ts';
import type { ChangeKind, Side } from './change.ts';
import { subjectAddresses } from './figure-changes.ts';

type RowOfTable<N extends TableName> = Side['rows'][N][number];

/** How the rows of a table are told: what one is called, where it is shown, who is in charge. */
export interface Telling<N extends TableName> {
  kind: ChangeKind;
  /** What one row is, in the middle of a sentence. */
  what: string;
  title: (row: RowOfTable<N>, side: Side) => string;
  address: (row: RowOfTable<N>, side: Side) => string | null;
  unit?: (row: RowOfTable<N>, side: Side) => string | null;
  /** Only those who keep the tables notice. */
  inner?: true;
}

const short = (text: string) => oneLine(text, 90);
const roundName = (id: string, { rows }: Side) => rows.inspectionRounds.find((round) => round.id === id)?.name ?? id;
const unitName = (id: string | null, { rows }: Side) => (id === null ? null : (rows.units.find((unit) => unit.id === id)?.name ?? id));

function procedureOf(wanted: string, { portal }: Side): Procedure | undefined {
  return [...portal.procedures, ...portal.abolished].find(({ code }) => code === wanted);
}

function decisionPage(number: string, { portal }: Side): string {
  const decision = decisionsOf(portal).find(({ row }) => row.number === number);
  return decision ? decisionAddress(decision) : announcementsAddress;
}

/** Tables whose rows are told one by one; those of procedures, figures and life events are told elsewhere. */
export const tellings: { [N in TableName]?: Telling<N> } = {
  units: { kind: 'unit', what: 'đơn vị', title: ({ name }) => name, address: unitAddress, unit: ({ id }) => id },
  sectors: { kind: 'sector', what: 'lĩnh vực', title: ({ name }) => name, address: sectorAddress, unit: ({ unit }) => unit },
  announcements: {
    kind: 'decision',
    what: 'quyết định công bố',
    title: ({ number }) => `Quyết định ${number}`,
    address: ({ number }, side) => decisionPage(number, side),
  },
  announcedChanges: {
    kind: 'decision',
    what: 'việc công bố',
    title: ({ decision, procedure, action, name }, side) =>
      `Quyết định ${decision}, ${action.toLowerCase()} ${short(name ?? procedureOf(procedure, side)?.title ?? procedure)}`,
    address: ({ decision }, side) => decisionPage(decision, side),
    unit: ({ procedure }, side) => procedureOf(procedure, side)?.sector.unit ?? null,
  },
  acts: { kind: 'act', what: 'văn bản', title: ({ number }) => number, address: actAddress },
  inspectionRounds: { kind: 'round', what: 'đợt kiểm tra', title: ({ name }) => name, address: roundAddress },
  inspectedUnits: {
    kind: 'round',
    what: 'đơn vị được kiểm tra',
    title: ({ round, unit, group }, side) => `${roundName(round, side)}, ${unitName(unit, side) ?? group ?? 'chưa ghi đơn vị'}`,
    address: ({ round }) => roundAddress({ id: round }),
    unit: ({ unit }) => unit,
  },
  findings: {
    kind: 'finding',
    what: 'kết luận kiểm tra',
    title: ({ unit, text }, side) => [unitName(unit, side), short(text)].filter(Boolean).join(': '),
    address: ({ round }) => roundAddress({ id: round }),
    unit: ({ unit }) => unit,
  },
  recommendations: {
    kind: 'recommendation',
    what: 'kiến nghị',
    title: ({ unit, text }, side) => [unitName(unit, side), short(text)].filter(Boolean).join(': '),
    address: ({ round }) => roundAddress({ id: round }),
    unit: ({ unit }) => unit,
  },
  findingKinds: { kind: 'finding', what: 'loại tồn tại', title: ({ name }) => name, address: () => inspectionsAddress },
  tasks: { kind: 'task', what: 'nhiệm vụ', title: ({ name }) => short(name), address: taskAddress, unit: ({ unit }) => unit },
  corrections: {
    kind: 'other',
    what: 'đính chính',
    title: ({ figure, period, unit }, side) => [unitName(unit, side), short(figure), period].filter(Boolean).join(', '),
    address: ({ subject }) => subjectAddresses[subject],
    unit: ({ unit }) => unit,
  },
  calendar: {
    kind: 'other',
    what: 'lịch công bố',
    title: ({ subject, period }) => `${subject}, ${period}`,
    address: () => resultsAddress,
    unit: ({ unit }) => unit,
  },
  daysOff: {
    kind: 'other',
    what: 'ngày nghỉ, ngày làm bù',
    title: ({ day, name }) => [name, day.split('-').reverse().join('/')].filter(Boolean).join(' '),
    address: () => openDataAddress,
  },
  synonyms: {
    kind: 'other',
    what: 'cách nói khi tìm',
    title: ({ said }) => short(said.join('; ')),
    address: () => searchAddress,
    inner: true,
  },
  doubts: {
    kind: 'other',
    what: 'điều cần quyết',
    title: ({ procedure, matter }) => `${procedure}: ${short(matter)}`,
    address: () => null,
    inner: true,
  },
};
