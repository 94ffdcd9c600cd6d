import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import { hasStandards, readLinked, standard, usedTerms, violations } from '../../tests/linked-data.ts';
import { sampleChannel, samplePaper, sampleProcedure } from '../../tests/samples.ts';
import type { Linked } from './node.ts';
import { describedService } from './public-service.ts';
import { servicesFile } from './services.ts';
import { durationOf } from './service-terms.ts';

const root = resolve(import.meta.dirname, '../../..');
const demo = loadPortal(root);
const folders = ['.', 'src/demonstrations/commune', 'src/tests/portals/hostile-values', 'src/tests/portals/only-procedures'];
const shapes = 'cpsv-ap-3.2.0-shacl.ttl';
/** A few procedures say as much as all, where a test only asks whether something broken is found. */
const few = { ...demo, procedures: demo.procedures.slice(0, 3) };
const serviceOf = (different: Parameters<typeof sampleProcedure>[2]) =>
  describedService(sampleProcedure('1.000001', 'Một việc', different), demo, 'x').service;

const servicesText = (portal: Portal) => Buffer.from(servicesFile(portal)).toString();

type Graph = (Linked & { type: string })[];
/** The file of a few procedures after somebody has spoilt it. */
function spoilt(spoil: (graph: Graph) => void): string {
  const file = JSON.parse(servicesText(few)) as { '@graph': Graph };
  spoil(file['@graph']);
  return JSON.stringify(file);
}
const ofType = (graph: Graph, type: string) => graph.filter((node) => [node.type].flat().includes(type));

if (!hasStandards) test.skip('nothing is validated as CPSV-AP: ../shared/standards is not here', () => {});

describe.runIf(hasStandards)('the shapes of CPSV-AP 3.2', () => {
  test.each(folders)('take every procedure of %s, but for the agency that its record does not name', async (folder) => {
    const portal = loadPortal(resolve(root, folder));
    const silent = portal.procedures.filter(({ competentAuthority, implementingAgency }) => !competentAuthority && !implementingAgency);
    const refused = silent.map(() => 'thu-tuc hasCompetentAuthority MinCountConstraintComponent ');
    expect(portal.procedures.length).toBeGreaterThan(1);
    expect(await violations(await readLinked(servicesText(portal)), shapes)).toEqual(refused);
  });

  test('miss nothing in the demonstration, where each record names an agency', () => {
    expect(demo.procedures.filter(({ competentAuthority, implementingAgency }) => !competentAuthority && !implementingAgency)).toEqual([]);
  });

  test.each<[string, (graph: Graph) => void, string]>([
    ['without a name', (graph) => delete ofType(graph, 'PublicService')[0]?.title, 'MinCount'],
    ['with two codes', (graph) => (ofType(graph, 'PublicService')[0]!.identifier = ['1', '2']), 'MaxCount'],
    ['for which nobody answers', (graph) => delete ofType(graph, 'PublicService')[0]?.competentAuthority, 'MinCount'],
    ['with an agency that is nowhere', (graph) => delete ofType(graph, 'PublicOrganisation')[0]?.spatial, 'MinCount'],
    ['with working days as a duration', (graph) => (graph.find((node) => node.channel)!.processingTime = '5 ngày làm việc'), 'Datatype'],
    ['of a sector that nobody describes', (graph) => (ofType(graph, 'PublicService')[0]!.thematicArea = 'linh-vuc/khac/'), 'Class'],
  ])('refuse a procedure %s', async (_what, spoil, constraint) => {
    const found = await violations(await readLinked(spoilt(spoil)), shapes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.includes(constraint))).toBe(true);
  });

  test('and its context know every class and property of the file, but for those named here', async () => {
    const context = JSON.stringify(JSON.parse(readFileSync(standard('cpsv-ap-3.2.0-context.jsonld'), 'utf8')));
    const foreign = [...usedTerms(await readLinked(servicesText(demo)))].filter((term) => !context.includes(`"${term}"`));
    expect(foreign.sort()).toEqual([
      'http://data.europa.eu/eli/ontology#date_document',
      'http://purl.org/dc/terms/alternative',
      'http://xmlns.com/foaf/0.1/name',
    ]);
  });
});

test('a file says all that is needed to read it: nothing is fetched, no term is unknown', async () => {
  const text = servicesText(few);
  await expect(readLinked(text)).resolves.toBeDefined();
  const file = JSON.parse(text) as { '@context': object };
  const remote = { ...file, '@context': ['https://x.example/context.jsonld', file['@context']] };
  await expect(readLinked(JSON.stringify(remote))).rejects.toThrow('https://x.example/context.jsonld');
  await expect(readLinked(spoilt((graph) => (graph[3]!.unheardOf = 'x')))).rejects.toThrow();
});

test('every procedure in force is there once, by its code, under an address that stays when its name changes', async () => {
  const data = await readLinked(servicesText(demo));
  const services = data.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://purl.org/vocab/cpsv#PublicService', null);
  expect(services.map(({ value }) => value).sort()).toEqual(
    demo.procedures.map(({ code }) => `https://muongmay.example/thu-tuc/${code}/#thu-tuc`).sort(),
  );
});

test('a portal below a base path names its things there', () => {
  const below = { ...few, settings: { ...few.settings, base: '/cong/' } } as Portal;
  expect(JSON.parse(servicesText(below))).toHaveProperty('@context.@base', 'https://muongmay.example/cong/');
});

