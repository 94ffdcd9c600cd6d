import { describe, expect, test } from 'vitest';
import { identifier, lines, link, splitList, text, texts } from './text.ts';

test('any text is a text', () => {
  expect(text.read('Mẫu CT01; a\nb')).toEqual({ value: 'Mẫu CT01; a\nb' });
});

test('a list is parted by semicolons and line breaks, never by commas', () => {
  expect(texts.read('Tổ chức (không bao gồm doanh nghiệp, HTX); Hợp tác xã\nCông dân;;')).toEqual({ value: ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'Hợp tác xã', 'Công dân'] });
  expect(splitList(' ; \n ')).toEqual([]);
});

test('each line is a point', () => {
  expect(lines.read('Nam từ đủ 20 tuổi; nữ\nTự nguyện')).toEqual({ value: ['Nam từ đủ 20 tuổi; nữ', 'Tự nguyện'] });
});

describe('an identifier', () => {
  test('is a slug', () => {
    expect(identifier.read('xa-nam-lung')).toEqual({ value: 'xa-nam-lung' });
  });

  test.each([['Xã Nậm Lúng', 'xa-nam-lung'], ['xa_nam', 'xa-nam'], ['đất', 'dat'], ['../x', 'x']])('«%s» is none; «%s» is proposed', (value, suggestion) => {
    expect(identifier.read(value)).toMatchObject({ problem: { rule: { code: 'sai-ma-dinh-danh' }, finding: { suggestion } } });
  });
});

describe('a link', () => {
  test('leads to the web or into the portal', () => {
    expect(link.read('https://vanban.chinhphu.vn/')).toEqual({ value: 'https://vanban.chinhphu.vn/' });
    expect(link.read('/mau/ct01.docx')).toEqual({ value: '/mau/ct01.docx' });
  });

  test.each(['javascript:alert(1)', '//noi-khac.example', 'data:text/html,x'])('is not %s', (value) => {
    expect(link.read(value)).toMatchObject({ problem: { rule: { code: 'lien-ket-khong-an-toan' } } });
  });
});
