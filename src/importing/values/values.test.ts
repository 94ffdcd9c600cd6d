import { describe, expect, test } from 'vitest';
import { fees as feesKind } from '../../schemas/kinds/fees.ts';
import { timeUnits } from '../../schemas/kinds/time-units.ts';
import { applicantKinds } from '../../schemas/procedures.ts';
import { readActs } from './acts.ts';
import { readChoices, splitOutcomes } from './choices.ts';
import { readCounts } from './counts.ts';
import { readFees } from './fees.ts';
import { readTimeLimit } from './time-limit.ts';

describe('a time limit', () => {
  test.each(timeUnits)('in the unit %s is read out of a sentence', (unit) => {
    expect(readTimeLimit(`Không quá 5 ${unit} kể từ khi nhận đủ hồ sơ`)).toMatchObject({ limit: `5 ${unit}`, doubt: null });
  });

  test.each([
    ['15 Ngày làm việc', '15 ngày làm việc'],
    ['03 (ba) ngày làm việc', '3 ngày làm việc'],
    ['12 Giờ', '12 giờ'],
    ['20 Ngày', '20 ngày'],
    ['2 Tháng', '2 tháng'],
    ['Không quá 05 ngày làm việc.', '5 ngày làm việc'],
    ['Trong ngày', 'Trong ngày'],
    ['Không quy định', 'Không quy định'],
  ])('alone in its cell is read whole: %s', (text, limit) => {
    expect(readTimeLimit(text)).toEqual({ limit, note: '', doubt: null, suggestion: null });
  });

  test.each([
    ['Trong thời hạn 03 (ba) ngày làm việc kể từ ngày nhận hồ sơ.', '3 ngày làm việc'],
    ['Ngay trong ngày tiếp nhận yêu cầu, trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.', 'Trong ngày'],
  ])('in a sentence is that limit, with the sentence beside it: %s', (text, limit) => {
    expect(readTimeLimit(text)).toMatchObject({ limit, note: text, doubt: null });
  });

  test('with an exception is the rule, and a doubt', () => {
    const text = '05 ngày làm việc, trường hợp phải xác minh thì không quá 10 ngày làm việc.';
    expect(readTimeLimit(text)).toMatchObject({ limit: '5 ngày làm việc', note: text, doubt: expect.stringContaining('mốc khác') });
  });

  test.each([
    ['24 giờ/07 ngày', '24 giờ', '7 ngày'],
    ['01 ngày làm việc hoặc 03 ngày nếu phải xác minh', '1 ngày làm việc', '3 ngày'],
    ['Trong 5 ngày làm việc hoặc không quá 07 ngày làm việc với hồ sơ phức tạp', '5 ngày làm việc', '7 ngày làm việc'],
  ])('with another right behind it keeps both: the first as the limit, all of it as the note: %s', (text, limit, other) => {
    expect(readTimeLimit(text)).toMatchObject({ limit, note: text, doubt: expect.stringContaining(`${limit} hoặc ${other}`) });
  });

  test('that says at length that it is the same day is the same day', () => {
    const text = 'Thời hạn thực hiện yêu cầu chứng thực là ngay trong ngày, hoặc trong ngày làm việc tiếp theo nếu tiếp nhận sau 15 giờ.';
    expect(readTimeLimit(text)).toMatchObject({ limit: 'Trong ngày', note: text, doubt: null });
  });

  test.each([
    ['10', '“10”'],
    ['0', '“0”'],
    ['0 Giờ', 'Hồ sơ quốc gia chỉ ghi “0 Giờ”.'],
    ['00 Ngày làm việc', 'Hồ sơ quốc gia chỉ ghi “00 Ngày làm việc”.'],
    ['khác', 'Hồ sơ quốc gia chỉ ghi “khác”.'],
    ['10 ngày làm việc đối với xã; 15 ngày làm việc đối với tỉnh', '15 ngày làm việc'],
    ['Trường hợp A: 3 ngày, trường hợp B: 5 ngày', 'trường hợp B'],
    ['Theo kế hoạch hằng năm', 'Theo kế hoạch'],
    ['0,5 Ngày làm việc', '0,5'],
    ['1.5 Ngày', '1.5'],
    ['05 - 07 ngày làm việc', '07'],
    ['24/24 giờ', '24/24'],
    ['5/10 ngày', '5/10'],
    ['Trong ngày làm việc tiếp theo', 'tiếp theo'],
    ['999 giờ', '999 giờ'],
    ['Từ 3 đến 5 ngày', '5 ngày'],
    ['Trong 15 ngày Sở thẩm định, trong 5 ngày Ủy ban nhân dân quyết định', '15 ngày'],
  ])('that is unclear is never guessed, and its wording stays: %s', (text, kept) => {
    const read = readTimeLimit(text);
    expect(read.limit).toBe('');
    expect(read.note).toContain(kept);
    expect(read.doubt).not.toBeNull();
  });

  test('without a unit is suggested by the description, and still not taken', () => {
    expect(readTimeLimit('10', '10 (mười) ngày làm việc kể từ ngày nhận')).toMatchObject({ limit: '', suggestion: '10 ngày làm việc' });
    expect(readTimeLimit('10', '10 ngày làm việc hoặc 10 ngày')).toMatchObject({ suggestion: null });
  });

  test.each([
    ['Trong vòng 10 ngày làm việc kể từ ngày nhận đủ hồ sơ.', '10 ngày làm việc'],
    [
      '– Trường hợp hồ sơ không hợp lệ: Trong thời hạn 05 ngày làm việc, xã báo lại.\n– Trường hợp hồ sơ hợp lệ: Trong thời hạn 20 ngày làm việc.',
      '20 ngày làm việc',
    ],
  ])('that is missing is suggested by the one of the description, never taken: %s', (description, suggestion) => {
    expect(readTimeLimit('', description)).toEqual({ limit: '', note: '', doubt: expect.stringContaining(suggestion), suggestion });
  });

  test.each(['', 'Nộp trực tiếp.', 'Xã: 10 ngày; tỉnh: 15 ngày.', 'Hồ sơ không hợp lệ: 5 ngày.', '0 ngày'])(
    'that is missing is no doubt where the description has no one limit: %s',
    (description) => {
      expect(readTimeLimit('', description)).toEqual({ limit: '', note: '', doubt: null, suggestion: null });
    },
  );
});

