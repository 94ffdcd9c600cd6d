import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Portal, Procedure, Unit } from '../portal/portal.ts';
import { loadPortal } from '../portal/read-portal.ts';
import { buildNameIndex } from './name-index.ts';
import { packEntries, packSayings, unpack } from './pack.ts';
import { rank } from './rank.ts';
import { searchDataOf } from './search-data.ts';
import type { Saying } from './entry.ts';
import { fillerWords, nameWords, subjects, vocabulary } from './vocabulary.ts';

const demo = loadPortal(fileURLToPath(new URL('../..', import.meta.url)));
const kilobytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1024;

/** A portal with more procedures: real names and search words, with other words between, so that no two are alike. */
function grown(portal: Portal, count: number): Portal {
  const places = [
    'vùng cao',
    'vùng biên',
    'ven sông',
    'tổ dân phố',
    'trường nghề',
    'làng cổ',
    'chợ phiên',
    'hồ chứa',
    'nương rẫy',
    'bến thuyền',
  ];
  const procedures = Array.from({ length: count }, (_, number): Procedure => {
    const model = portal.procedures[number % portal.procedures.length] as Procedure;
    const round = Math.floor(number / portal.procedures.length);
    if (round === 0) return model;
    const more = ` ở ${places[(number * 7 + round) % places.length]} ${places[(number * 3 + round * 5) % places.length]}`;
    const code = `3.${String(100000 + number)}`;
    return {
      ...model,
      code,
      slug: `${code}-x`,
      title: model.title + more,
      name: model.name + more,
      keywords: model.keywords.map((word, at) => (at % 2 === 0 ? word + more : word)),
    };
  });
  return { ...portal, procedures };
}

test('the names of the demonstration travel in 12,1 KB', () =>
  expect(kilobytes(packEntries(searchDataOf(demo).entries))).toBeLessThan(12.1));

test('the names of a thousand procedures travel in 80 KB', () => {
  expect(kilobytes(packEntries(searchDataOf(grown(demo, 1000)).entries))).toBeLessThan(80);
});

test('the sayings travel in 28 KB; a portal whose every procedure is a subject of its own would send twice the lines', () => {
  expect(kilobytes(packSayings(searchDataOf(demo)))).toBeLessThan(28);
  const every = [...vocabulary, ...subjects].map((saying): Saying => ({ ...saying, bearers: [[0, 9]] }));
  expect(kilobytes(packSayings({ entries: [], sayings: every, fillers: fillerWords, nameWords }))).toBeLessThan(120);
});

test('the demonstration comes out of its packing as it went in', () => {
  const data = searchDataOf(demo);
  expect(unpack(packEntries(data.entries), packSayings(data))).toEqual(data);
});

test('an abolished unit is found under its successor, through several mergers', () => {
  const [model] = demo.units;
  const unit = (id: string, name: string, successor: string | null): Unit => ({ ...(model as Unit), id, name, successor });
  const portal = { ...demo, units: [unit('a', 'Xã Pa Cheo', 'b'), unit('b', 'Xã Nà Hin', 'c'), unit('c', 'Xã Đông Mây', null)] };
  const data = searchDataOf(portal);
  expect(data.entries.filter(({ kind }) => kind === 'Đơn vị').map(({ title, names }) => [title, names])).toEqual([
    ['Xã Đông Mây', ['Xã Pa Cheo', 'Xã Nà Hin']],
  ]);
  expect(rank(buildNameIndex(data), 'xa pa cheo').ranked[0]?.entry.address).toBe('/don-vi/c/');
});

test('how many papers travels where every case brings the same', () => {
  const [model] = demo.procedures.filter(({ papers }) => papers.length > 1 && papers.every((paper) => paper.case === null));
  const papersOf = (procedure: Procedure) => searchDataOf({ ...demo, procedures: [procedure] }).entries[0]?.papers;
  expect(model).toBeDefined();
  if (!model) return;
  const [first, ...others] = model.papers;
  expect(papersOf({ ...model, papers: [] })).toBeNull();
  expect(papersOf({ ...model, papers: first ? [{ ...first, use: 'Nộp' }] : [] })).toBe(1);
  expect(papersOf({ ...model, papers: first ? [{ ...first, case: 'Khi con dưới 6 tuổi' }, ...others] : [] })).toBeNull();
});

test('an editor’s own sayings always travel, general ones only when the portal has their words', () => {
  const own = { said: ['giấy thông hành'], meant: ['giấy phép đi qua vùng cấm'] };
  const bare = { ...demo, procedures: demo.procedures.slice(0, 3), synonyms: [own] as unknown as Portal['synonyms'] };
  const { sayings } = searchDataOf(bare);
  expect(sayings[0]).toEqual({ ...own, bearers: [] });
  expect(sayings.some(({ said }) => said.includes('gpxd'))).toBe(false);
});

test('a portal without rankings is found by its results too, and by no page that it has not', () => {
  const bare = { ...demo, classifications: [], bandTotals: [], criteria: [], scores: [], surveys: [], tasks: [], outreach: [] };
  const resultsOf = (portal: Portal) => searchDataOf(portal).entries.flatMap(({ kind, address }) => (kind === 'Kết quả' ? address : []));
  expect(resultsOf(bare)).toEqual(['/ket-qua/', '/ket-qua/mot-cua/']);
  expect(resultsOf({ ...bare, oneStop: [], tasks: demo.tasks })).toEqual(['/ket-qua/', '/ket-qua/nhiem-vu/']);
  // Figures of single procedures stand on the pages of those procedures.
  const ofProcedures = { ...bare, oneStop: bare.oneStop.filter(({ procedure }) => procedure !== null) };
  expect(ofProcedures.oneStop.length).toBeGreaterThan(0);
  expect(resultsOf(ofProcedures)).toEqual(['/ket-qua/']);
  expect(resultsOf({ ...bare, oneStop: [] })).toEqual([]);
});