test.each([
  ['20 ngày', 'P20D'],
  ['4 giờ', 'PT4H'],
  ['2 tháng', 'P2M'],
  ['1 năm', 'P1Y'],
  ['5 ngày làm việc', undefined],
  ['4 giờ làm việc', undefined],
  ['Trong ngày', undefined],
  ['Không quy định', undefined],
  ['', undefined],
])('a limit of «%s» is the duration %s', (limit, duration) => {
  expect(durationOf(sampleChannel(limit).timeLimit)).toBe(duration);
});

test('a limit that no duration can say stands in the words of its channel', () => {
  const [channel] = serviceOf({ channels: [sampleChannel('5 ngày làm việc', { where: 'Một cửa xã' })] }).channel as Linked[];
  expect(channel).toMatchObject({ description: 'Trực tiếp. Một cửa xã. Thời hạn giải quyết: 5 ngày làm việc.' });
  expect(channel?.processingTime).toBeUndefined();
});

test('the whole has a duration only where all ways take as long', () => {
  const of = (...limits: string[]) => serviceOf({ channels: limits.map((limit) => sampleChannel(limit)) }).processingTime;
  expect([of('3 ngày', '3 ngày'), of('3 ngày', '5 ngày'), of('3 ngày', ''), of()]).toEqual(['P3D', undefined, undefined, undefined]);
});

test('a fee and a charge are two costs, and a sum that nobody names is in words alone', () => {
  const fee = { amount: 8000, currency: 'đồng', per: 'bản', note: null } as const;
  const charge = { amount: null, currency: 'đồng', per: null, note: 'Do tỉnh quy định' } as const;
  const cost = serviceOf({ channels: [sampleChannel('', { fees: [fee], charges: [charge] })] }).cost as Linked[];
  expect(cost.map(({ description, value }) => [description, value])).toEqual([
    ['Phí: 8.000 đồng/bản.', 8000],
    ['Lệ phí: Do tỉnh quy định.', undefined],
  ]);
});

test('costs that differ by the way of handing in say to which way they belong', () => {
  const free = { amount: 0, currency: 'đồng', per: null, note: null } as const;
  const channels = [sampleChannel('', { fees: [free] }), sampleChannel('', { method: 'Trực tuyến' })];
  const [cost] = serviceOf({ channels }).cost as Linked[];
  expect(cost?.accessedThrough).toBe('thu-tuc/1.000001/#thu-tuc-kenh-1');
});

test('what nobody has to bring is no input, and a form is a document only where it can be fetched', () => {
  const papers = [
    samplePaper('Tờ khai', { form: '/mau/tờ khai.docx' }),
    samplePaper('Đơn', { form: 'Mẫu CT01', case: 'Làm thay' }),
    samplePaper('Sổ', { use: 'Không phải nộp' }),
  ];
  const input = serviceOf({ papers }).input as Linked[];
  expect(input.map(({ title, page }) => [title, page])).toEqual([
    ['Tờ khai', { id: 'mau/t%E1%BB%9D%20khai.docx', type: 'Document' }],
    ['Đơn', undefined],
  ]);
  expect(input[1]?.description).toBe('Trường hợp: Làm thay. Nộp. 1 bản chính. Mẫu CT01.');
});

test('who carries out stands for who decides only where the record leaves that open, each in a role of its own', () => {
  const of = (different: Parameters<typeof sampleProcedure>[2]) => {
    const { competentAuthority, participation } = serviceOf(different) as { competentAuthority?: string[]; participation?: Linked[] };
    return [competentAuthority?.map((id) => id.split('#')[1]), participation?.map(({ description }) => description)];
  };
  expect(of({ implementingAgency: 'Công an xã' })).toEqual([['co-quan-cong-an-xa'], ['Cơ quan thực hiện: Công an xã']]);
  expect(of({ implementingAgency: 'Công an xã', competentAuthority: 'Công an tỉnh; Bộ Công an (cục; vụ)' })).toEqual([
    ['co-quan-cong-an-tinh', 'co-quan-bo-cong-an-cuc-vu'],
    ['Cơ quan thực hiện: Công an xã', 'Cơ quan có thẩm quyền: Công an tỉnh', 'Cơ quan có thẩm quyền: Bộ Công an (cục; vụ)'],
  ]);
  expect(of({})).toEqual([undefined, undefined]);
});

test('what a later act changed goes out with the record that it overtakes', () => {
  const rule = {
    sectorId: 'ho-tich',
    procedure: '1.000001',
    recordSays: 'Nộp sổ hộ khẩu',
    nowApplies: 'Không cần sổ.',
    number: '63/2024/NĐ-CP',
  };
  const follows = serviceOf({ laterRules: [{ ...rule, clause: 'Điều 7', from: '2024-07-01' }] }).follows as Linked[];
  expect(String(follows[0]?.description)).toMatch(
    /^Hồ sơ ghi: Nộp sổ hộ khẩu\. Nay áp dụng: Không cần sổ\. Điều 7 .*63\/2024\/NĐ-CP, từ 01\/07\/2024\.$/,
  );
});

test('the same tables give the same file', () => {
  expect(servicesText({ ...few })).toBe(servicesText({ ...few }));
});
