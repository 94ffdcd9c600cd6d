import { expect, test } from 'vitest';
import type { Portal, Procedure } from '../portal/portal.ts';
import { byInitial, facetsOf, narrowingFacets } from './catalogue.ts';
import { facetLinks } from './catalogue-links.ts';
import { filterQuestions } from './filtering.ts';

const procedure = (title: string, rest: Partial<Procedure> = {}) =>
  ({ title, levels: ['Cấp Xã'], applicants: ['Công dân Việt Nam'], onlineLevel: null, sector: { id: 'ho-tich' }, ...rest }) as Procedure;
const portalOf = (procedures: Procedure[], ...sectors: string[]) =>
  ({ procedures, sectors: sectors.map((id) => ({ id, name: id })), settings: { demonstration: null } }) as unknown as Portal;

test('procedures stand under what they are about, those about the same side by side', () => {
  const titles = ['Đăng ký lại khai sinh', 'Xin giấy xác nhận độc thân', 'Đăng ký khai sinh', 'Khai sinh lưu động', 'Đăng ký kết hôn'];
  const groups = byInitial(titles.map((title) => procedure(title)));
  expect(groups.map(({ initial, lines }) => [initial, lines.map(({ procedure: { title } }) => title)])).toEqual([
    ['Đ', ['Xin giấy xác nhận độc thân']],
    ['K', ['Đăng ký kết hôn', 'Đăng ký khai sinh', 'Đăng ký lại khai sinh', 'Khai sinh lưu động']],
  ]);
});

test('an answer that all procedures have is not offered, and a question that nothing answers otherwise is not asked', () => {
  const procedures = [procedure('Khai sinh', { levels: ['Cấp Tỉnh', 'Cấp Xã'] }), procedure('Kết hôn')];
  expect(narrowingFacets(portalOf(procedures)).map(({ id, values }) => [id, values.map(({ value }) => value)])).toEqual([
    ['cap', ['Cấp Tỉnh']],
  ]);
});

test('one sector alone is no question, two are', () => {
  const one = portalOf([procedure('Khai sinh')], 'ho-tich');
  expect([filterQuestions(one), facetLinks(one)]).toEqual([[], []]);
  const two = portalOf(
    [procedure('Khai sinh'), procedure('Sổ đỏ', { sector: { id: 'dat-dai' } as Procedure['sector'] })],
    'ho-tich',
    'dat-dai',
  );
  expect(filterQuestions(two).map(({ label }) => label)).toEqual(['Lĩnh vực']);
  expect(facetLinks(two).map(({ label }) => label)).toEqual(['Lĩnh vực']);
});

test('the online level is a question of the catalogue; a demonstration says that its levels are made up', () => {
  const procedures = [procedure('Khai sinh', { onlineLevel: 'Toàn trình' })];
  const labelsOf = (demonstration: string | null) =>
    facetsOf({ procedures, settings: { demonstration } } as unknown as Portal).map(({ label }) => label);
  expect(labelsOf(null)).toContain('Làm trên mạng');
  expect(labelsOf('Cổng trình diễn')).toContain('Làm trên mạng (minh họa)');
});
