import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPortal } from '../portal/read-portal.ts';
import { sampleProcedure } from '../tests/samples.ts';
import { laterRulesOf } from './later-rules.ts';

const demo = loadPortal(fileURLToPath(new URL('../..', import.meta.url)));
const rule = { sectorId: 'ho-tich', procedure: '1.000001', recordSays: 'Mang sổ hộ khẩu.', nowApplies: 'Không cần sổ hộ khẩu.' };
const shown = (number: string, clause: string | null, from: string | null) =>
  laterRulesOf(sampleProcedure('1.000001', 'Mẫu', { laterRules: [{ ...rule, number, clause, from }] }), demo)[0];

test('what applies now is told with article, act and day, and leads to the page of the act', () => {
  expect(shown('123/2015/NĐ-CP', 'Điều 7', '2024-07-01')).toMatchObject({
    source: 'Điều 7 Nghị định 123/2015/NĐ-CP',
    address: '/van-ban/123-2015-nd-cp/',
    from: 'từ 01/07/2024',
  });
});

test('an act that the portal does not have is told by its number', () => {
  expect(shown('999/2026/NĐ-CP', null, null)).toMatchObject({ source: 'Nghị định 999/2026/NĐ-CP', address: null, from: null });
});
