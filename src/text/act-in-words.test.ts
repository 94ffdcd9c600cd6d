import { expect, test } from 'vitest';
import { actInWords } from './act-in-words.ts';

const said = (number: string) => {
  const words = actInWords(number);
  return words && `${words.kind} ${words.number}${words.issuer}`.trim();
};

test.each([
  ['63/2024/NĐ-CP', 'Nghị định sáu mươi ba năm hai nghìn không trăm hai mươi bốn của Chính phủ'],
  ['63/2024/NÐ-CP', 'Nghị định sáu mươi ba năm hai nghìn không trăm hai mươi bốn của Chính phủ'],
  ['766/QĐ-TTg', 'Quyết định số bảy trăm sáu mươi sáu của Thủ tướng Chính phủ'],
  ['85/2019/TT-BTC', 'Thông tư tám mươi lăm năm hai nghìn không trăm mười chín của Bộ Tài chính'],
  ['02/2020/TTLT-BTP-BYT', 'Thông tư liên tịch hai năm hai nghìn không trăm hai mươi của Bộ Tư pháp, Bộ Y tế'],
  ['30c/NQ-CP', 'Nghị quyết số ba mươi c của Chính phủ'],
  ['08.a/2010/TT-BTP', 'Thông tư tám a năm hai nghìn không trăm mười của Bộ Tư pháp'],
  ['66.7/2025/NQ-CP', 'Nghị quyết sáu mươi sáu chấm bảy năm hai nghìn không trăm hai mươi lăm của Chính phủ'],
  ['31/2024/QH15', 'số ba mươi mốt năm hai nghìn không trăm hai mươi bốn của Quốc hội khóa mười lăm'],
])('%s is %s', (number, words) => expect(said(number)).toBe(words));

test.each([
  ['1036/QĐ-UBND', 'Quyết định số một không ba sáu, Ủy ban nhân dân'],
  ['12/2026/NQ-HĐND', 'Nghị quyết mười hai năm hai nghìn không trăm hai mươi sáu, Hội đồng nhân dân'],
  ['41/BC-VHTT', 'Báo cáo số bốn mươi mốt, V H T T'],
  ['80/SNV-CCHC', 'số tám mươi, S N V, C C H C'],
  ['5/CV-BTC', 'số năm, C V, Bộ Tài chính'],
])('nobody is named whom the sign does not name for certain: %s', (number, words) => expect(said(number)).toBe(words));

test.each(['', '14,5/16', '2/25', 'và/hoặc', '1.001193', '/QĐ', '63/2024/'])('«%s» is no number of an act', (text) =>
  expect(actInWords(text)).toBeNull(),
);
