import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { procedureTable } from '../../../src/schemas/procedures.ts';
import { sectorTable } from '../../../src/schemas/sectors.ts';
import type { Columns } from '../../../src/schemas/table.ts';
import { slugOf } from '../../../src/text/slug.ts';
import { makeProcedures } from './make-procedures.ts';
import { seededRandom, type Random } from './random.ts';
import { demonstration, parts, partTables, readSource, type Cells, type RawProcedure, type Source } from './source.ts';
import { moreSectors } from './words.ts';

/** What a made portal takes from the demonstration as it is: who publishes, units, rankings. */
const copied = ['data/cong.yaml', 'data/don-vi.csv', 'data/xep-hang'];

/**
 * Writes a portal folder with as many procedures as asked for, every second one with a longer text. The same
 * arguments write the same bytes.
 *
 * @param folder is made; what it holds already stays
 */
export function makePortal(folder: string, count: number, seed = 1): void {
  const random = seededRandom(seed);
  const source = readSource();
  const sectors = makeSectors(source, count);
  const ids = sectors.map((sector) => sector[sectorTable.columns.id.header] ?? '');
  const procedures = makeProcedures(source, count, ids, random);
  for (const path of copied) cpSync(join(demonstration, path), join(folder, path), { recursive: true });
  write(folder, `data/${sectorTable.path}`, toCsv(sectorTable.columns, sectors));
  for (const [sector, members] of Map.groupBy(procedures, (procedure) => procedure.sector)) writeSector(folder, sector, members);
  procedures.forEach(({ row }, index) => {
    if (index % 2 === 1) write(folder, `content/thu-tuc/${row[procedureTable.columns.code.header]}.md`, makeGuide(source, random));
  });
}

/** The demonstration's sectors, and one more for every sixty procedures beyond what they hold at that rate. */
function makeSectors({ sectors }: Source, count: number): Cells[] {
  const { id, name, description } = sectorTable.columns;
  const more = moreSectors.slice(0, Math.max(0, Math.round(count / 60) - sectors.length));
  return [
    ...sectors,
    ...more.map((title, index) => ({
      ...sectors[index % sectors.length],
      [id.header]: slugOf(title),
      [name.header]: title,
      [description.header]: `Các thủ tục về ${title.toLowerCase()}.`,
    })),
  ];
}

function writeSector(folder: string, sector: string, procedures: RawProcedure[]): void {
  const path = (table: { path: string }) => `data/${table.path.replace('<linh-vuc>', sector)}`;
  write(
    folder,
    path(procedureTable),
    toCsv(
      procedureTable.columns,
      procedures.map(({ row }) => row),
    ),
  );
  for (const part of parts)
    write(
      folder,
      path(partTables[part]),
      toCsv(
        partTables[part].columns,
        procedures.flatMap((procedure) => procedure.parts[part]),
      ),
    );
}

/** About as long as the guides of the demonstration: some 400 words under a few headings. */
function makeGuide({ paragraphs, procedures }: Source, random: Random): string {
  const headings = paragraphs.filter((text) => text.startsWith('#'));
  const texts = paragraphs.filter((text) => !text.startsWith('#'));
  const requirements = procedures.map(({ row }) => row[procedureTable.columns.requirements.header] ?? '').filter(Boolean);
  const section = () => [random.pick(headings), random.pick(texts), random.pick(requirements).replaceAll('\n', ' ')].join('\n\n');
  return `${Array.from({ length: 5 }, section).join('\n\n')}\n`;
}

function toCsv(columns: Columns, rows: readonly Cells[]): string {
  const headers = Object.values(columns).map(({ header }) => header);
  const quote = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${[headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))].map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