describe('fees', () => {
  test.each([
    ['Phí : 20.000 Đồng (Nộp trực tiếp)', '20.000 đồng (Nộp trực tiếp)', ''],
    ['Lệ phí : 8.000 đồng/bản sao  (Miễn cho hộ nghèo; người khuyết tật)', '', '8.000 đồng/bản sao (Miễn cho hộ nghèo; người khuyết tật)'],
    ['Phí : 0 Đồng', '0 đồng', ''],
    ['Phí : Miễn phí Đồng (hộ nghèo)', 'Miễn phí (hộ nghèo)', ''],
    ['Phí : 50,000 Đồng (/giao dịch)', '50.000 đồng/giao dịch', ''],
    ['Phí : 10 USD (/bản)', '10 USD/bản', ''],
    ['Phí : 500.000 Đồng\nThu một lần', '500.000 đồng (Thu một lần)', ''],
    ['Phí : 500.000 Đồng\n(Thu một lần)', '500.000 đồng (Thu một lần)', ''],
    ['Phí : 1.000.000 Đồng\nLệ phí : 5000 Đồng', '1.000.000 đồng', '5.000 đồng'],
    ['Phí : 6.5 USD (/bản)', '6,5 USD/bản', ''],
    ['Phí : 1.500 USD', '1.500 USD', ''],
    ['Phí : 11.250.000đ', '11.250.000 đồng', ''],
    ['Phí : 11.250.000đ Đồng (lần đầu)', '11.250.000 đồng (lần đầu)', ''],
    ['Phí : 20 000 Đồng', '20.000 đồng', ''],
    ['Phí : 8.000 đồng/bản Đồng (thêm bản)', '8.000 đồng/bản (thêm bản)', ''],
    ['Phí: Đồng (Phí: 250.000 Đồng/lần thẩm định)', '250.000 đồng/lần thẩm định', ''],
    ['Lệ phí : Đồng (Mức thu lệ phí: 400.000đ/trường hợp. Miễn cho hộ nghèo.)', '', '400.000 đồng/trường hợp (Miễn cho hộ nghèo)'],
    ['Phí : 30.000 Đồng (30.000 đồng/giao dịch.)', '30.000 đồng/giao dịch', ''],
    ['Lệ phí : 5.000 Đồng (5.000đ/thẻ (Thông tư 25).)', '', '5.000 đồng/thẻ (Thông tư 25)'],
    ['Phí : 5.000 Đồng (6.000đ/thẻ từ năm sau)', '5.000 đồng (6.000đ/thẻ từ năm sau)', ''],
    ['Phí : không Đồng\nLệ phí : Không.', 'Miễn phí', 'Miễn phí'],
    ['Lệ phí : Miễn lệ phí.', '', 'Miễn phí'],
    ['Phí : 0 Đồng (Không thu theo Nghị quyết của HĐND tỉnh)', '0 đồng (Không thu theo Nghị quyết của HĐND tỉnh)', ''],
    ['Phí : 20.000 Đồng (trực tiếp;)\nPhí : 10.000 Đồng (qua mạng)', '20.000 đồng (trực tiếp;); 10.000 đồng (qua mạng)', ''],
  ])('%s', (text, fees, charges) => {
    expect(readFees(text)).toEqual({ fees, charges, doubts: [] });
  });

  test.each([
    ['Phí :  Đồng', 'Hồ sơ quốc gia không ghi số tiền'],
    [
      'Phí :  Đồng (Mức thu do HĐND tỉnh quyết định; miễn cho hộ nghèo)',
      'Hồ sơ quốc gia không ghi số tiền (Mức thu do HĐND tỉnh quyết định; miễn cho hộ nghèo)',
    ],
    ['Phí : 0 Đồng (Mức thu do HĐND cấp tỉnh quy định)', 'Hồ sơ quốc gia không ghi số tiền (Mức thu do HĐND cấp tỉnh quy định)'],
    ['Phí : Miễn phí Đồng (Mức phí do tỉnh quy định)', 'Hồ sơ quốc gia không ghi số tiền (Mức phí do tỉnh quy định)'],
    ['Phí : 0 Đồng (2.000 đồng/trang)', 'Hồ sơ ghi (2.000 đồng/trang)'],
    ['Phí : Đồng (Phí: 250.000 Đồng; cấp lại 100.000 Đồng)', 'Hồ sơ ghi (Phí: 250.000 Đồng; cấp lại 100.000 Đồng)'],
    ['Phí : Đồng (Ở nước ngoài: 10 USD/bản)', 'Hồ sơ ghi (Ở nước ngoài: 10 USD/bản)'],
    ['Phí : 50 EUR/bản', 'Hồ sơ ghi: 50 EUR/bản'],
    ['Phí : 2.000 đồng/trang, từ trang thứ ba 1.000 đồng', 'Hồ sơ ghi: 2.000 đồng/trang, từ trang thứ ba 1.000 đồng'],
    ['Phí : $10', 'Hồ sơ ghi: $10'],
    ['Phí : 6.5 Đồng', 'Hồ sơ ghi: 6.5 Đồng'],
    ['Phí : Không quy định', 'Không quy định'],
    ['Phí : 50.000 - 100.000 Đồng', 'Hồ sơ ghi: 50.000 - 100.000 Đồng'],
    ['Phí : 0,1 % giá trị', 'Hồ sơ ghi: 0,1 % giá trị'],
    ['20.000 Đồng', '20.000 đồng'],
  ])('without a clear amount keep their words, and are a doubt: %s', (text, fees) => {
    const read = readFees(text);
    expect(read.fees).toBe(fees);
    expect(read.doubts).toHaveLength(1);
  });

  test('behind the name of a file are read, and the file that the sheet does not hold is a doubt', () => {
    const { charges, doubts } = readFees(
      'Lệ phí : 5.000 Đồng (mất)\nFile đính kèm: 193.pdf\nLệ phí : 7.000 Đồng (đổi)\nFile đính kèm: 193.pdf',
    );
    expect(charges).toBe('5.000 đồng (mất); 7.000 đồng (đổi)');
    expect(doubts).toEqual([expect.stringContaining('193.pdf')]);
  });

  test('silence is not freedom from charge', () => {
    const reading = feesKind.read(readFees('Lệ phí :  Đồng (theo quy định)').charges);
    expect(reading).toMatchObject({ value: [{ amount: null }] });
  });

  test.each(['Phí : 5.000 Đồng (a (b); c', 'Phí : Đồng (a;) b) ; c', 'Phí : 5.000 Đồng ((a); (b;c))\nPhí : 6.000 Đồng )x('])(
    'brackets that do not match still give what the column can read: %s',
    (text) => {
      const read = readFees(text);
      expect(feesKind.read(read.fees)).toHaveProperty('value');
    },
  );
});

