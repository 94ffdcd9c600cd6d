import { describe, expect, test } from 'vitest';
import { date, foundingDate, moment, month } from './date.ts';

describe('a day', () => {
  test.each([
    ['04/10/2019', '2019-10-04'],
    ['2019-10-04', '2019-10-04'],
  ])('reads %s', (text, value) => {
    expect(date.read(text)).toEqual({ value });
  });

  test.each(['31/02/2020', 'ngày 04/2014', '24/8', '43742'])('refuses «%s»', (text) => {
    expect(date.read(text)).toMatchObject({ problem: { rule: { code: 'sai-ngay' }, finding: { found: text, expected: 'dd/mm/yyyy' } } });
  });
});

describe('a day in a table', () => {
  test.each(['12/10/1026', '31/12/1944', '0945-01-01'])('is not «%s», before the state was founded', (text) => {
    expect(date.read(text)).toMatchObject({
      problem: { rule: { code: 'ngay-ngoai-khoang' }, finding: { found: text, expected: 'từ năm 1945' } },
    });
  });

  test('may be as old as the state', () => {
    expect(date.read('02/09/1945')).toEqual({ value: '1945-09-02' });
  });

  test('is older only for the founding of a unit', () => {
    expect(foundingDate.read('04/11/1831')).toEqual({ value: '1831-11-04' });
    expect(foundingDate.read('31/12/1830')).toMatchObject({ problem: { rule: { code: 'ngay-ngoai-khoang' } } });
  });

  test('month and moment are not older either', () => {
    expect(month.read('12/1944')).toMatchObject({ problem: { rule: { code: 'ngay-ngoai-khoang' } } });
    expect(moment.read('1026-10-14 09:30')).toMatchObject({ problem: { rule: { code: 'ngay-ngoai-khoang' } } });
    expect(moment.read('0945-10-14T09:30:00Z')).toMatchObject({ problem: { rule: { code: 'ngay-ngoai-khoang' } } });
  });
});

describe('a month', () => {
  test.each([
    ['06/2026', '2026-06'],
    ['6/2026', '2026-06'],
    ['06.2026', '2026-06'],
    ['2026-06', '2026-06'],
    ['2026-6', '2026-06'],
  ])('reads %s', (text, value) => {
    expect(month.read(text)).toEqual({ value });
  });

  test.each(['13/2026', '00/2026', '2026', '06/26', '01/06/2026', 'tháng 6/2026'])('refuses «%s»', (text) => {
    expect(month.read(text)).toMatchObject({ problem: { rule: { code: 'sai-ngay' }, finding: { expected: 'mm/yyyy' } } });
  });
});

describe('a moment', () => {
  test('is in Vietnamese time', () => {
    expect(moment.read('14/10/2026 09:30')).toEqual({ value: new Date('2026-10-14T02:30:00Z') });
  });

  test.each(['hôm qua', '14/10/2026 24:00', '2026-02-31T10:00:00Z'])('refuses «%s»', (text) => {
    expect(moment.read(text)).toMatchObject({ problem: { rule: { code: 'sai-ngay' } } });
  });
});
