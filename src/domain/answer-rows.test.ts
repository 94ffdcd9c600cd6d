import { expect, test } from 'vitest';
import { known, unknown, type Answers } from './answer.ts';
import { answerRows, areCrowded, fromOutside, leftOut } from './answer-rows.ts';

const answers: Answers = {
  deadline: known('60 ngày sau khi sinh'),
  time: { ...known('Trong ngày'), outside: 'Điều 18 Luật Hộ tịch' },
  money: unknown('Hỏi Một cửa'),
  papers: known('Tờ khai'),
  place: known('Một cửa xã'),
};

test('each answer leads to the section that says all of it, where the page has it', () => {
  expect(answerRows(answers, ['cac-buoc', 'giay-to', 'cach-nop']).map(({ question, address }) => [question, address])).toEqual([
    ['Hạn của bạn', '#cac-buoc'],
    ['Bao lâu', '#cach-nop'],
    ['Bao nhiêu tiền', '#cach-nop'],
    ['Mang giấy gì', '#giay-to'],
    ['Nộp ở đâu', null],
  ]);
});

test('without a deadline four rows stand', () => {
  expect(answerRows({ ...answers, deadline: null }, []).map(({ question }) => question)).toEqual([
    'Bao lâu',
    'Bao nhiêu tiền',
    'Mang giấy gì',
    'Nộp ở đâu',
  ]);
});

test('where the record leaves several answers to one desk, it is named once, for all of them', () => {
  const ask = unknown('Hỏi Một cửa');
  const rows = (changed: Partial<Answers>) =>
    answerRows({ ...answers, deadline: null, time: ask, ...changed }, ['cach-nop']).map(({ question, headline }) => [question, headline]);
  expect(rows({})).toEqual([
    ['Bao lâu, bao nhiêu tiền', 'Hỏi Một cửa'],
    ['Mang giấy gì', 'Tờ khai'],
    ['Nộp ở đâu', 'Một cửa xã'],
  ]);
  expect(rows({ papers: ask, money: known('Miễn phí') })[0]).toEqual(['Bao lâu, mang giấy gì', 'Hỏi Một cửa']);
});

test('a desk that is named with something more to say keeps a row of its own', () => {
  const rows = answerRows({ ...answers, time: unknown('Hỏi Một cửa'), money: unknown('Hỏi Một cửa', 'Thêm 5.000 đồng một bản sao') }, []);
  expect(rows.map(({ question }) => question)).toEqual(['Hạn của bạn', 'Bao lâu', 'Bao nhiêu tiền', 'Mang giấy gì', 'Nộp ở đâu']);
});

test('what the record leaves out is said once, in words', () => {
  expect(leftOut(answers)).toBe('mức thu');
  expect(leftOut({ ...answers, time: unknown('Hỏi Một cửa') })).toBe('thời hạn, mức thu');
  expect(leftOut({ ...answers, money: known('Miễn phí') })).toBe('');
});

test('what comes from elsewhere is told in its section', () => {
  const rows = answerRows(answers, ['cach-nop']);
  expect(fromOutside(rows, 'cach-nop').map(({ outside }) => outside)).toEqual(['Điều 18 Luật Hộ tịch']);
  expect(fromOutside(rows, 'giay-to')).toEqual([]);
});

test('answers with much to say are set smaller, others in large type', () => {
  expect(areCrowded(answerRows(answers, []))).toBe(false);
  const wordy = (answer: number, note: number) => known('a'.repeat(answer), 'b'.repeat(note));
  const full = { deadline: wordy(40, 90), time: wordy(40, 90), money: wordy(40, 90), papers: wordy(90, 40), place: wordy(40, 30) };
  expect(areCrowded(answerRows(full, []))).toBe(true);
});
