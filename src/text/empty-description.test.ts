import { expect, test } from 'vitest';
import { isEmptyDescription } from './empty-description.ts';

test.each([
  ...['Ảnh', 'ảnh', 'HÌNH ẢNH', 'Ảnh minh họa', 'ảnh minh hoạ.', '(Ảnh minh họa)', 'anh minh hoa', 'Minh họa', 'Hình 1', 'Ảnh số 3', '2'],
  ...[
    'Bức ảnh',
    'Ảnh chụp',
    'Tranh minh họa 2',
    'Image',
    'IMG_2034',
    'IMG_2034.jpg',
    'DSC00012',
    'chợ phiên.JPG',
    'A\u0309nh minh ho\u0323a',
  ],
])('«%s» says nothing of a picture', (text) => {
  expect(isEmptyDescription(text)).toBe(true);
});

test.each([
  '',
  'Ảnh chợ phiên',
  'Hình một con trâu',
  'Minh Hóa',
  'Anh Minh Hoàng',
  'Hoa',
  'Tranh Đông Hồ',
  'Ảnh minh họa: chợ phiên',
  'Hình 1: quầy Một cửa',
])('«%s» is not told', (text) => {
  expect(isEmptyDescription(text)).toBe(false);
});
