import { describe, expect, test } from 'vitest';
import { fees } from './fees.ts';

const fee = (amount: number | null, per: string | null = null, note: string | null = null, currency = 'đồng') => ({
  amount,
  currency,
  per,
  note,
});

describe('fees', () => {
  test.each([
    ['8.000 đồng/bản (khi xin thêm bản sao)', [fee(8000, 'bản', 'khi xin thêm bản sao')]],
    ['50.000đ', [fee(50_000)]],
    ['50.000 VNĐ/lần', [fee(50_000, 'lần')]],
    ['50.000 VND', [fee(50_000)]],
    ['10 USD/bản', [fee(10, 'bản', null, 'USD')]],
    ['Miễn phí', [fee(0)]],
    ['Không thu (hộ nghèo)', [fee(0, null, 'hộ nghèo')]],
    ['0 đồng (hộ nghèo)', [fee(0, null, 'hộ nghèo')]],
    ['Miễn phí (theo Nghị quyết của HĐND tỉnh)', [fee(0, null, 'theo Nghị quyết của HĐND tỉnh')]],
    ['0 đồng (mức do HĐND cấp tỉnh quy định)', [fee(null, null, 'mức do HĐND cấp tỉnh quy định')]],
    ['Miễn phí (Mức lệ phí cụ thể do tỉnh quyết định)', [fee(null, null, 'Mức lệ phí cụ thể do tỉnh quyết định')]],
    ['0 đồng (2.000 đồng/trang)', [fee(null, null, '2.000 đồng/trang')]],
    ['Mức thu do HĐND tỉnh quy định', [fee(null, null, 'Mức thu do HĐND tỉnh quy định')]],
    [
      '2.000 đồng/trang; 1.000 đồng/trang (từ trang thứ ba; tối đa 200.000 đồng)',
      [fee(2000, 'trang'), fee(1000, 'trang', 'từ trang thứ ba; tối đa 200.000 đồng')],
    ],
    ['2.000 đồng/trang\n10.000 đồng/bản', [fee(2000, 'trang'), fee(10_000, 'bản')]],
    ['; Miễn phí ;', [fee(0)]],
  ])('reads «%s»', (text, value) => {
    expect(fees.read(text)).toEqual({ value });
  });

  test.each(['50,000', '50.000', '50.00 đồng', '5 k', '8.000 đồng/bản (a', '1.5 USD'])('refuses «%s»', (text) => {
    expect(fees.read(text)).toMatchObject({ problem: { rule: { code: 'sai-muc-thu' } } });
  });

  test.each([
    ['O đồng', 'Mức thu «O đồng» có chữ O thay vì số 0.', '0 đồng'],
    ['0O đồng', 'Mức thu «0O đồng» có chữ O thay vì số 0.', '0 đồng'],
    ['8.ООО đồng/bản', 'Mức thu «8.ООО đồng/bản» có chữ O thay vì số 0.', '8.000 đồng/bản'],
    ['l0.000 đồng', 'Mức thu «l0.000 đồng» có chữ I hoặc l thay vì số 1.', '10.000 đồng'],
    ['８.０００ đồng', 'Mức thu «８.０００ đồng» có chữ số của bảng chữ khác.', '8.000 đồng'],
    ['٨ đồng', 'Mức thu «٨ đồng» có chữ số của bảng chữ khác.', '8 đồng'],
    ['-8.000 đồng', 'Mức thu «-8.000 đồng» là số âm.', null],
    ['8.000,5555 đồng', 'Mức thu «8.000,5555 đồng» có phần lẻ của một đồng.', undefined],
    ['10,555 USD', 'Mức thu «10,555 USD» có phần lẻ của một xu.', undefined],
    ['8.000 đồng/.', 'Phần «.» của mức thu không nói gì.', undefined],
    ['80.00 đồng', 'Không hiểu mức thu «80.00 đồng».', null],
  ])('says what is wrong with «%s»', (text, message, suggestion) => {
    const reading = fees.read(text);
    expect(
      'problem' in reading ? [reading.problem.rule.code, reading.problem.finding.message, reading.problem.finding.suggestion] : reading,
    ).toEqual(['sai-muc-thu', message, suggestion]);
  });

  test.each(['.', '-', '???', 'đồng', '- đồng', '−8.000 đồng', '* 8.000 đồng'])('«%s» is no wording of a fee', (text) => {
    expect(fees.read(text)).toMatchObject({ problem: { rule: { code: 'sai-muc-thu' } } });
  });

  test.each(['Không đồng', 'In bản đồ: theo thỏa thuận', 'lo phí theo hợp đồng', '(theo Nghị quyết của HĐND tỉnh)'])(
    '«%s» is a wording',
    (text) => {
      expect(fees.read(text)).toEqual({ value: [fee(null, null, text)] });
    },
  );

  test('an amount beyond any law is refused', () => {
    expect(fees.read('999.999.999.999 đồng')).toMatchObject({ problem: { rule: { code: 'so-ngoai-khoang' } } });
    expect(fees.read('10,50 USD')).toEqual({ value: [fee(10.5, null, null, 'USD')] });
  });

  test('names the one that is wrong among several', () => {
    expect(fees.read('8.000 đồng; 50,000; Miễn phí')).toMatchObject({ problem: { finding: { found: '50,000' } } });
  });

  test('very many semicolons and brackets are parted once through', () => {
    expect(fees.read(';'.repeat(300_000))).toEqual({ value: [] });
    expect(fees.read('a('.repeat(100_000) + ';'.repeat(100_000))).toHaveProperty('value');
  });
});
