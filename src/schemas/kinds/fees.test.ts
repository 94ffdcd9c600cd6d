import { describe, expect, test } from 'vitest';
import { fees } from './fees.ts';

const fee = (amount: number | null, per: string | null = null, note: string | null = null, currency = 'đồng') => ({ amount, currency, per, note });

describe('fees', () => {
  test.each([
    ['8.000 đồng/bản (khi xin thêm bản sao)', [fee(8000, 'bản', 'khi xin thêm bản sao')]],
    ['50.000đ', [fee(50_000)]],
    ['50.000 VNĐ/lần', [fee(50_000, 'lần')]],
    ['50.000 VND', [fee(50_000)]],
    ['10 USD/bản', [fee(10, 'bản', null, 'USD')]],
    ['Miễn phí', [fee(0)]],
    ['Không thu (hộ nghèo)', [fee(0, null, 'hộ nghèo')]],
    ['Mức thu do HĐND tỉnh quy định', [fee(null, null, 'Mức thu do HĐND tỉnh quy định')]],
    ['2.000 đồng/trang; 1.000 đồng/trang (từ trang thứ ba; tối đa 200.000 đồng)', [fee(2000, 'trang'), fee(1000, 'trang', 'từ trang thứ ba; tối đa 200.000 đồng')]],
    ['2.000 đồng/trang\n10.000 đồng/bản', [fee(2000, 'trang'), fee(10_000, 'bản')]],
    ['; Miễn phí ;', [fee(0)]],
  ])('reads «%s»', (text, value) => {
    expect(fees.read(text)).toEqual({ value });
  });

  test.each(['50,000', '50.000', '50.00 đồng', '5 k', '8.000 đồng/bản (a', '1.5 USD'])('refuses «%s»', (text) => {
    expect(fees.read(text)).toMatchObject({ problem: { rule: { code: 'sai-muc-thu' } } });
  });

  test('names the one that is wrong among several', () => {
    expect(fees.read('8.000 đồng; 50,000; Miễn phí')).toMatchObject({ problem: { finding: { found: '50,000' } } });
  });

  test('very many semicolons and brackets are parted once through', () => {
    expect(fees.read(';'.repeat(300_000))).toEqual({ value: [] });
    expect(fees.read('a('.repeat(100_000) + ';'.repeat(100_000))).toHaveProperty('value');
  });
});