test('a sum that is lower until a day is a doubt: the table holds one', () => {
  const text = 'Lệ phí : 70.000 Đồng (Từ ngày 01/7/2025 đến hết ngày 31/12/2026 bằng 50% mức thu nêu trên.)';
  expect(readFees(text)).toMatchObject({
    charges: expect.stringContaining('70.000 đồng'),
    doubts: [expect.stringContaining('31/12/2026')],
  });
  expect(readFees('Lệ phí : 70.000 Đồng (áp dụng đến hết ngày 31/12/2026)').doubts).toEqual([]);
});

describe('counts', () => {
  test.each([
    ['Bản chính: 1\nBản sao: 0', '1', '0'],
    ['Bản chính: 1 / Bản sao: 0', '1', '0'],
    ['Bản sao : 02', '', '2'],
    ['', '', ''],
  ])('%j', (text, originals, copies) => {
    expect(readCounts(text)).toEqual({ originals, copies, note: '', doubt: null });
  });

  test.each(['02 bộ', 'Bản chính: một', 'Bản chính: 20240\nBản sao: 1'])('that are odd are a doubt: %j', (text) => {
    expect(readCounts(text).doubt).not.toBeNull();
  });

  test('that no column takes are kept as wording, not as numbers', () => {
    expect(readCounts('Bản chính: 20240\nBản sao: 1')).toMatchObject({ originals: '', copies: '', note: 'Bản chính: 20240 Bản sao: 1' });
  });
});

