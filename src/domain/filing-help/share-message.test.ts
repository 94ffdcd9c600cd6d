import { expect, test } from 'vitest';
import { shareMessage } from './share-message.ts';

const answers = [
  { question: 'Bao lâu', answer: 'Trong ngày', detail: 'nhận sau 15 giờ thì hôm sau' },
  { question: 'Bao nhiêu tiền', answer: 'Miễn phí', detail: '' },
];

test('a message has the name, an answer a line, and the day of the data', () => {
  expect(shareMessage({ title: 'Đăng ký khai sinh', answers, asOf: '29/11/2026' })).toBe(
    'Đăng ký khai sinh\nBao lâu: Trong ngày (nhận sau 15 giờ thì hôm sau)\nBao nhiêu tiền: Miễn phí\nTheo dữ liệu ngày 29/11/2026.',
  );
});

test('a message of a page without answers and without a day is the name', () => {
  expect(shareMessage({ title: 'Đăng ký khai sinh', answers: [], asOf: '' })).toBe('Đăng ký khai sinh');
});
