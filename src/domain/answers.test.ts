import { describe, expect, test } from 'vitest';
import type { Channel, GivenAnswer, Procedure } from '../portal/portal.ts';
import { fees } from '../schemas/kinds/fees.ts';
import { sampleChannel, sampleProcedure } from '../tests/samples.ts';
import { known } from './answer.ts';
import { procedureAnswers, termsOf } from './answers.ts';

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

  test('names who sets it where that is not the province', () => {
    expect(money('', 'Mức thu do Bộ Tài chính quy định')).toMatchObject({ headline: 'Do Bộ Tài chính quy định', unknown: false });
  });

  test.each([
    ['0 đồng (mức do HĐND cấp tỉnh quy định)', 'Tùy địa phương', 'mức do HĐND cấp tỉnh quy định'],
    [
      'Hồ sơ quốc gia không ghi số tiền (Mức thu do Hội đồng nhân dân tỉnh quyết định.)',
      'Tùy địa phương',
      'Mức thu do Hội đồng nhân dân tỉnh quyết định',
    ],
    ['Hồ sơ quốc gia không ghi số tiền (Theo quy định của Bộ Tài chính)', 'Do Bộ Tài chính quy định', null],
    ['Hồ sơ ghi: 50 EUR/bản', '50 EUR/bản', null],
    [
      'Hồ sơ ghi (Tại UBND xã: 2.000 đồng/trang; từ trang thứ ba: 1.000 đồng)',
      'Tùy trường hợp',
      'Tại UBND xã: 2.000 đồng/trang; từ trang thứ ba: 1.000 đồng',
    ],
  ])('is not free of charge where the record leaves it open: %s', (text, headline, detail) => {
    expect(money(text, '')).toMatchObject({ headline, detail, unknown: false });
  });

  test('does not begin at nought where only some are exempt', () => {
    expect(money('5.000 đồng (qua mạng); 7.000 đồng (tại quầy); Miễn phí (hộ nghèo)', '')).toMatchObject({
      headline: '5.000 đến 7.000 đồng',
      detail: 'có trường hợp được miễn',
    });
  });

  test('is not free of charge where that holds for one way alone, or for the fee and not for the charge', () => {
    const both = [sampleChannel('', { fees: read('0 đồng') }), sampleChannel('', { fees: read('Mức thu do HĐND tỉnh quy định') })];
    expect(procedureAnswers(sampleProcedure('1.000001', 'Mẫu', { channels: both })).money.headline).toBe('Tùy địa phương');
    expect(money('Miễn phí', 'Mức thu do HĐND tỉnh quy định').headline).toBe('Tùy địa phương');
  });

  test('is the sum of one way where only another names none', () => {
    const ways = [
      sampleChannel('', { charges: read('50.000 đồng (cấp đổi)') }),
      sampleChannel('', { fees: read('Trả phí cho đơn vị cung cấp dịch vụ') }),
    ];
    expect(procedureAnswers(sampleProcedure('1.000001', 'Mẫu', { channels: ways })).money.headline).toBe('50.000 đồng');
  });

  test('is unknown where an import found no sum and no word about it', () => {
    expect(money('Hồ sơ quốc gia không ghi số tiền', '')).toMatchObject({ headline: 'Hỏi Một cửa', unknown: true });
  });

  test('keeps what is counted in a range', () => {
    expect(money('', '7.000 đồng/lần; 10.000 đồng/lần').headline).toBe('7.000 đến 10.000 đồng/lần');
  });

  test('that is lower until a day is said with that day', () => {
    expect(money('2.500 đồng/giấy (áp dụng đến hết ngày 31/12/2026 theo Thông tư 64); 5.000 đồng/giấy (Thông tư 25)', '')).toMatchObject({
      headline: '2.500 đến 5.000 đồng/giấy',
      detail: 'tùy thời điểm: 2.500 đồng/giấy đến hết ngày 31/12/2026',
    });
  });

  test.each([
    ['Kể từ ngày 01/7/2025 đến hết ngày 31/12/2026 bằng 50% mức thu nêu trên', '31/12/2026'],
    ['Đến hết ngày 31/12/2025 nộp trực tuyến bằng 50 %. Kể từ ngày 01/7/2025 đến hết 31/12/2026 bằng 50% mức thu', '31/12/2026'],
    ['Đến hết ngày 31/12/2026 bằng 50%; trước đó, đến hết ngày 30/6/2025, bằng 80%', '31/12/2026'],
    ['Giảm một nửa đến hết ngày 1/7/2027', '01/07/2027'],
  ])('with a reduction until a day in its words is never the full sum alone: %s', (note, day) => {
    expect(money('', `70.000 đồng (${note})`)).toMatchObject({
      headline: '70.000 đồng, có mức giảm',
      detail: `mức giảm đến hết ngày ${day}, xem dưới`,
    });
  });

  test('that is lower until a day stands beside the sum that nothing conditions, and is nothing extra', () => {
    expect(money('', '50.000 đồng; 25.000 đồng (đến hết ngày 31/12/2026)')).toMatchObject({
      headline: '25.000 đến 50.000 đồng',
      detail: 'tùy thời điểm: 25.000 đồng đến hết ngày 31/12/2026',
    });
    expect(money('', '50.000 đồng; Miễn phí (đến hết ngày 31/12/2026)')).toMatchObject({
      headline: '50.000 đồng, có mức giảm',
      detail: 'tùy thời điểm: miễn phí đến hết ngày 31/12/2026',
    });
  });

  test('is as it was where a day in its words is no reduction', () => {
    expect(money('', '70.000 đồng (áp dụng đến hết ngày 31/12/2026)').headline).toBe('70.000 đồng');
    expect(money('', '70.000 đồng (Nghị quyết ngày 31/12/2026, giảm cho hộ nghèo)').headline).toBe('70.000 đồng');
  });

  test('is unknown when the record is silent', () => {
    expect(money('', '')).toMatchObject({ headline: 'Hỏi Một cửa', unknown: true });
  });
});

