import { describe, expect, test } from 'vitest';
import { entry, fewEntries, fewNames } from './few-names.ts';
import { rank } from './rank.ts';

const index = fewNames();
const titles = (query: string, options = {}) => rank(index, query, options).ranked.map((one) => one.entry.title);
const first = (query: string) => titles(query)[0];

describe('however it is written, it finds the same page', () => {
  test.each([
    ['composed', 'đăng ký khai tử'.normalize('NFC')],
    ['decomposed', 'đăng ký khai tử'.normalize('NFD')],
    ['capitals', 'ĐĂNG KÝ KHAI TỬ'],
    ['no marks', 'dang ky khai tu'],
    ['some marks', 'dang ký khai tu'],
    ['Ð of another alphabet', 'Ðăng ký khai tử'],
    ['ð of another alphabet', 'ðăng ký khai tử'],
    ['i for y', 'đăng kí khai tử'],
    ['one letter wrong', 'đăng ký khai tửu'],
    ['one letter missing', 'đng ký khai tử'],
    ['one mark wrong', 'đăng ký khai tữ'],
    ['two letters swapped', 'đăgn ký khai tử'],
    ['Telex left over', 'ddawng kys khai tuwr'],
    ['words run together', 'dangkykhaitu'],
    ['among fillers', 'cho em hỏi muốn đăng ký khai tử thì làm ở đâu, cần giấy gì ạ'],
  ])('%s: %s', (_, query) => expect(first(query)).toBe('Đăng ký khai tử'));

  test.each([
    ['hoà giải tranh chấp', 'Hòa giải tranh chấp đất đai'],
    ['hòa giải tranh chấp', 'Hòa giải tranh chấp đất đai'],
    ['giấy uỷ quyền', 'Giấy ủy quyền'],
    ['khai sanh', 'Đăng ký khai sinh'],
    ['lí lịch', 'Chứng thực chữ ký'],
  ])('%s', (query, title) => expect(first(query)).toBe(title));
});

describe('codes', () => {
  test.each(['1.004222', '1004222', '004222', '4222', '1.004222.000.00.00.H19', '1.004222.H54', 'mã 1.004222', '1.0042'])('%s', (query) =>
    expect(first(query)).toBe('Đăng ký thường trú'),
  );

  test('a year among words is no code', () => {
    const entries = [...fewEntries, entry('Việc khác', { code: '1.002024' })];
    const { ranked } = rank(fewNames([], entries), 'xếp loại xã năm 2024');
    expect(ranked[0]?.entry.title).toBe('Xếp loại năm 2024');
  });
});

describe('what people say', () => {
  test.each([
    ['giấy độc thân', 'Xin giấy xác nhận độc thân'],
    ['so do', 'Làm sổ đỏ lần đầu'],
    ['lam cccd', 'Làm thẻ căn cước từ 14 tuổi'],
    ['cắt khẩu', 'Xóa đăng ký thường trú'],
    ['đăng ký HKD', 'Mở hộ kinh doanh'],
    ['ho so lam HTX', 'Lập hợp tác xã'],
    ['ĐKTT', 'Đăng ký thường trú'],
    ['CCCD cho trẻ em', 'Làm thẻ căn cước cho trẻ em'],
    ['cưới', 'Đăng ký kết hôn'],
  ])('%s → %s', (query, title) => expect(first(query)).toBe(title));

  test('says what was understood', () => {
    const [best] = rank(index, 'cccd').ranked;
    expect(best?.reading.replaced).toEqual({ said: 'cccd', meant: 'căn cước' });
  });

  test('an editor’s own saying goes before the general one', () => {
    const own = fewNames([{ said: ['khẩu'], meant: ['khai tử'] }]);
    expect(rank(own, 'khẩu').ranked[0]?.entry.title).toBe('Đăng ký khai tử');
  });

  test('to search exactly what was typed leaves the sayings out', () => {
    expect(rank(index, 'cưới', { exact: true }).ranked).toEqual([]);
  });
});

