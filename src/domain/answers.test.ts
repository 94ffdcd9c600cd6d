import { describe, expect, test } from 'vitest';
import { fees } from '../schemas/kinds/fees.ts';
import { sampleChannel, sampleProcedure } from '../tests/samples.ts';
import { procedureAnswers } from './answers.ts';

const read = (text: string) => {
  const reading = text === '' ? { value: [] } : fees.read(text);
  if (!('value' in reading)) throw new Error(`Not a fee: ${text}`);
  return reading.value;
};
const money = (fee: string, charge: string) =>
  procedureAnswers(sampleProcedure('1.000001', 'Mẫu', { channels: [sampleChannel('', { fees: read(fee), charges: read(charge) })] })).money;

describe('how much', () => {
  test('is what everybody pays; an extra copy is a detail', () => {
    expect(money('8.000 đồng/bản (khi xin thêm bản sao)', 'Miễn phí')).toMatchObject({
      headline: 'Miễn phí',
      detail: 'thêm 8.000 đồng/bản khi xin thêm bản sao',
    });
  });

  test('is not the price of an extra copy where the charge is left to the province', () => {
    expect(money('8.000 đồng/bản (khi xin thêm bản sao)', 'Mức thu do HĐND tỉnh quy định')).toMatchObject({
      headline: 'Tùy địa phương',
      detail: 'Mức thu do HĐND tỉnh quy định; thêm 8.000 đồng/bản khi xin thêm bản sao',
    });
  });

  test('is the amount that the record gives beside the words', () => {
    expect(money('', '50.000 đồng (mức ghi trong hồ sơ quốc gia); Mức thu do HĐND tỉnh quy định').headline).toBe('50.000 đồng');
  });

  test('is unknown when the record is silent', () => {
    expect(money('', '')).toMatchObject({ headline: 'Hãy hỏi Một cửa', unknown: true });
  });
});
