import { describe, expect, test } from 'vitest';
import { identifier, lines, link, splitList, text, texts, wording } from './text.ts';

test('any text is a text', () => {
  expect(text.read('Mẫu CT01; a\nb')).toEqual({ value: 'Mẫu CT01; a\nb' });
});

test.each(['.', '-', '…', '???!!!', '\u3164', '١٢'])('«%s» says nothing', (value) => {
  expect(text.read(value)).toMatchObject({ problem: { rule: { code: 'khong-co-chu' }, finding: { found: value } } });
  expect(texts.read(`khai sinh; ${value}`)).toMatchObject({ problem: { finding: { found: value } } });
  expect(lines.read(value)).toHaveProperty('problem');
});

describe('a wording', () => {
  test.each(['Xã Nậm Lúng', 'Tổ 2', 'y'])('has a letter: %s', (value) => {
    expect(wording.read(value)).toEqual({ value });
  });

  test.each(['123', '1.', '-', '12/2026', '\u3164\u3164'])('is not «%s»', (value) => {
    expect(wording.read(value)).toMatchObject({
      problem: { rule: { code: 'khong-co-chu' }, finding: { found: value, expected: 'ít nhất một chữ cái' } },
    });
  });
});

test('a list is parted by semicolons and line breaks, never by commas', () => {
  expect(texts.read('Tổ chức (không bao gồm doanh nghiệp, HTX); Hợp tác xã\nCông dân;;')).toEqual({
    value: ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'Hợp tác xã', 'Công dân'],
  });
  expect(splitList(' ; \n ')).toEqual([]);
});

test('each line is a point', () => {
  expect(lines.read('Nam từ đủ 20 tuổi; nữ\nTự nguyện')).toEqual({ value: ['Nam từ đủ 20 tuổi; nữ', 'Tự nguyện'] });
});

describe('an identifier', () => {
  test('is a slug', () => {
    expect(identifier.read('xa-nam-lung')).toEqual({ value: 'xa-nam-lung' });
  });

  test.each([
    ['Xã Nậm Lúng', 'xa-nam-lung'],
    ['xa_nam', 'xa-nam'],
    ['đất', 'dat'],
    ['../x', 'x'],
  ])('«%s» is none; «%s» is proposed', (value, suggestion) => {
    expect(identifier.read(value)).toMatchObject({ problem: { rule: { code: 'sai-ma-dinh-danh' }, finding: { suggestion } } });
  });
});

test('an identifier becomes the name of a folder, so it is short', () => {
  expect(identifier.read('a'.repeat(80))).toHaveProperty('value');
  expect(identifier.read('a'.repeat(81))).toMatchObject({
    problem: { rule: { code: 'sai-ma-dinh-danh' }, finding: { expected: 'tối đa 80 ký tự' } },
  });
});

describe('a link', () => {
  test('leads to the web or into the portal', () => {
    expect(link.read('https://vanban.chinhphu.vn/')).toEqual({ value: 'https://vanban.chinhphu.vn/' });
    expect(link.read('/mau/ct01.docx')).toEqual({ value: '/mau/ct01.docx' });
  });

  test.each([
    'javascript:alert(1)',
    '//noi-khac.example',
    'data:text/html,x',
    '.',
    'vanban',
    'https://',
    'https://x',
    'mailto:',
    'mailto:a',
    'tel:1',
    'https://vanban.example/a b',
  ])('is not %s', (value) => {
    expect(link.read(value)).toMatchObject({ problem: { rule: { code: 'lien-ket-khong-an-toan' } } });
  });
});