describe('choices', () => {
  test('values with commas of their own are told apart', () => {
    const text =
      'Công dân Việt Nam, Cán bộ, công chức, viên chức, Doanh nghiệp, Doanh nghiệp có vốn đầu tư nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX), Hợp tác xã';
    expect(readChoices(text, applicantKinds)).toEqual({
      chosen: [
        'Công dân Việt Nam',
        'Cán bộ, công chức, viên chức',
        'Doanh nghiệp',
        'Doanh nghiệp có vốn đầu tư nước ngoài',
        'Tổ chức (không bao gồm doanh nghiệp, HTX)',
        'Hợp tác xã',
      ],
      unknown: [],
    });
  });

  test('what is no value is returned, not dropped', () => {
    expect(readChoices('Công dân Việt Nam, Người hành tinh khác', applicantKinds)).toEqual({
      chosen: ['Công dân Việt Nam'],
      unknown: ['Người hành tinh khác'],
    });
  });

  test.each([
    ['Trích lục đăng ký nhận cha, mẹ, con', ['Trích lục đăng ký nhận cha, mẹ, con']],
    ['Thông báo về cư trú, hủy bỏ thủ tục, Cập nhật dữ liệu', ['Thông báo về cư trú, hủy bỏ thủ tục', 'Cập nhật dữ liệu']],
    ['Giấy (mẫu A, Bản B), Thẻ', ['Giấy (mẫu A, Bản B)', 'Thẻ']],
    ['Kết quả trong Cơ sở dữ liệu về dân cư, Cơ sở dữ liệu căn cước.', ['Kết quả trong Cơ sở dữ liệu về dân cư, Cơ sở dữ liệu căn cước.']],
    ['Quyết định của Sở Y tế, Sở Nội vụ, Giấy phép', ['Quyết định của Sở Y tế, Sở Nội vụ', 'Giấy phép']],
    [
      'Văn bản của Phòng Tài chính - Kế toán\nvà Bộ phận Một cửa\n– Giấy phép',
      ['Văn bản của Phòng Tài chính - Kế toán và Bộ phận Một cửa', 'Giấy phép'],
    ],
    ['Hủy thủ tục, Cơ quan thuế cập nhật', ['Hủy thủ tục', 'Cơ quan thuế cập nhật']],
  ])('outcomes are cut where a capital letter follows: %s', (text, parts) => {
    expect(splitOutcomes(text)).toEqual(parts);
  });
});

test('a bracket that is never closed does not hide the charge on the next line', () => {
  expect(readFees('Phí : 20.000 Đồng (mỗi lần\nLệ phí : 5.000 Đồng').charges).toBe('5.000 đồng');
});

