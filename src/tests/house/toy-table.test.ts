import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { citizenTexts } from '../../checks/citizen-texts.ts';
import { futureDate } from '../../checks/future-date.ts';
import { referenceChecks } from '../../checks/references.ts';
import { unitNotThere } from '../../checks/unit-not-there.ts';
import type { Issue } from '../../issues/issue.ts';
import { datasetCsv, datasetJson } from '../../open-data/dataset.ts';
import { datasetsOfTables } from '../../open-data/table-datasets.ts';
import { rowsOf } from '../../portal/join-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PortalReading } from '../../portal/read-portal.ts';
import { readTablesOf } from '../../portal/read-tables.ts';
import { registry } from '../../schemas/all-tables.ts';
import { dictionary } from '../../schemas/dictionary.ts';
import { withColumns } from '../../schemas/glossary.ts';
import { date } from '../../schemas/kinds/date.ts';
import { count } from '../../schemas/kinds/number.ts';
import { identifier, wording } from '../../schemas/kinds/text.ts';
import { optional, required, table } from '../../schemas/table.ts';
import { toUnit } from '../../schemas/units.ts';

// A table that the portal does not have, declared as the next one will be. Nothing else is written for it.
const meetings = table({
  path: 'hop.csv',
  title: 'Cuộc họp với dân',
  meaning: 'Mỗi dòng một cuộc họp.',
  key: ['id'],
  about: 'id',
  span: ({ held }) => ({ from: held, to: held, name: 'của cuộc họp này' }),
  openData: { id: 'hop', title: 'Các cuộc họp với dân', group: 'Họp', named: ['unit'] },
  columns: {
    id: required('Mã cuộc họp', identifier, ['Mã ngắn.', 'hop-thang-10']),
    unit: required('Mã đơn vị', identifier, ['Mã trong don-vi.csv.', 'xa-nam-lung'], { refersTo: toUnit }),
    held: required('Ngày họp', date, ['Ngày họp.', '12/10/2026'], { past: 'Ngày họp' }),
    people: optional('Số người dự', count, ['Đếm khi bắt đầu.', '120'], { measuredIn: 'người' }),
    summary: optional('Tóm tắt', wording, ['Một câu.', 'Bàn về giờ làm việc.'], { citizen: true }),
  },
});
const tables = { ...registry, meetings };

const folder = mkdtempSync(join(tmpdir(), 'congkhai-toy-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'data'));
writeFileSync(
  join(folder, 'data/don-vi.csv'),
  'Mã đơn vị,Tên đơn vị,Loại,Có hiệu lực đến\nxa-nam-lung,Xã Nậm Lúng,xã,\nxa-na-tau,Xã Nà Tấu,xã,31/12/2020\n',
);
writeFileSync(
  join(folder, 'data/hop.csv'),
  [
    'Mã cuộc họp,Mã đơn vị,Ngày họp,Số người dự,Tóm tắt',
    'mot,xa-nam-lung,12/10/2026,120,Bàn về giờ làm việc.',
    'hai,xa-nam-lug,12/10/2026,,',
    'ba,xa-nam-lung,12/10/2062,,',
    'bon,xa-na-tau,12/10/2026,,',
  ].join('\n'),
);

const { tables: read, unknownFiles, issues } = readTablesOf(tables, folder, ['data/don-vi.csv', 'data/hop.csv']);
const reading = { tables: read, prose: { news: [], pages: [], guides: [], rounds: [] } } as unknown as PortalReading;
const today = '2026-11-24';
const printed = (found: readonly Issue[]) => found.map(({ code, place, suggestion }) => [code, place.line, place.columnName, suggestion]);

describe('a table that was declared', () => {
  test('is read, with typed values', () => {
    const first = read.meetings.rows[0];
    expect(first).toEqual({ id: 'mot', unit: 'xa-nam-lung', held: '2026-10-12', people: 120, summary: 'Bàn về giờ làm việc.' });
    const people: number | null | undefined = first?.people;
    expect(people).toBe(120);
    expect({ issues, unknownFiles }).toEqual({ issues: [], unknownFiles: [] });
  });

  test('is told of a code that points at nothing', async () => {
    const checks = referenceChecks(tables);
    const found = await Promise.all(checks.map(({ find }) => find(reading, today, null)));
    expect(printed(found.flat())).toEqual([['don-vi-khong-co', 3, 'Mã đơn vị', 'xa-nam-lung']]);
  });

  test('is told of a day in the future', async () => {
    expect(printed(await futureDate.find(reading, today, null))).toEqual([['ngay-tuong-lai', 4, 'Ngày họp', undefined]]);
  });

  test('is told of a unit that was not there any more', async () => {
    expect(printed(await unitNotThere.find(reading, today, null))).toEqual([['don-vi-ngoai-hieu-luc', 5, 'Mã đơn vị', undefined]]);
  });

  test('has its texts judged as citizens read them', () => {
    expect(citizenTexts(reading)).toMatchObject([{ belongsTo: 'mot', text: 'Bàn về giờ làm việc.' }]);
  });

  test('is joined under its name', () => {
    expect(rowsOf(read).meetings.map(({ id }) => id)).toEqual(['mot', 'hai', 'ba', 'bon']);
  });

  test('stands in the dictionary and in the glossary', () => {
    expect(dictionary(tables)).toContain('| **Số người dự** | không | số nguyên từ 0 đến 100.000.000 | Đếm khi bắt đầu. | `120` |  |');
    expect(dictionary(tables)).toContain('| `data/hop.csv` | Cuộc họp với dân |');
    expect(withColumns('', tables)).toContain('| Số người dự | `people` |');
  });

  test('is open data, with the names of its codes and the units of its figures', () => {
    const portal = { ...rowsOf(read), settings: { name: 'Huyện Mường Mây' } } as unknown as Portal;
    const [dataset] = datasetsOfTables({ meetings }, portal);
    if (!dataset) throw new Error('no dataset');
    expect(datasetCsv(dataset).split('\r\n').slice(0, 2)).toEqual([
      '\ufeffTên đơn vị,Mã cuộc họp,Mã đơn vị,Ngày họp,Số người dự,Tóm tắt',
      'Xã Nậm Lúng,mot,xa-nam-lung,2026-10-12,120,Bàn về giờ làm việc.',
    ]);
    expect(JSON.parse(datasetJson(dataset, 'Mường Mây', 'https://muongmay.example/')).columns).toContainEqual({
      header: 'Số người dự',
      meaning: 'Đếm khi bắt đầu.',
      unit: 'người',
    });
  });
});
