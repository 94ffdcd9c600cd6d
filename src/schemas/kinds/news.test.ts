import { describe, expect, test } from 'vitest';
import { readYaml } from '../../prose/yaml.ts';
import { newsSchema } from '../news.ts';
import { readShape } from '../shape.ts';
import { editionName, figureName, newsSubject } from './news.ts';

describe('an index', () => {
  test.each([
    ['cchc-xa 2025', { reformIndex: 'cchc-xa', year: 2025 }],
    ['cchc-xa', { reformIndex: 'cchc-xa', year: null }],
  ])('is read: «%s»', (text, value) => {
    expect(editionName.read(text)).toEqual({ value });
  });

  test.each(['', '2025 cchc-xa', 'cchc-xa 25', 'cchc-xa 1900', 'cchc-xa 2025 2026', 'Chỉ số 2025', '../x 2025'])(
    'is refused: «%s»',
    (text) => {
      expect(editionName.read(text)).toHaveProperty('problem');
    },
  );
});

describe('a figure', () => {
  test.each([
    ['Một cửa: Quý III/2026', 'Một cửa', 'Quý III/2026'],
    ['mot cua: quý 3 năm 2026', 'Một cửa', 'Quý III/2026'],
    ['Xếp loại: 2025', 'Xếp loại', 'Năm 2025'],
    ['Hài lòng : năm 2026', 'Hài lòng', 'Năm 2026'],
  ])('is read: «%s»', (text, subject, period) => {
    expect(figureName.read(text)).toEqual({ value: { subject, period } });
  });

  test.each([
    ['2025', 'ngoai-danh-muc'],
    ['Thanh tra: 2025', 'ngoai-danh-muc'],
    ['Một cửa', 'ngoai-danh-muc'],
    ['Một cửa:', 'khong-phai-ky'],
    ['Một cửa: hôm qua', 'khong-phai-ky'],
    ['constructor: 2025', 'ngoai-danh-muc'],
  ])('is refused: «%s»', (text, code) => {
    expect(figureName.read(text)).toMatchObject({ problem: { rule: { code } } });
  });

  test('may stand without quotes, where YAML sees a key and its value', () => {
    const front = 'tieu-de: a\nsapo: b\nthoi-gian: 2026-10-14\nso-lieu:\n  - Xếp loại: 2025\n  - "Một cửa: Quý I/2026"\n';
    expect(readShape(newsSchema, readYaml(front, 'a.mdx')).value?.['so-lieu']).toEqual([
      { subject: 'Xếp loại', period: 'Năm 2025' },
      { subject: 'Một cửa', period: 'Quý I/2026' },
    ]);
  });
});

describe('a subject', () => {
  test.each(['Một cửa', '2', '../x', 'chu-de', 'a'.repeat(80)])('is read: «%s»', (text) => {
    expect(newsSubject.read(text)).toEqual({ value: text });
  });

  test.each(['…', '北京', '///', 'a'.repeat(81)])('is refused, since its page could have no address or no heading: «%s»', (text) => {
    expect(newsSubject.read(text)).toHaveProperty('problem');
  });
});

describe('the time of an article', () => {
  const told = (front: string) => {
    const { issues } = readShape(newsSchema, readYaml(`tieu-de: a\nsapo: b\n${front}`, 'a.mdx'));
    return issues.map(({ message }) => message);
  };

  test.each([
    ['thoi-gian: 2026-10-14', []],
    ['thoi-gian-khong-ro: Sáng 24/8\ndua-len-cong: 2026-10-14', []],
    ['noi-bat: true', ['Thiếu mục «thoi-gian».']],
    ['thoi-gian-khong-ro: Sáng 24/8', ['Thiếu mục «dua-len-cong».']],
    ['thoi-gian: hôm qua', ['«hôm qua» không phải ngày giờ có thật, viết đúng.']],
    ['thoi-gian-khong-ro: "…"\ndua-len-cong: 2026-10-14', ['«…» không có chữ hay số nào.']],
    [
      'thoi-gian: 2026-10-14\nthoi-gian-khong-ro: Sáng 24/8\ndua-len-cong: 2026-10-14',
      ['Bài có cả «thoi-gian» lẫn «thoi-gian-khong-ro»: chỉ ghi một mục.'],
    ],
  ])('is asked for once: %s', (front, messages) => {
    expect(told(front)).toEqual(messages);
  });

  test('is missed at once with all else that is missing', () => {
    const { issues } = readShape(newsSchema, readYaml('mu: a', 'a.mdx'));
    expect(issues.map(({ message }) => message)).toEqual(['Thiếu mục «tieu-de».', 'Thiếu mục «sapo».', 'Thiếu mục «thoi-gian».']);
  });
});