describe('how long', () => {
  const time = (limit: string, timeLimitNote: string | null) =>
    procedureAnswers(sampleProcedure('1.000001', 'Mẫu', { channels: [sampleChannel(limit, { timeLimitNote })] })).time;

  test('is every limit that the record names side by side', () => {
    expect(time('24 giờ', '24 giờ/07 ngày')).toMatchObject({ headline: '24 giờ/7 ngày', unknown: false });
    expect(time('', '02 tháng và 15 ngày làm việc')).toMatchObject({ headline: '2 tháng và 15 ngày làm việc', unknown: false });
  });

  test('is the limit, with what else there is below it', () => {
    const note = '1 ngày làm việc hoặc 3 ngày làm việc nếu phải xác minh';
    expect(time('1 ngày làm việc', note).detail).toBe('Hoặc 3 ngày làm việc nếu phải xác minh');
    expect(time('3 ngày làm việc', '03 ngày làm việc; trường hợp phải xác minh thì không quá 8 ngày.').detail).toBe(
      'Trường hợp phải xác minh thì không quá 8 ngày',
    );
    expect(time('', '10 ngày với xã; 15 ngày với tỉnh, nếu có đủ mọi giấy tờ').detail).toMatch(/^10 ngày với xã; 15 ngày/);
    expect(time('3 ngày làm việc', 'Thêm 2 ngày, hoặc 4 ngày nếu ở xa')).toMatchObject({ headline: '3 ngày làm việc' });
  });

  const ofRows = (...rows: [method: Channel['method'], limit: string, note?: string][]) =>
    procedureAnswers(
      sampleProcedure('1.000001', 'Mẫu', {
        channels: rows.map(([method, limit, note]) => sampleChannel(limit, { method, note: note ?? null })),
      }),
    ).time;

  test('depends on the way of filing only where each way has one limit', () => {
    expect(ofRows(['Trực tiếp', '5 ngày'], ['Trực tuyến', '3 ngày'])).toMatchObject({ headline: '3 đến 5 ngày', detail: 'tùy cách nộp' });
    expect(ofRows(['Trực tiếp', '5 ngày'], ['Trực tiếp', '5 ngày'], ['Trực tuyến', '3 ngày']).detail).toBe('tùy cách nộp');
  });

  test('depends on the case where one way has several limits and its rows begin with cases', () => {
    const cases = [
      ['Trực tiếp', '5 ngày làm việc', 'Trường hợp 1: 05 ngày làm việc'],
      ['Trực tiếp', '3 ngày làm việc', 'Trường hợp 2: 03 ngày làm việc'],
    ] as const;
    expect(ofRows(...cases.map(([...row]) => row))).toMatchObject({ headline: '3 đến 5 ngày làm việc', detail: 'tùy trường hợp' });
    expect(ofRows(['Trực tiếp', '5 ngày làm việc', '– Đối với người đã có tên'], ['Trực tiếp', '30 ngày'])).toMatchObject({
      headline: '5 ngày làm việc hoặc 30 ngày',
      detail: 'tùy trường hợp',
    });
  });

  test('is one limit after the other where the rows speak of steps: a range would be shorter than the wait', () => {
    const steps = ['Trực tiếp', 'Trực tuyến'] as const;
    const rows = steps.flatMap((method): [Channel['method'], string, string][] => [
      [method, '2 ngày làm việc', 'Bộ phận một cửa: kiểm tra hồ sơ'],
      [method, '5 ngày làm việc', 'Phòng chuyên môn: thẩm định hồ sơ'],
      [method, '2 ngày làm việc', 'Chủ tịch: ký'],
    ]);
    expect(ofRows(...rows)).toMatchObject({ headline: '2, 5 và 2 ngày làm việc', detail: 'tùy bước' });
    expect(
      ofRows(['Trực tiếp', '30 ngày làm việc'], ['Trực tiếp', '15 ngày làm việc', 'Trường hợp chưa rõ: trong 15 ngày làm việc tiếp theo']),
    ).toMatchObject({ headline: '30 và 15 ngày làm việc', detail: 'tùy bước' });
  });

  test('names every limit where nothing says whether they are cases or steps', () => {
    const neutral = 'xem từng mốc';
    expect(ofRows(['Trực tiếp', '45 ngày', 'Trình hồ sơ, trong trường hợp cần thiết'], ['Trực tiếp', '30 ngày'])).toMatchObject({
      headline: '45 và 30 ngày',
      detail: neutral,
    });
    expect(ofRows(['Trực tiếp', '2 ngày', 'Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo'], ['Trực tiếp', '3 ngày']).detail).toBe(
      neutral,
    );
    expect(ofRows(['Trực tiếp', '9 ngày', 'Trường hợp phải thẩm định'], ['Trực tiếp', '3 ngày']).detail).toBe(neutral);
    expect(ofRows(['Trực tiếp', '45 ngày'], ['Trực tiếp', '3 tháng'], ['Trực tuyến', '30 ngày'])).toMatchObject({
      headline: '45 ngày, 3 tháng và 30 ngày',
      detail: neutral,
    });
  });

  test('drops no limit: more of them than an answer can hold are left to the section below', () => {
    const many = ['5 giờ', '15 ngày làm việc', '20 ngày', '2 tháng'].map((limit): ['Trực tiếp', string] => ['Trực tiếp', limit]);
    expect(ofRows(...many)).toMatchObject({ headline: 'Nhiều mốc thời hạn', detail: 'xem từng mốc' });
  });

  test('is unknown where the wording names nought', () => {
    expect(time('', '0 Ngày làm việc')).toMatchObject({ unknown: true });
  });
});