describe('order', () => {
  test('marks that were typed count', () => {
    expect(first('dương')).toBe('Trợ cấp nuôi con dương tính');
    expect(first('đường')).toBe('Sử dụng tạm thời lòng đường');
  });

  test('more words of the query come before fewer', () => {
    expect(titles('đăng ký lại khai sinh').slice(0, 2)).toEqual(['Đăng ký lại khai sinh', 'Đăng ký khai sinh']);
    expect(first('thẻ căn cước trẻ em')).toBe('Làm thẻ căn cước cho trẻ em');
  });

  test('when no page has all the words the best partial answers come, with the words that they leave out', () => {
    const [best] = rank(index, 'đăng ký kết hôn zzz').ranked;
    expect(best?.entry.title).toBe('Đăng ký kết hôn');
    expect(best?.missing).toEqual(['zzz']);
  });

  test('what is special about a procedure has to be asked for', () => {
    expect(titles('khai sinh').slice(0, 2)).toEqual(['Đăng ký khai sinh', 'Đăng ký lại khai sinh']);
    expect(first('làm lại khai sinh')).toBe('Đăng ký lại khai sinh');
    const names = fewNames(undefined, [
      entry('Thủ tục đăng ký kết hôn có yếu tố nước ngoài'),
      entry('Thủ tục đăng ký kết hôn ở xã vùng cao'),
    ]);
    expect(rank(names, 'kết hôn').ranked[0]?.entry.title).toBe('Thủ tục đăng ký kết hôn ở xã vùng cao');
    expect(rank(names, 'kết hôn với người nước ngoài').ranked[0]?.entry.title).toBe('Thủ tục đăng ký kết hôn có yếu tố nước ngoài');
  });

  test('a word that differs in its marks is another word when both are written, a slip when it is not', () => {
    const names = fewNames([{ said: ['ngoại quốc'], meant: ['nước ngoài'] }], [entry('Khai tử có yếu tố nước ngoài'), entry('Khai tử')]);
    expect(rank(names, 'ngoại').ranked).toEqual([]);
    expect(rank(names, 'ngoai').ranked[0]?.entry.title).toBe('Khai tử có yếu tố nước ngoài');
    expect(rank(names, 'ngõai').ranked[0]?.entry.title).toBe('Khai tử có yếu tố nước ngoài');
  });

  test('who asks how long it takes has lost nothing', () => {
    expect(rank(index, 'đăng ký khai sinh mất bao lâu').ranked[0]?.missing).toEqual([]);
    expect(first('đăng ký khai sinh mất bao lâu')).toBe('Đăng ký khai sinh');
  });

  test('hỏi and ngã are one tone for many who write', () => expect(first('sữ dụng lòng đường')).toBe('Sử dụng tạm thời lòng đường'));

  test('of the meanings of a saying every name takes the one that suits it', () => {
    const sayings = [{ said: ['bố mất'], meant: ['khai tử', 'thừa kế'] }];
    const names = fewNames(sayings, [entry('Đăng ký khai tử'), entry('Chi trả tiền gửi theo thừa kế')]);
    expect(rank(names, 'bố mất').ranked[0]?.entry.title).toBe('Đăng ký khai tử');
    expect(rank(names, 'bố mất có tiền gửi').ranked[0]?.entry.title).toBe('Chi trả tiền gửi theo thừa kế');
  });

  test('who asks for two jobs in one sentence gets both', () => {
    const both = titles('hòa giải tranh chấp đất và chứng thực chữ ký').slice(0, 2);
    expect(both).toEqual(['Hòa giải tranh chấp đất đai', 'Chứng thực chữ ký']);
    expect(titles('thẻ căn cước cho trẻ em và người lớn')[0]).toBe('Làm thẻ căn cước cho trẻ em');
  });

  test('procedures come before news', () => {
    const found = titles('đăng ký khai sinh');
    expect(found[0]).toBe('Đăng ký khai sinh');
    expect(found).toContain('Ngày hội đăng ký khai sinh ở Nậm Lúng');
  });

  test('the pages of results are found', () => {
    expect(first('xếp loại xã năm 2024')).toBe('Xếp loại năm 2024');
    expect(first('xep loai xa 2024')).toBe('Xếp loại năm 2024');
  });

  test('the old name of a unit finds the new one', () => {
    const [best] = rank(index, 'xã bản sen').ranked;
    expect([best?.entry.title, best?.matchedName]).toEqual(['Xã Nậm Lúng', 'Xã Bản Sen']);
  });

  test('who asks for a list gets the sector', () => expect(first('các thủ tục về đất đai')).toBe('Đất đai'));

  test('while typing the last word may be unfinished', () => {
    expect(titles('đăng ký kế', { typing: true })[0]).toBe('Đăng ký kết hôn');
    expect(titles('dang ky thuo', { typing: true })[0]).toBe('Đăng ký thường trú');
  });

  test('while typing the last letters are a beginning, not the first letters of other words', () => {
    const names = fewNames(undefined, [entry('Mở trường tiểu học'), entry('Xin giấy độc thân')]);
    expect(rank(names, 'giay doc th', { typing: true }).ranked[0]?.entry.title).toBe('Xin giấy độc thân');
    expect(rank(names, 'trường TH').ranked[0]?.entry.title).toBe('Mở trường tiểu học');
  });

  test('no more than were asked for', () => expect(titles('đăng ký', { most: 3 })).toHaveLength(3));
});

describe('bad input neither throws nor hangs', () => {
  const many = fewNames(
    undefined,
    Array.from({ length: 1000 }, (_, number) => entry(`Đăng ký việc thứ ${number} của hộ gia đình`)),
  );
  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'đăng ký '.repeat(10_000)],
    ['10,000 marks', 'a\u0301'.repeat(5_000)],
    ['emoji', '👶🏽🍼 khai sinh 🎉'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['regular expression', '.*+?^${}()|[]\\ (a+)+$ [['],
    ['blanks', ' \t\n\u00a0 '],
    ['nothing', ''],
    ['fillers', 'cho em hỏi làm ở đâu cần giấy gì ạ'],
    ['half a surrogate pair', '\ud83d khai sinh'],
    ['names of object properties', '__proto__ constructor toString'],
  ])('%s', (_, query) => {
    expect(() => [rank(many, query), rank(many, query, { typing: true })]).not.toThrow();
  });

  test('emoji and markup do not hide the words', () => expect(first('👶🏽 khai sinh <b>')).toBe('Đăng ký khai sinh'));
});
