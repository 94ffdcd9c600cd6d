import { legalBasisTable } from '../../../src/schemas/legal-bases.ts';
import { channelTable } from '../../../src/schemas/channels.ts';
import { paperTable } from '../../../src/schemas/papers.ts';
import { procedureTable } from '../../../src/schemas/procedures.ts';
import { stepTable } from '../../../src/schemas/steps.ts';
import type { Random } from './random.ts';
import type { Cells, RawProcedure, Source } from './source.ts';
import { mixLines, mixSentences } from './mix-text.ts';
import { beneficiaries, circumstances } from './words.ts';

const { code, name, commonName, receivingAddress, summary, keywords, requirements, related } = procedureTable.columns;
const cell = (row: Cells, column: { header: string }) => row[column.header] ?? '';

/**
 * As many procedures as asked for. The first are the demonstration's own; each later one takes its numbers of
 * papers, steps, channels and acts from one of those, and its texts from that one and others of the same sector.
 *
 * @param sectorIds every sector of the portal; those that the demonstration lacks borrow their texts
 */
export function makeProcedures(source: Source, count: number, sectorIds: readonly string[], random: Random): RawProcedure[] {
  const own = source.procedures.slice(0, count).map(withoutFiles);
  const bySector = Map.groupBy(source.procedures, ({ sector }) => sector);
  const borrowing = sectorIds.filter((id) => !bySector.has(id));
  const titles = new Set(own.map(({ row }) => cell(row, commonName)));
  const made = Array.from({ length: Math.max(0, count - own.length) }, (_, index) => {
    const base = random.pick(source.procedures);
    const fellows = bySector.get(base.sector) ?? [base];
    const sector = borrowing.length > 0 && !random.chance(bySector.size / sectorIds.length) ? random.pick(borrowing) : base.sector;
    const newCode = `${1 + (index % 3)}.${500_000 + index}`;
    return withoutFiles({ sector, ...vary(base, { newCode, title: newTitle(base, titles, random), fellows, source, random }) });
  });
  return relate([...own, ...made], random);
}

interface Variation {
  newCode: string;
  title: string;
  /** Procedures of the same sector, which lend their texts. */
  fellows: RawProcedure[];
  source: Source;
  random: Random;
}

function vary(base: RawProcedure, { newCode, title, fellows, source, random }: Variation): Omit<RawProcedure, 'sector'> {
  const other = () => random.pick(fellows);
  const rowOf = (row: Cells, columns: readonly { header: string }[], pool: (fellow: RawProcedure) => Cells[]): Cells => {
    const mixed = columns.map((column) => [
      column.header,
      mixSentences(cell(row, column), () => pool(other()).map((cells) => cell(cells, column)), random),
    ]);
    return { ...row, ...Object.fromEntries(mixed), [code.header]: newCode };
  };
  const row = rowOf(base.row, [summary], (fellow) => [fellow.row]);
  row[commonName.header] = title;
  row[name.header] = `${cell(base.row, name)}${title.slice(cell(base.row, commonName).length)}`;
  row[keywords.header] = mixLines(cell(base.row, keywords), cell(other().row, keywords), '; ', random);
  row[requirements.header] = mixLines(cell(base.row, requirements), cell(other().row, requirements), '\n', random);
  if (row[receivingAddress.header]) row[receivingAddress.header] = `${row[receivingAddress.header]}, ${random.pick(source.communes)}`;
  const { channels, papers, steps, acts } = base.parts;
  const { where, note } = channelTable.columns;
  return {
    row,
    parts: {
      channels: channels.map((channel) => rowOf(channel, [where, note], (fellow) => fellow.parts.channels)),
      papers: papers.map((paper) =>
        rowOf(
          random.chance(0.6) ? paper : random.pick([...other().parts.papers, paper]),
          [paperTable.columns.note],
          (fellow) => fellow.parts.papers,
        ),
      ),
      steps: steps.map((step) => rowOf(step, [stepTable.columns.content], (fellow) => fellow.parts.steps)),
      acts: makeActs(acts, newCode, other, random),
    },
  };
}

/** Half of the acts are those of the demonstration, half have a number of their own, as in a real collection. */
function makeActs(acts: Cells[], newCode: string, other: () => RawProcedure, random: Random): Cells[] {
  const { number, issued } = legalBasisTable.columns;
  const made = acts.map((act) => {
    const kept = { ...(random.chance(0.5) ? act : random.pick([act, ...other().parts.acts])), [code.header]: newCode };
    const suffix = /^\d+\/\d{4}(\/.+)$/.exec(cell(kept, number))?.[1];
    if (!suffix || random.chance(0.5)) return kept;
    const year = 2008 + random.whole(18);
    return {
      ...kept,
      [number.header]: `${1 + random.whole(200)}/${year}${suffix}`,
      [issued.header]: cell(kept, issued).replace(/\d{4}/, String(year)).replace('29/02', '28/02'),
    };
  });
  return [...new Map(made.map((act) => [cell(act, number), act])).values()];
}

function newTitle(base: RawProcedure, taken: Set<string>, random: Random): string {
  const stem = cell(base.row, commonName) || cell(base.row, name);
  for (let round = 0; ; round += 1) {
    const title = [stem, random.pick(beneficiaries), random.pick(circumstances), round > 50 ? `(diện ${round})` : '']
      .filter(Boolean)
      .join(' ');
    if (taken.has(title)) continue;
    taken.add(title);
    return title;
  }
}

/** Related procedures are named by code: as many as the demonstration names, of the same sector. */
function relate(procedures: RawProcedure[], random: Random): RawProcedure[] {
  const bySector = Map.groupBy(procedures, ({ sector }) => sector);
  return procedures.map((procedure) => {
    const named = cell(procedure.row, related).split(';').filter(Boolean).length;
    const codes = new Set(Array.from({ length: named }, () => cell(random.pick(bySector.get(procedure.sector) ?? [procedure]).row, code)));
    codes.delete(cell(procedure.row, code));
    return { ...procedure, row: { ...procedure.row, [related.header]: [...codes].join('; ') } };
  });
}

/** Forms that are files of the demonstration are not part of what is measured. */
function withoutFiles(procedure: RawProcedure): RawProcedure {
  const { form } = paperTable.columns;
  const papers = procedure.parts.papers.map((paper) => (cell(paper, form).startsWith('/') ? { ...paper, [form.header]: '' } : paper));
  return { ...procedure, parts: { ...procedure.parts, papers } };
}
