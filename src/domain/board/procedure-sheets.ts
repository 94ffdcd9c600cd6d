import type { Portal, Procedure, Sector } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { proceduresAddress, sectorAddress } from '../addresses.ts';
import { answerRows, leftOut } from '../answer-rows.ts';
import { procedureAnswers } from '../answers.ts';
import { sectorsWithProcedures } from '../catalogue.ts';
import { filingOf, saysWhere } from '../filing.ts';
import { laterRulesOf } from '../later-rules.ts';
import { noticeOf } from '../publication/chain.ts';
import { densityOf } from '../sheet.ts';
import { unitWith } from '../units.ts';
import { attachmentsOf, type Attachment } from './attachments.ts';
import { partsOf, rowsInPart, sayPart, sheetsInPart, type Part } from './parts.ts';
import { basesOf, procedureHeads, procedureRow } from './procedure-rows.ts';
import type { SheetTable, TableSheet } from './sheet-table.ts';

type Listed = Part<Procedure>;
/** Some procedures of a sector, or all of them. */
export interface SectorPart {
  sector: Sector;
  part: Listed;
}

/** The lists of each sector, in parts where one is long. */
export function sectorLists(portal: Portal): SectorPart[] {
  return sectorsWithProcedures(portal).flatMap(({ sector, procedures }) =>
    partsOf(procedures, rowsInPart).map((part) => ({ sector, part })),
  );
}

/** What is printed of each sector in one go, in parts where that would be more than a drawer of paper. */
export function sectorJobs(portal: Portal): SectorPart[] {
  return sectorsWithProcedures(portal).flatMap(({ sector, procedures }) =>
    partsOf(procedures, sheetsInPart).map((part) => ({ sector, part })),
  );
}

/** The list of every procedure of the portal, in parts; none where one sector has them all. */
export function wholeLists(portal: Portal): Listed[] {
  const sectors = sectorsWithProcedures(portal);
  return sectors.length < 2
    ? []
    : partsOf(
        sectors.flatMap(({ procedures }) => procedures),
        rowsInPart,
      );
}

/** The list of a sector as it is posted. */
export function sectorSheet(sector: Sector, part: Listed, portal: Portal, today: IsoDate): TableSheet {
  const unit = unitWith(sector.unit, portal);
  return {
    title: `Danh mục thủ tục hành chính lĩnh vực ${sector.name}${sayPart(part)}`,
    about: [sayCount(part), ...(unit ? [`Phụ trách: ${unit.name}.`] : [])],
    table: tableOf([{ name: null, procedures: part.items }], part.from, portal, today),
    more: { address: sectorAddress(sector), what: 'xem giấy tờ cần mang của từng thủ tục' },
  };
}

/** The list of all sectors as it is posted. */
export function wholeSheet(part: Listed, portal: Portal, today: IsoDate): TableSheet {
  const groups = [...Map.groupBy(part.items, ({ sector }) => sector.id).values()].map((procedures) => ({
    name: procedures[0]?.sector.name ?? null,
    procedures,
  }));
  return {
    title: `Danh mục thủ tục hành chính${sayPart(part)}`,
    about: [sayCount(part)],
    table: tableOf(groups, part.from, portal, today),
    more: { address: proceduresAddress, what: 'xem giấy tờ cần mang của từng thủ tục' },
  };
}

function sayCount({ items, from, of }: Listed): string {
  return of === 1 ? `${items.length} thủ tục.` : `Thủ tục từ số ${from} đến số ${from + items.length - 1}.`;
}

function tableOf(groups: { name: string | null; procedures: Procedure[] }[], from: number, portal: Portal, today: IsoDate): SheetTable {
  let number = from;
  return {
    kind: 'procedures',
    caption: 'Thời hạn, nơi nộp, phí, căn cứ và cơ quan thực hiện của từng thủ tục',
    heads: procedureHeads,
    groups: groups.map(({ name, procedures }) => ({
      name,
      rows: procedures.map((procedure) => procedureRow(procedure, number++, portal, today)),
    })),
  };
}

/**
 * One procedure as it is posted: what its page prints on one sheet, and below it what an announcement has to name besides.
 *
 * @param number its place in the list of its sector
 */
export function procedureSheet(procedure: Procedure, number: number, portal: Portal, today: IsoDate) {
  const answers = procedureAnswers(procedure);
  const [facts, attachments] = [factsOf(procedure, portal, today), attachmentsOf(procedure)];
  return {
    procedure,
    number,
    rows: answerRows(answers, []),
    leftOut: leftOut(answers),
    laterRules: laterRulesOf(procedure, portal),
    notice: noticeOf(procedure, portal, today),
    filing: saysWhere(procedure) ? { ...filingOf(procedure, portal, today), byCommune: false } : null,
    density: densityOf(procedure, lettersOf(facts, attachments)),
    facts,
    attachments,
  };
}

/** What the components of that sheet get. */
export type ProcedureSheet = ReturnType<typeof procedureSheet>;

// What a letter costs beside one of a paper's name, being smaller, and what a heading and the rest of a line do. Fitted to
// the 118 printed sheets of the demonstration.
const costs = { fact: 0.7, form: 0.8, heading: 180, line: 30 };

function lettersOf(facts: readonly Fact[], attachments: readonly Attachment[]): number {
  const said = facts.reduce((sum, [label, text]) => sum + costs.fact * (label.length + text.length) + costs.line, 0);
  const forms = attachments.reduce((sum, { paper, form, file }) => {
    return sum + costs.form * (paper.length + (form?.length ?? 0) + (file?.length ?? 0)) + costs.line;
  }, 0);
  return said + forms + (attachments.length > 0 ? costs.heading : 0);
}

type Fact = readonly [label: string, text: string];

function factsOf(procedure: Procedure, portal: Portal, today: IsoDate): Fact[] {
  const { name, title, applicants, implementingAgency, outcomes, requirements } = procedure;
  const all: (readonly [string, string | null])[] = [
    ['Tên chính thức', name === title ? null : name],
    ['Ai được làm', applicants.join('; ')],
    ['Cơ quan thực hiện', implementingAgency],
    ['Kết quả', outcomes.join('; ')],
    ['Điều kiện', requirements.join(' ')],
    ['Căn cứ', basesOf(procedure, portal, today).join('; ')],
  ];
  return all.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