describe('where', () => {
  const place = (ways: Partial<Channel>[], different: Partial<Procedure> = {}) =>
    procedureAnswers(
      sampleProcedure('9.000001', 'Mẫu', {
        implementingAgency: 'Công an xã',
        channels: ways.map((way) => sampleChannel('', way)),
        ...different,
      }),
    ).place;
  const [inPerson, online, post] = [{ method: 'Trực tiếp' }, { method: 'Trực tuyến' }, { method: 'Dịch vụ bưu chính' }] as const;

  test('is the desk, with the other ways below it', () => {
    expect(place([inPerson, online, post])).toMatchObject({ headline: 'Công an xã', detail: 'hoặc trực tuyến, bưu chính' });
    expect(place([inPerson, { ...inPerson, where: 'Trạm y tế xã' }]).headline).toBe('Trạm y tế xã');
  });

  test('with two desks too long for large type has the other one below', () => {
    const where = 'Công an cấp xã hoặc bộ phận một cửa cấp xã trong cả nước';
    expect(place([{ ...inPerson, where }, online])).toMatchObject({
      headline: 'Công an cấp xã',
      detail: 'hoặc bộ phận một cửa cấp xã trong cả nước; hoặc trực tuyến',
    });
    const one = 'Công an cấp xã nơi bạn thường trú hoặc tạm trú hoặc đang ở thật';
    expect(place([{ ...inPerson, where: one }])).toMatchObject({ headline: one, detail: null });
    expect(place([{ ...inPerson, where: 'Công an xã hoặc Một cửa xã' }]).headline).toBe('Công an xã hoặc Một cửa xã');
  });

  test('is online and no desk where that is the only way', () => {
    expect(place([online, online])).toEqual(known('Nộp trực tuyến'));
    expect(place([{ ...online, where: 'Cổng dịch vụ công của tỉnh' }]).detail).toBe('Cổng dịch vụ công của tỉnh');
    expect(place([online], { code: '1.000001' }).detail).toBe('tìm ở Cổng Dịch vụ công quốc gia, dichvucong.gov.vn');
    expect(place([online, post])).toMatchObject({ headline: 'Nộp trực tuyến', detail: 'hoặc bưu chính' });
  });

  test('is the post where that is the only way, with the address to which it goes', () => {
    expect(place([post])).toEqual(known('Gửi qua bưu chính'));
    expect(place([post], { receivingAddress: 'Số 1, phố Chợ.' }).detail).toBe('đến Số 1, phố Chợ');
  });

  test('of a commune is not whoever decides for the nation', () => {
    for (const implementingAgency of ['Chủ tịch nước, Bộ Y tế', 'Ngân hàng Nhà nước Việt Nam', 'Bộ Y tế', 'Thủ tướng Chính phủ'])
      expect(place([inPerson], { implementingAgency })).toMatchObject({ headline: 'Hỏi Một cửa', unknown: true });
    expect(place([inPerson, post], { implementingAgency: 'Bộ Y tế' }).detail).toBe('hoặc bưu chính');
    expect(place([inPerson], { implementingAgency: 'Bộ Y tế', levels: ['Cấp Bộ'] }).headline).toBe('Bộ Y tế');
    expect(place([inPerson], { implementingAgency: 'Bộ Chỉ huy quân sự tỉnh' }).headline).toBe('Bộ Chỉ huy quân sự tỉnh');
    expect(place([inPerson], { implementingAgency: 'Bộ phận Một cửa' }).headline).toBe('Bộ phận Một cửa');
  });
});

