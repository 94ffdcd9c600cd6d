import { labelOrder } from '../../src/importing/docx/labels.ts';
import type { LegalBasisRow } from '../../src/schemas/legal-bases.ts';
import type { ChannelRow } from '../../src/schemas/channels.ts';
import type { Fee } from '../../src/schemas/kinds/fees.ts';
import type { TimeLimit } from '../../src/schemas/kinds/time-limit.ts';
import type { PaperRow } from '../../src/schemas/papers.ts';
import type { ProcedureRow } from '../../src/schemas/procedures.ts';
import { readPortal, type PortalReading } from '../../src/portal/read-portal.ts';
import { formatDate } from '../../src/text/date.ts';
import { says, type ExpectedSheet } from './expected-sheets.ts';

export interface Grade {
  right: number;
  all: number;
}

/**
 * Compares a portal into which sheets were imported with what a person read in them. A row is right when all of it
 * is: a channel with its limit, sums and description, a paper with its case, name, form and counts, an act with its
 * number, day and issuer. A label whose value is a table is right when every row of it is.
 */
export function gradeImport(
  portal: string,
  expected: Record<string, ExpectedSheet>,
): { grades: Record<'labels' | 'channels' | 'papers' | 'acts', Grade>; wrong: string[] } {
  const reading = readPortal(portal);
  const grades = { labels: { right: 0, all: 0 }, channels: { right: 0, all: 0 }, papers: { right: 0, all: 0 }, acts: { right: 0, all: 0 } };
  const wrong: string[] = [];
  for (const row of reading.tables.procedures.rows) {
    const sheet = expected[row.code];
    if (!sheet) continue;
    const judge = (kind: keyof typeof grades, right: boolean, what: string) => {
      grades[kind].all += 1;
      if (right) grades[kind].right += 1;
      else wrong.push(`${row.code}: ${what}`);
    };
    const mine = <R extends { procedure: string }>(rows: readonly R[]) => rows.filter(({ procedure }) => procedure === row.code);
    const tables = {
      channels: compare(sheet.channels, mine(reading.tables.channels.rows), isChannel),
      papers: compare(sheet.papers, mine(reading.tables.papers.rows), isPaper),
      acts: compare(sheet.acts, mine(reading.tables.legalBases.rows), isAct),
    };
    for (const [kind, results] of Object.entries(tables) as [keyof typeof tables, boolean[]][])
      results.forEach((right, index) => judge(kind, right, `${kind}, row ${index + 1}`));
    const texts = textsOf(row, reading);
    for (const label of labelOrder) {
      if (label === 'code') judge('labels', true, label);
      else if (label === 'channels' || label === 'papers' || label === 'acts') judge('labels', tables[label].every(Boolean), label);
      else judge('labels', says(texts[label], sheet.labels[label]), label);
    }
  }
  return { grades, wrong };
}

/** One result for each expected row, and a wrong one for each row too many. */
function compare<E, R>(expected: readonly E[], rows: readonly R[], same: (expected: E, row: R) => boolean): boolean[] {
  return Array.from({ length: Math.max(expected.length, rows.length) }, (_, index) => {
    const [wanted, row] = [expected[index], rows[index]];
    return wanted !== undefined && row !== undefined && same(wanted, row);
  });
}

function isChannel([method, limit, fees, charges, description]: ExpectedSheet['channels'][number], row: ChannelRow): boolean {
  return (
    row.method === method &&
    printed(row.timeLimit) === limit &&
    sums(row.fees) === JSON.stringify(fees) &&
    sums(row.charges) === JSON.stringify(charges) &&
    says(row.note ?? '', description)
  );
}

function printed(limit: TimeLimit | null): string {
  if (limit === null) return '';
  return limit.kind === 'amount' ? `${limit.amount} ${limit.unit}` : limit.kind === 'same day' ? 'Trong ngày' : 'Không quy định';
}

function sums(fees: readonly Fee[]): string {
  return JSON.stringify(fees.map(({ amount }) => amount));
}

function isPaper([heading, name, form, originals, copies, use]: ExpectedSheet['papers'][number], row: PaperRow): boolean {
  return (
    says(row.case ?? '', heading) &&
    (use === undefined || row.use === use) &&
    says(row.name, name) &&
    says(row.form ?? '', form) &&
    row.originals === originals &&
    row.copies === copies
  );
}

function isAct([number, day, issuer]: ExpectedSheet['acts'][number], row: LegalBasisRow): boolean {
  return row.number === number && (row.issued ? formatDate(row.issued) : '') === day && says(row.issuer ?? '', issuer);
}

function textsOf(row: ProcedureRow, { tables, prose }: PortalReading): Record<keyof ExpectedSheet['labels'], string> {
  const guide = prose.guides.find(({ id }) => id === row.code)?.prose.body ?? '';
  const section = (heading: string) => guide.split(`#### ${heading}\n\n`)[1]?.split(/\n####|<!--/)[0] ?? '';
  const sector = tables.sectors.rows.find(({ id }) => id === row.sectorId)?.name ?? '';
  return {
    decision: row.decision ?? '',
    name: row.name,
    levels: row.levels.join(),
    type: /Loại thủ tục: (.*)/.exec(guide)?.[1]?.replace(/\.[^.]*$/, '') ?? '',
    sector,
    steps: section('Trình tự thực hiện'),
    applicants: row.applicants.join(),
    implementingAgency: row.implementingAgency ?? '',
    competentAuthority: row.competentAuthority ?? '',
    receivingAddress: row.receivingAddress ?? '',
    delegatedAgency: row.delegatedAgency ?? '',
    coordinatingAgency: row.coordinatingAgency ?? '',
    outcomes: row.outcomes.join(),
    requirements: row.requirements.join(' '),
    keywords: row.keywords.join(),
    description: section('Mô tả'),
  };
}
