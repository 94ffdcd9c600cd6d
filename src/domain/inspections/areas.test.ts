import { expect, test } from 'vitest';
import { areaNamed, coverageOf, programmes } from './areas.ts';

test.each([
  ['thủ tục hành chính', 'Cải cách thủ tục hành chính'],
  ['Công tác cải cách TTHC', 'Cải cách thủ tục hành chính'],
  ['thể chế', 'Cải cách thể chế'],
  ['Xây dựng thể chế', 'Cải cách thể chế'],
  ['tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
  ['đội ngũ CBCCVC', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức'],
  ['Đội ngũ cán bộ, công chức, viên chức', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức'],
  ['CẢI CÁCH TÀI CHÍNH CÔNG', 'Cải cách tài chính công'],
  ['Hiện đại hoá nền hành chính', 'Hiện đại hóa hành chính'],
  ['Chế độ công vụ', 'Cải cách chế độ công vụ'],
  ['Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số'],
])('«%s» is the area of a programme', (written, name) => {
  expect(areaNamed(written)).toMatchObject({ name, known: true });
});

test('every area of a programme is recognised by its own name', () => {
  const names = programmes.flatMap(({ areas }) => areas);
  expect(names).toHaveLength(12);
  expect(names.map((name) => areaNamed(name).name)).toEqual(names);
});

test.each(['Chỉ đạo điều hành', 'Tổ chức bộ máy và đội ngũ', 'Thi đua khen thưởng'])('«%s» stays as it was written', (written) => {
  expect(areaNamed(written)).toMatchObject({ name: written, known: false });
});

test('an area without a letter has no address', () => {
  expect(areaNamed('。。。').slug).toBe('');
});

test('six areas as an office of 2020 lists them are all of the programme of its time', () => {
  const written = ['thể chế', 'thủ tục hành chính', 'tổ chức bộ máy', 'đội ngũ CBCCVC', 'tài chính công', 'hiện đại hóa hành chính'];
  const coverage = coverageOf(written.map(areaNamed), 2020);
  expect(coverage).toMatchObject({ programme: { years: '2011–2020' }, covered: 6, others: [] });
});

test('the same six, a year later, lack two areas of the programme that has begun', () => {
  const written = ['thể chế', 'đội ngũ CBCCVC', 'hiện đại hóa hành chính'];
  expect(coverageOf(written.map(areaNamed), 2021)).toMatchObject({ programme: { years: '2021–2030' }, covered: 1 });
  expect(coverageOf(written.map(areaNamed), 2021)?.others.map(({ name }) => name)).toHaveLength(2);
});

test('before the first programme, and without areas, nothing is compared', () => {
  expect(coverageOf([areaNamed('thể chế')], 2010)).toBeNull();
  expect(coverageOf([], 2020)).toBeNull();
});
