import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import { hasStandards, readLinked, violations } from '../../tests/linked-data.ts';
import { datasetCsv, datasetJson } from '../dataset.ts';
import { datasetsOf } from '../datasets.ts';
import { writeCatalogue } from './catalogue.ts';
import type { Linked } from './node.ts';
import { servicesFile } from './services.ts';

const root = resolve(import.meta.dirname, '../../..');
const demo = loadPortal(root);
const folders = ['.', 'src/demonstrations/commune', 'src/tests/portals/hostile-values', 'src/tests/portals/only-results'];
const shapes = 'dcat-ap-3.0.1-shacl.ttl';

type Graph = (Linked & { id?: string; type: string; distribution?: Linked[] })[];
const read = (portal: Portal, datasets = datasetsOf(portal)) => JSON.parse(writeCatalogue(portal, datasets)) as { '@graph': Graph };
const datasetsIn = (graph: Graph) => graph.filter(({ type }) => type === 'Dataset');

if (!hasStandards) test.skip('nothing is validated as DCAT-AP: ../shared/standards is not here', () => {});

describe.runIf(hasStandards)('the shapes of DCAT-AP 3.0.1', () => {
  test.each(folders)('take the catalogue of %s', async (folder) => {
    const portal = loadPortal(resolve(root, folder));
    expect(datasetsOf(portal).length).toBeGreaterThan(0);
    expect(await violations(await readLinked(writeCatalogue(portal, datasetsOf(portal))), shapes)).toEqual([]);
  });

  test.each<[string, (graph: Graph) => void, string]>([
    ['a catalogue that nobody publishes', (graph) => delete graph.find(({ type }) => type === 'Catalog')!.publisher, 'MinCount'],
    ['a data set without a description', (graph) => delete datasetsIn(graph)[0]!.description, 'MinCount'],
    ['a file that is nowhere', (graph) => delete datasetsIn(graph)[0]!.distribution![0]!.accessURL, 'MinCount'],
    ['a length that is no number', (graph) => (datasetsIn(graph)[0]!.distribution![0]!.byteSize = '1 KB'), 'Datatype'],
    ['a publisher without a name', (graph) => delete graph.find(({ type }) => type === 'Agent')!.name, 'MinCount'],
  ])('refuse %s', async (_what, spoil, constraint) => {
    const file = read(demo, datasetsOf(demo).slice(0, 2));
    spoil(file['@graph']);
    const found = await violations(await readLinked(JSON.stringify(file)), shapes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.includes(constraint))).toBe(true);
  });
});

test('every table is in it with both of its files, as long as they are, and all procedures in one', () => {
  const [services, ...tables] = datasetsIn(read(demo)['@graph']);
  expect(services?.distribution).toMatchObject([{ downloadURL: 'du-lieu-mo/thu-tuc.jsonld', byteSize: String(servicesFile(demo).length) }]);
  expect(tables.map(({ identifier }) => identifier)).toEqual(datasetsOf(demo).map(({ id }) => id));
  for (const [index, dataset] of datasetsOf(demo).entries()) {
    const json = datasetJson(dataset, demo.settings.name, `https://muongmay.example/du-lieu-mo/${dataset.id}.json`);
    expect(tables[index]?.distribution?.map(({ downloadURL, byteSize }) => [downloadURL, byteSize])).toEqual([
      [`du-lieu-mo/${dataset.id}.csv`, String(Buffer.byteLength(datasetCsv(dataset)))],
      [`du-lieu-mo/${dataset.id}.json`, String(Buffer.byteLength(json))],
    ]);
  }
});

test('a licence is named for the tables, for which the portal states it, and not for the procedures, for which nobody does', () => {
  const [services, ...tables] = datasetsIn(read(demo)['@graph']);
  const licencesOf = ({ distribution = [] }: Graph[number]) => distribution.map(({ license }) => license);
  expect(services && licencesOf(services)).toEqual([undefined]);
  expect(new Set(tables.flatMap(licencesOf))).toEqual(new Set(['https://creativecommons.org/licenses/by/4.0/']));
});

test('says whom to ask only where the settings say it', () => {
  const settings = { ...demo.settings, email: null, phone: null };
  const silent = read({ ...demo, settings })['@graph'];
  expect(silent.filter(({ type }) => type === 'Kind')).toEqual([]);
  expect(datasetsIn(silent).flatMap(({ contactPoint }) => contactPoint ?? [])).toEqual([]);
  expect(read(demo)['@graph'].filter(({ type }) => type === 'Kind')).toMatchObject([
    { email: 'mailto:vanthu@muongmay.example', telephone: 'tel:02003000100' },
  ]);
});

test('a portal without procedures has no data set of them, one of procedures alone has no other', () => {
  const datasets = datasetsOf(demo);
  expect(datasetsIn(read({ ...demo, procedures: [] }, datasets)['@graph'])).toHaveLength(datasets.length);
  expect(datasetsIn(read(demo, [])['@graph'])).toHaveLength(1);
});