const given = (question: GivenAnswer['question'], different: Partial<GivenAnswer>): GivenAnswer => ({
  sectorId: 'ho-tich',
  procedure: '1.000001',
  question,
  answer: null,
  note: null,
  outside: null,
  ...different,
});
const withGiven = (...answers: GivenAnswer[]) =>
  sampleProcedure('1.000001', 'Mẫu', { answers, channels: [sampleChannel('3 ngày làm việc', { timeLimitNote: 'Tính từ khi đủ hồ sơ.' })] });

describe('an editor’s answer', () => {
  test('takes the place of the record’s, with its own note', () => {
    expect(procedureAnswers(withGiven(given('Bao lâu', { answer: 'Trong ngày' }))).time).toMatchObject({
      headline: 'Trong ngày',
      detail: null,
    });
  });

  test('that is only a note stands below the record’s answer', () => {
    const { time } = procedureAnswers(withGiven(given('Bao lâu', { note: 'Có khi lâu hơn' })));
    expect(time).toMatchObject({ headline: '3 ngày làm việc', detail: 'Có khi lâu hơn', outside: null });
    const sourced = procedureAnswers(withGiven(given('Bao lâu', { note: 'Có khi lâu hơn', outside: 'Điều 18' }))).time;
    expect(sourced).toMatchObject({ headline: '3 ngày làm việc', outside: 'Điều 18' });
  });

  test('from elsewhere says so, and the record is no longer silent', () => {
    const { money: answer } = procedureAnswers(withGiven(given('Bao nhiêu tiền', { answer: 'Miễn phí', outside: 'Điều 11 Luật Hộ tịch' })));
    expect(answer).toEqual({ headline: 'Miễn phí', detail: null, unknown: false, outside: 'Điều 11 Luật Hộ tịch' });
  });

  test('is the only source of the deadline of a citizen', () => {
    expect(procedureAnswers(withGiven()).deadline).toBeNull();
    expect(procedureAnswers(withGiven(given('Hạn của bạn', { note: 'Sau khi sinh' }))).deadline).toBeNull();
    expect(procedureAnswers(withGiven(given('Hạn của bạn', { answer: '60 ngày sau khi sinh' }))).deadline?.headline).toBe(
      '60 ngày sau khi sinh',
    );
  });
});

test('in a list stands what says something of money, not who sets it', () => {
  const charged = (charge: string) =>
    termsOf(sampleProcedure('1.000001', 'Mẫu', { channels: [sampleChannel('Trong ngày', { charges: read(charge) })] }));
  expect(charged('Miễn phí')).toEqual(['Trong ngày', 'Miễn phí']);
  expect(charged('50.000 đồng')).toEqual(['Trong ngày', '50.000 đồng']);
  expect(charged('Mức thu do HĐND tỉnh quy định')).toEqual(['Trong ngày']);
  expect(charged('')).toEqual(['Trong ngày']);
});
