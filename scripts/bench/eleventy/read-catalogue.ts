import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { slugOf } from '../../../src/text/slug.ts';

type Row = Record<string, string>;

const split = (text: string | undefined) =>
  (text ?? '')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * The same rows as the product reads, joined for templates and nothing more: no checks, no dates or sums understood.
 * Columns keep their labels, folded to names that a template can write.
 */
export function readCatalogue(portal: string) {
  const rows = (path: string): Row[] => {
    const file = join(portal, 'data', path);
    return existsSync(file)
      ? parse<Row>(readFileSync(file), {
          bom: true,
          columns: (labels: string[]) => labels.map((label) => slugOf(label).replaceAll('-', '_')),
        })
      : [];
  };
  const settings = parseYaml(readFileSync(join(portal, 'data', 'cong.yaml'), 'utf8')) as Record<string, unknown>;
  const sectors = rows('linh-vuc.csv').map((sector) => ({
    ...sector,
    id: sector.ma_linh_vuc ?? '',
    name: sector.ten_linh_vuc ?? '',
    procedures: readSector(sector, rows, portal),
  }));
  const procedures = sectors.flatMap((sector) => sector.procedures);
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  for (const procedure of procedures)
    procedure.related = split(procedure.thu_tuc_lien_quan)
      .flatMap((code) => byCode.get(code) ?? [])
      .slice(0, 5);
  return {
    settings,
    sectors: sectors.filter((sector) => sector.procedures.length > 0),
    procedures,
    units: rows('don-vi.csv'),
    lists: listsOf(procedures),
    letters: lettersOf(procedures),
  };
}

/** What this file itself reads of a procedure; templates read every column. */
interface Procedure {
  [column: string]: unknown;
  code: string;
  title: string;
  paperCount: number;
  levels: string[];
  applicants: string[];
  muc_do_truc_tuyen?: string | undefined;
  thu_tuc_lien_quan?: string | undefined;
  related?: Procedure[];
}

function readSector(sector: Row, rows: (path: string) => Row[], portal: string): Procedure[] {
  const of = (name: string) => Map.groupBy(rows(`thu-tuc/${sector.ma_linh_vuc}/${name}.csv`), (row) => row.ma_thu_tuc ?? '');
  const [channels, papers, steps, acts] = [of('cach-thuc'), of('giay-to'), of('trinh-tu'), of('can-cu')];
  const inForce = rows(`thu-tuc/${sector.ma_linh_vuc}/danh-muc.csv`).filter(({ trang_thai }) => trang_thai !== 'Đã bãi bỏ');
  return inForce.map((row) => {
    const code = row.ma_thu_tuc ?? '';
    const title = row.ten_thuong_goi || row.ten_thu_tuc || '';
    const guide = join(portal, 'content', 'thu-tuc', `${code}.md`);
    return {
      ...row,
      code,
      title,
      slug: `${code}-${slugOf(title)}`,
      sectorId: sector.ma_linh_vuc,
      sectorName: sector.ten_linh_vuc,
      channels: channels.get(code) ?? [],
      papers: casesOf(papers.get(code) ?? []),
      paperCount: papers.get(code)?.length ?? 0,
      steps: steps.get(code) ?? [],
      acts: acts.get(code) ?? [],
      applicants: split(row.doi_tuong_thuc_hien),
      levels: split(row.cap_thuc_hien),
      outcomes: split(row.ket_qua_thuc_hien),
      keywords: split(row.tu_khoa),
      requirements: split(row.yeu_cau_dieu_kien),
      guide: existsSync(guide) ? readFileSync(guide, 'utf8') : null,
    };
  });
}

function casesOf(papers: Row[]): { name: string; papers: Row[] }[] {
  return [...Map.groupBy(papers, (paper) => paper.truong_hop ?? '')].map(([name, members]) => ({ name, papers: members }));
}

/** The whole catalogue and its narrowed lists, cut into pages of 200. */
function listsOf(procedures: Procedure[]) {
  const narrowed = (['levels', 'applicants', 'muc_do_truc_tuyen'] as const).flatMap((key) => {
    const values = new Set(procedures.flatMap((procedure) => procedure[key] ?? []));
    return [...values].map((value) => ({
      title: value,
      address: `/thu-tuc/${key}/${slugOf(value)}/`,
      members: procedures.filter((procedure) => [procedure[key] ?? []].flat().includes(value)),
    }));
  });
  const facets = narrowed.map(({ title, address, members }) => ({ title, address, count: members.length }));
  return [{ title: 'Tất cả thủ tục', address: '/thu-tuc/', members: procedures }, ...narrowed].flatMap(({ title, address, members }) =>
    Array.from({ length: Math.ceil(members.length / 200) }, (_, page) => ({
      title,
      address: page === 0 ? address : `${address}${page + 1}/`,
      facets,
      members: members.slice(page * 200, page * 200 + 200),
    })),
  );
}

function lettersOf(procedures: Procedure[]) {
  const collator = new Intl.Collator('vi');
  const groups = Map.groupBy(
    procedures.toSorted((a, b) => collator.compare(a.title, b.title)),
    ({ title }) => title.slice(0, 1),
  );
  return [...groups].map(([letter, members]) => ({ letter, members }));
}
