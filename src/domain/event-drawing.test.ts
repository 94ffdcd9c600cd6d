import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingOf } from './event-drawing.ts';

test('a life event is drawn by the words of its name', () => {
  const names = [
    'Sinh con',
    'Khai tử, xóa thường trú, tiền mai táng',
    'Nhà có người già, người khuyết tật',
    'Mua bán, thừa kế đất',
    'Làm nhà',
  ];
  expect(names.map(drawingOf)).toEqual(['cradle', 'candle', 'cane', 'field', 'house']);
});

test('it is drawn as well where people say it otherwise', () => {
  const names = ['Sinh em bé', 'Cưới', 'Người thân mất', 'Mở tiệm, mở quán', 'Cất nhà'];
  expect(names.map(drawingOf)).toEqual(['cradle', 'rings', 'candle', 'stall', 'house']);
});

test('words count whole', () => {
  expect(drawingOf('Vào tổ chức Đoàn')).toBe('motif');
  expect(drawingOf('Trúng tuyển, nhập học')).toBe('motif');
});

test('an event that no drawing is for has the diamond of the band', () => {
  expect(drawingOf('Góp ý cho xã')).toBe('motif');
});

test('every file that is drawn can be reached by a name', () => {
  const names = ['sinh con', 'nuôi con', 'kết hôn', 'qua đời', 'chỗ ở', 'người già', 'khó khăn', 'thiên tai', 'đi học', 'cửa hàng'];
  const reached = new Set([...names, 'giấy tờ', 'rừng', 'đất', 'làm nhà', 'gì khác'].map((name) => `${drawingOf(name)}.svg`));
  expect([...reached].sort()).toEqual(readdirSync(`${import.meta.dirname}/../assets/drawings`).sort());
});
