import { expect, test } from 'vitest';
import { startBearers } from './bearers.ts';
import { entry } from './few-names.ts';
import { buildNameIndex } from './name-index.ts';
import { rank } from './rank.ts';
import { sayingsOf } from './sayings.ts';
import { fillerWords, nameWords } from './vocabulary.ts';

const entries = [
  entry('Đăng ký kết hôn', { official: 'Thủ tục đăng ký kết hôn', sector: 'Hộ tịch' }),
  entry('Đăng ký lại kết hôn', { sector: 'Hộ tịch' }),
  entry('Đăng ký kết hôn có yếu tố nước ngoài', { sector: 'Hộ tịch' }),
  entry('Giải quyết hưởng chế độ tử tuất', { sector: 'Thực hiện chính sách BHXH' }),
  entry('Đăng ký kết hôn ở xã vùng cao', { kind: 'Tin tức' }),
];
const bearersOf = startBearers(entries);
const namesOf = (said: string, meant: string) =>
  buildNameIndex({
    entries,
    sayings: [{ said: [said], meant: [], bearers: bearersOf([meant]) }],
    fillers: fillerWords,
    nameWords,
  });

test('a matter is that of every procedure whose name has its words side by side, the more the less stands beside them', () => {
  expect(bearersOf(['đăng ký kết hôn'])).toEqual([
    [0, 9],
    [2, 3],
  ]);
  expect(bearersOf(['kết hôn ký đăng'])).toEqual([]);
});

test('of several wordings one is enough, and the sector says what the name leaves out', () => {
  expect(bearersOf(['trợ cấp tuất', 'tử tuất'])).toEqual([[3, 4]]);
  expect(bearersOf(['chính sách BHXH Giải quyết'])).toEqual([[3, 3]]);
});

test('of more procedures than a reader could choose from, those have a matter of whose names it is most', () => {
  const many = Array.from({ length: 40 }, (_, at) => entry(`Đăng ký kết hôn ở bản ${at}${at % 2 === 0 ? '' : ' vùng cao biên giới'}`));
  expect(startBearers(many)(['đăng ký kết hôn']).map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at * 2));
});

test('a matter without words is nobody’s', () => expect(bearersOf(['!!!', ''])).toEqual([]));

test('what people say finds the page in any order and with other words between, without a word of its name', () => {
  const index = namesOf('chồng chết vợ được tiền', 'tử tuất');
  const first = (query: string) => rank(index, query).ranked[0]?.entry.title;
  expect(first('cho hỏi chồng tôi mới chết tháng trước thì vợ có được lĩnh tiền gì không')).toBe('Giải quyết hưởng chế độ tử tuất');
  expect(first('tien gi khi chong chet')).toBe('Giải quyết hưởng chế độ tử tuất');
});

test('the plain procedure answers before its special sisters', () => {
  const index = namesOf('cưới vợ', 'kết hôn');
  expect(rank(index, 'cưới vợ').ranked.map(({ entry: { title } }) => title)[0]).toBe('Đăng ký kết hôn');
  expect(rank(index, 'cưới vợ có yếu tố nước ngoài').ranked[0]?.entry.title).toBe('Đăng ký kết hôn có yếu tố nước ngoài');
});

test('a saying of several meanings stands for every one of them; what no name has stays at home', () => {
  const saidOf = (title: string) =>
    sayingsOf({ synonyms: [] }, entries)
      .filter(({ bearers }) => bearers.some(([number]) => entries[number]?.title === title))
      .flatMap(({ said }) => said);
  expect(saidOf('Đăng ký kết hôn')).toContain('lấy vợ');
  expect(saidOf('Giải quyết hưởng chế độ tử tuất')).toContain('qua đời');
  expect(sayingsOf({ synonyms: [] }, entries).some(({ said }) => said.includes('gpxd'))).toBe(false);
});

test('a word of names stays telling, however often people say it of something else', () => {
  const rarityOf = (said: string[]) => {
    const sayings = said.map((text) => ({ said: [text], meant: [], bearers: bearersOf(['kết hôn']) }));
    const { dictionary, rarity } = buildNameIndex({ entries, sayings, fillers: fillerWords, nameWords });
    return (word: string) => rarity[dictionary.findIndex(({ marked }) => marked === word)] ?? 0;
  };
  const [without, having] = [rarityOf([]), rarityOf(['tử tế'])];
  expect(having('tuất')).toBe(without('tuất'));
  expect(having('tử')).toBeLessThan(without('tử'));
  // Rare, but no page has it.
  expect(having('tế')).toBeLessThan(having('tuất'));
});
