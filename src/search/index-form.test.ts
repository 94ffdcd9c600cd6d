import { expect, test } from 'vitest';
import { fromIndexForm, toIndexForm } from './index-form.ts';

test('đ stands as a d with a mark, in either case, composed or not', () => {
  expect(toIndexForm('Đất đai, Ðiện Biên'.normalize('NFD'))).toBe('Ḏất ḏai, Ḏiện Biên'.normalize('NFC'));
});
test('and comes back as đ', () => expect(fromIndexForm(toIndexForm('Đường đi'))).toBe('Đường đi'));
