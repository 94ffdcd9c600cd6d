import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Portal, Procedure } from '../portal/portal.ts';
import { loadPortal } from '../portal/read-portal.ts';
import { samplePaper, sampleProcedure } from '../tests/samples.ts';
import { firstPageWeight, longTextOf, movedParts } from './long-text.ts';
import { officialTextOf } from './official-text.ts';
import { procedurePageBudget } from './page-budget.ts';

const portal: Portal = loadPortal(fileURLToPath(new URL('../tests/portals/minimal', import.meta.url)));

/** Text that compresses about as the law's does. @param from where its numbers begin, so that two texts differ */
function words(letters: number, from = 1): string {
  let state = from;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  let text = '';
  while (text.length < letters) text += `hồ sơ ${next() % 5000} của trường ${next() % 900}, `;
  return text.slice(0, letters);
}

const lines = (letters: number, from?: number) => words(letters, from).split(', ');
const procedure = (different: Partial<Procedure>) => sampleProcedure('1.000001', 'Công nhận trường đạt chuẩn', different);
const movedOf = (different: Partial<Procedure>) => movedParts(longTextOf(procedure(different), portal)).map(({ id }) => id);

describe('the page of a procedure', () => {
  test('says all where all of it fits, however long a part is', () => {
    const long = procedure({ requirements: lines(6000) });
    const { first, moved } = longTextOf(long, portal);
    expect(moved).toEqual({});
    expect(first).toBe(long);
  });

  test('leads to conditions that do not fit, and says how long they are', () => {
    const { first, moved } = longTextOf(procedure({ requirements: lines(36_000) }), portal);
    expect(moved).toEqual({
      'dieu-kien': {
        id: 'dieu-kien',
        name: 'Điều kiện',
        line: 'Điều kiện nguyên văn, dài 14 trang',
        address: '/thu-tuc/1.000001/nguyen-van/#dieu-kien',
      },
    });
    expect(first.requirements).toEqual([]);
  });

  test('keeps what fits beside: the guide moves, short conditions and the papers stay', () => {
    const papers = lines(5000, 7).map((name) => samplePaper(name));
    expect(movedOf({ guide: words(27_000), hasGuide: true, requirements: lines(900, 3), papers })).toEqual(['huong-dan']);
  });

  test('gives up conditions first, then the guide, and the papers last', () => {
    const papers = (letters: number) => lines(letters, 7).map((name) => samplePaper(name));
    const [requirements, guide] = [lines(18_000, 3), words(18_000, 5)];
    expect(movedOf({ requirements, guide, hasGuide: true })).toEqual(['dieu-kien']);
    expect(movedOf({ requirements, guide: words(38_000, 5), hasGuide: true })).toEqual(['dieu-kien', 'huong-dan']);
    expect(movedOf({ requirements, guide, hasGuide: true, papers: papers(38_000) })).toEqual(['giay-to', 'dieu-kien', 'huong-dan']);
  });

  test('is foreseen to fit once its long parts have moved', () => {
    const text = longTextOf(procedure({ requirements: lines(40_000), guide: words(40_000, 5), hasGuide: true }), portal);
    expect(firstPageWeight(text, portal)).toBeLessThanOrEqual(procedurePageBudget);
  });

  test('keeps parts that are short: a page of many short things stays as heavy as it is', () => {
    expect(movedOf({ outcomes: lines(40_000), requirements: lines(900, 3) })).toEqual([]);
  });
});

describe('the page of the official text', () => {
  const papers = [
    samplePaper('Tờ khai', { originals: 1, form: 'Mẫu 01' }),
    ...lines(30_000, 7).map((name) => samplePaper(name, { case: 'Trường thành lập mới' })),
  ];
  const requirements = ['TIÊU CHUẨN MỨC 1', 'Tiêu chuẩn 1: Tổ chức và quản lý', 'a) Có đủ các lớp;', ...lines(30_000)];
  const whole = procedure({ requirements, papers });

  test('is not there where nothing moved', () => {
    expect(officialTextOf(procedure({}), portal)).toBeNull();
  });

  test('has every line of what moved, in the order of the first page', () => {
    const text = officialTextOf(whole, portal);
    expect(text?.heading).toBe('Giấy tờ, điều kiện nguyên văn');
    const [ofPapers, ofConditions] = text?.parts ?? [];
    expect(ofConditions?.lines.map((line) => line.text)).toEqual(requirements);
    expect(ofPapers?.lines.filter(({ id }) => id === null)).toHaveLength(papers.length);
    expect(ofPapers?.lines.slice(0, 2)).toEqual([
      { text: 'Tờ khai (1 bản chính; mẫu: Mẫu 01)', id: null },
      { text: 'Trường thành lập mới', id: 'giay-to-2' },
    ]);
  });

  test('takes the headings of the law for its contents, and no sentence', () => {
    const conditions = officialTextOf(whole, portal)?.parts.find(({ id }) => id === 'dieu-kien')?.lines ?? [];
    expect(conditions.slice(0, 4).map(({ id }) => id)).toEqual(['dieu-kien-1', 'dieu-kien-2', null, null]);
  });
});