describe('acts', () => {
  const rows = (...cells: string[][]) =>
    cells.map(([number = '', title = '', issued = '', issuer = ''], index) => ({
      row: index + 1,
      heading: null,
      cells: { number, title, issued, issuer },
    }));

  test.each([
    ['Nghị định số 142/2025/NĐ-CP', '142/2025/NĐ-CP'],
    ['Thông tư số 281/2016/TT-BTC', '281/2016/TT-BTC'],
    ['TT 10/2025/TT-BGDĐT', '10/2025/TT-BGDĐT'],
    ['Luật 52/2014/QH13', '52/2014/QH13'],
    ['01/2014/NQLT/CP-UBTƯMTTQVN', '01/2014/NQLT/CP-UBTƯMTTQVN'],
  ])('the number of %s', (written, number) => {
    const { acts, doubts } = readActs(rows([written, 'x', '01-02-2020']));
    expect(acts).toEqual([{ number, title: 'x', issued: '01/02/2020', issuer: '' }]);
    expect(doubts).toEqual([]);
  });

  test('a number without a slash is completed from the title only where the digits agree', () => {
    expect(readActs(rows(['104', 'Nghị định 104/2022/NĐ-CP']))).toMatchObject({
      acts: [{ number: '104/2022/NĐ-CP' }],
      doubts: [{ row: 1 }],
    });
    expect(readActs(rows(['13', 'Nghị định 104/2022/NĐ-CP']))).toMatchObject({ acts: [{ number: '13' }], doubts: [{ row: 1 }] });
  });

  test('a missing number is taken from the title only where the title begins with it', () => {
    expect(readActs(rows(['', 'Nghị quyết số 190/2025/QH15 của Quốc hội']))).toMatchObject({
      acts: [{ number: '190/2025/QH15' }],
      doubts: [{ row: 1 }],
    });
    expect(readActs(rows(['', 'Sửa đổi Nghị định số 23/2015/NĐ-CP']))).toMatchObject({
      acts: [],
      unnamed: ['Sửa đổi Nghị định số 23/2015/NĐ-CP'],
    });
  });

  test('an act listed twice is one row with what both say', () => {
    const { acts, doubts } = readActs(
      rows(
        ['85/2019/TT-BTC', 'Thông tư 85/2019/TT-BTC', '29-11-2019'],
        ['85/2019/tt-btc ', 'Hướng dẫn về phí và lệ phí', '', 'Bộ Tài chính'],
      ),
    );
    expect(acts).toEqual([{ number: '85/2019/TT-BTC', title: 'Hướng dẫn về phí và lệ phí', issued: '29/11/2019', issuer: 'Bộ Tài chính' }]);
    expect(doubts).toHaveLength(1);
  });

  test('two of one number and different days are two; a third without a day is the first', () => {
    const { acts, doubts } = readActs(
      rows(['5650/NHCS-TDNN', 'Công văn số 5650', '28-12-2016'], ['5650/NHCS-TDNN', 'Văn bản 5650', '04-11-2016'], ['5650/NHCS-TDNN']),
    );
    expect(acts.map(({ title, issued }) => [title, issued])).toEqual([
      ['Công văn số 5650', '28/12/2016'],
      ['Văn bản 5650', '04/11/2016'],
    ]);
    expect(doubts.map(({ row, message }) => [row, message])).toEqual([
      [2, 'Hai văn bản cùng số 5650/NHCS-TDNN, ngày 28/12/2016 và 04/11/2016; giữ cả hai.'],
      [3, 'Văn bản 5650/NHCS-TDNN ghi hai lần, gộp thành một dòng.'],
    ]);
  });

  test.each([
    [
      ['47/2014/TT-BCT', 'Thông tư 47/2014/TT-BCT', '05-12-2014'],
      ['47/2014/TT-BCT', 'Thông tư 04/2016/TT-BCT', '05-12-2014'],
    ],
    [
      ['47/2014/TT-BCT', 'Thông tư 04/2016/TT-BCT', '05-12-2014'],
      ['47/2014/TT-BCT', 'Thông tư 47/2014/TT-BCT', '05-12-2014'],
    ],
  ])('never take the title of a neighbour, which is kept as wording and told', (...both) => {
    const { acts, unnamed, doubts } = readActs(rows(...both));
    expect(acts.map(({ number, title }) => [number, title])).toEqual([['47/2014/TT-BCT', 'Thông tư 47/2014/TT-BCT']]);
    expect(unnamed).toEqual(['Thông tư 04/2016/TT-BCT, 05/12/2014']);
    expect(doubts.map(({ message }) => message)).toContain('Ô số hiệu ghi 47/2014/TT-BCT, trích yếu lại ghi 04/2016/TT-BCT.');
  });

  test('keep a title that begins with another number where nothing better is said, and tell', () => {
    const { acts, doubts } = readActs(rows(['187/2013/NĐ-CP', 'Nghị định 20187/2013/NĐ-CP', '20-11-2013']));
    expect(acts).toMatchObject([{ title: 'Nghị định 20187/2013/NĐ-CP' }]);
    expect(doubts).toHaveLength(1);
  });

  test('a row that names no act is kept as wording', () => {
    expect(readActs(rows(['Không có thông tin', 'Không có thông tin', '28-08-2019']))).toMatchObject({
      acts: [],
      unnamed: ['28-08-2019'],
      doubts: [{ row: 1 }],
    });
  });

  test('a day that does not exist is a doubt', () => {
    expect(readActs(rows(['1/2020/NĐ-CP', '', '31-02-2020']))).toMatchObject({ acts: [{ issued: '' }], doubts: [{ found: '31-02-2020' }] });
  });
});
