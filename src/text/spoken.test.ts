import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  // acts
  [
    'Theo Nghị định 63/2024/NĐ-CP ngày 10/6/2024.',
    'Theo Nghị định sáu mươi ba năm hai nghìn không trăm hai mươi bốn của Chính phủ ngày mùng mười tháng sáu năm hai nghìn không trăm hai mươi bốn.',
  ],
  ['Theo 63/2024/NĐ-CP.', 'Theo Nghị định sáu mươi ba năm hai nghìn không trăm hai mươi bốn của Chính phủ.'],
  ['Theo Nghị định số 63/2024/NĐ-CP của Chính phủ.', 'Theo Nghị định sáu mươi ba năm hai nghìn không trăm hai mươi bốn của Chính phủ.'],
  [
    'Thông tư 85/2019/TT-BTC ngày 29/11/2019 của Bộ trưởng',
    'Thông tư tám mươi lăm năm hai nghìn không trăm mười chín ngày hai mươi chín tháng mười một năm hai nghìn không trăm mười chín của Bộ trưởng',
  ],
  ['Quyết định 1036/QĐ-UBND', 'Quyết định số một không ba sáu, Ủy ban nhân dân'],
  [
    'Luật 31/2024/QH15, khoản 1 Điều 5',
    'Luật số ba mươi mốt năm hai nghìn không trăm hai mươi bốn của Quốc hội khóa mười lăm, khoản một Điều năm',
  ],
  // days, months, quarters
  ['từ ngày 01/9/2026', 'Từ ngày mùng một tháng chín năm hai nghìn không trăm hai mươi sáu'],
  ['Trước 15-10-2026', 'Trước ngày mười lăm tháng mười năm hai nghìn không trăm hai mươi sáu'],
  ['Trước ngày 01 tháng 7 năm 2004', 'Trước ngày mùng một tháng bảy năm hai nghìn không trăm linh bốn'],
  ['sáng ngày 24/8', 'Sáng ngày hai mươi tư tháng tám'],
  [
    'Tháng 4/2026, quý III/2026, quý 4 năm 2024',
    'Tháng tư năm hai nghìn không trăm hai mươi sáu, quý ba năm hai nghìn không trăm hai mươi sáu, quý bốn năm hai nghìn không trăm hai mươi bốn',
  ],
  // hours
  ['7 giờ 30 – 11 giờ 30, 13 giờ – 17 giờ', 'Bảy giờ ba mươi phút đến mười một giờ ba mươi phút, mười ba giờ đến mười bảy giờ'],
  ['10h30, 7:05, 8 giờ 15 phút, 7g30', 'Mười giờ ba mươi phút, bảy giờ năm phút, tám giờ mười lăm phút, bảy giờ ba mươi phút'],
  ['24 giờ làm việc', 'Hai mươi tư giờ làm việc'],
  // money, shares, decimals, measures
  ['Phí 30.000 đồng, 8.000đ một bản.', 'Phí ba mươi nghìn đồng, tám nghìn đồng một bản.'],
  ['đạt 94,4\u00a0%, 2,5 điểm', 'Đạt chín mươi tư phẩy bốn phần trăm, hai phẩy năm điểm'],
  ['8.000 đồng/bản, cha/mẹ', 'Tám nghìn đồng một bản, cha hoặc mẹ'],
  ['120 m², 3 km, 2–3 ngày', 'Một trăm hai mươi mét vuông, ba ki-lô-mét, hai đến ba ngày'],
  ['412 ngày; 01 bản', 'Bốn trăm mười hai ngày, một bản'],
  ['5/16 đơn vị', 'Năm trên mười sáu đơn vị'],
  // telephones, codes, signs
  ['Cháy nhà, gọi 114; tổng đài số 111.', 'Cháy nhà, gọi một một bốn, tổng đài số một một một.'],
  ['Có 113 hồ sơ, gọi 113.000 lần.', 'Có một trăm mười ba hồ sơ, gọi một trăm mười ba nghìn lần.'],
  ['Gọi 0200 300 0108.', 'Gọi không hai không không, ba không không, không một không tám.'],
  [
    'Gọi 02003000108 hoặc 1900 1234.',
    'Gọi không hai không không ba không không không một không tám hoặc một chín không không, một hai ba bốn.',
  ],
  ['mã 1.001193, mẫu CT01', 'Mã một chấm không không một một chín ba, mẫu C T không một'],
  ['lần thứ 4, lần thứ 1, lần thứ 2', 'Lần thứ tư, lần thứ nhất, lần thứ hai'],
  // abbreviations
  ['Nộp ở UBND xã, mang CCCD.', 'Nộp ở Ủy ban nhân dân xã, mang căn cước công dân.'],
  ['Ủy ban nhân dân (UBND) xã giải quyết TTHC', 'Ủy ban nhân dân xã giải quyết thủ tục hành chính'],
  ['bằng XKLĐ, KHÔNG thu, TP. Vinh', 'Bằng X K L Đ, KHÔNG thu, thành phố Vinh'],
  ['Phụ lục III, hạng I, giấy tờ v.v.', 'Phụ lục ba, hạng một, giấy tờ vân vân'],
  // signs
  ['Bộ phận Tiếp nhận (Một cửa) huyện', 'Bộ phận Tiếp nhận, Một cửa, huyện'],
  ['Nơi ở «mới» – nơi ở cũ; hai bên và/hoặc một bên.', 'Nơi ở mới, nơi ở cũ, hai bên hoặc một bên.'],
  ['Xem https://tinh.example/a?b=1 (bản quét).', 'Xem địa chỉ ghi trên cổng, bản quét.'],
  ['Gửi a.b@xa.example nhé…', 'Gửi thư điện tử ghi trên cổng nhé'],
  ['9 kiến nghị quá hạn. 2 việc chưa đăng.', 'Chín kiến nghị quá hạn. Hai việc chưa đăng.'],
  ['', ''],
])('«%s» is read aloud', (written, words) => expect(spoken(written)).toBe(words));

test('composed and decomposed marks are said alike', () => {
  const text = 'Nghị định 63/2024/NĐ-CP, quý 4/2024';
  expect(spoken(text.normalize('NFD'))).toBe(spoken(text));
});

describe('whatever an editor writes', () => {
  const pieces = [
    '1',
    '07',
    '2024',
    '0',
    '.',
    ',',
    '/',
    '-',
    '–',
    ' ',
    ':',
    'giờ',
    'h',
    'ngày ',
    'QĐ',
    'UBND',
    'NĐ-CP',
    '(',
    ')',
    '%',
    'đ',
    'a',
    '+84',
    '«',
    '٣',
  ];
  const texts = Array.from({ length: 3000 }, (_, seed) => {
    let state = seed + 1;
    return Array.from({ length: 1 + (seed % 14) }, () => pieces[(state = (state * 48_271) % 2_147_483_647) % pieces.length]).join('');
  });

  test('no digit is left to read', () => {
    expect(texts.filter((text) => /\d/.test(spoken(text)))).toEqual([]);
  });

  test('no sign stands alone, and no blank twice', () => {
    expect(texts.map(spoken).filter((words) => / {2}| ,|^,|,$|,,|, \./.test(words))).toEqual([]);
  });

  test('what was put in words stays as it is', () => {
    const once = 'Có ba thủ tục mới. Bảy giờ ba mươi phút đến mười một giờ. Phí ba mươi nghìn đồng.';
    expect(spoken(once)).toBe(once);
  });
});
