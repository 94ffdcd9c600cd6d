import { expect, test } from 'vitest';
import { startSpecialities } from './specialities.ts';
import { nameWords } from './vocabulary.ts';

const specialitiesOf = startSpecialities(nameWords);
const of = (name: string) => specialitiesOf(name).map((words) => words.join(' '));

test.each([
  ['Đăng ký lại kết hôn', ['lại']],
  ['Thủ tục đăng ký nhận cha, mẹ, con có yếu tố nước ngoài', ['có yếu tố nước ngoài']],
  ['Gia hạn tạm trú', ['gia hạn']],
])('%s', (name, special) => expect(of(name)).toEqual(special));

test('of a list of acts only the first tells', () => expect(of('Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội')).toEqual([]));

test('a plain name has none', () => expect(of('Thủ tục đăng ký khai sinh')).toEqual([]));
