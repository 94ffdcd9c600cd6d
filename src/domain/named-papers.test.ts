import { describe, expect, test } from 'vitest';
import type { Paper } from '../portal/portal.ts';
import { samplePaper as paper } from '../tests/samples.ts';
import { namedPapers } from './named-papers.ts';

const names = (...papers: Paper[]) => namedPapers(papers, 'Hỏi Một cửa').headline;

describe('which papers to bring', () => {
  test('are named, first what is handed in, then what is shown; what brackets explain is left to the list', () => {
    const identity = paper('Giấy tờ tùy thân (căn cước, hộ chiếu)', { use: 'Xuất trình' });
    expect(names(identity, paper('Tờ khai'), paper('Giấy chứng sinh'))).toBe('Tờ khai, giấy chứng sinh; đưa ra xem: giấy tờ tùy thân');
    expect(names(identity)).toBe('Đưa ra xem: giấy tờ tùy thân');
  });

  test('are named without what they have from the list of a record', () => {
    const shown = paper('Xuất trình thẻ căn cước', { use: 'Xuất trình' });
    expect(names(paper('a) Tờ khai (02 bản);'), paper('(2) Giấy chứng sinh.'), paper(') Giấy phép gồm:'), shown)).toBe(
      'Tờ khai, giấy chứng sinh, giấy phép; đưa ra xem: thẻ căn cước',
    );
  });

  test('that need not be brought are not named', () => {
    const spared = paper('Giấy xác nhận', { use: 'Không phải nộp' });
    expect(names(paper('Tờ khai'), spared)).toBe('Tờ khai');
    expect(names(spared)).toBe('Không phải mang');
  });

  test('are never cut inside a name: what finds no room is counted', () => {
    const long = 'Giấy chứng nhận đăng ký doanh nghiệp và hộ kinh doanh số';
    expect(names(paper(`${long} một`), paper(`${long} hai`), paper('Ảnh'))).toBe(`${long} một; và 2 giấy khác`);
    const endless = 'Văn bản của cơ quan '.repeat(10).trim();
    expect(names(paper(endless), paper('Ảnh'))).toBe('2 giấy tờ, tên ghi ở dưới');
  });

  test.each([
    [
      `Giấy tờ chứng minh chỗ ở hợp pháp (${'hợp đồng thuê, hợp đồng mượn, '.repeat(9)}văn bản khác) còn hạn`,
      'Giấy tờ chứng minh chỗ ở hợp pháp',
    ],
    [`Tờ khai thay đổi thông tin cư trú; ${'ghi rõ ý kiến của chủ hộ '.repeat(9)}`, 'Tờ khai thay đổi thông tin cư trú'],
    [`Đơn đề nghị theo Mẫu số 01 ban hành kèm theo ${'Nghị định của Chính phủ và '.repeat(9)}`, 'Đơn đề nghị theo Mẫu số 01'],
  ])('of half a screen are named up to where they begin to explain: %s', (name, named) => {
    expect(names(paper(name))).toBe(named);
  });

  test('are all named where the last one needs only a little more room', () => {
    const long = 'Bản thảo văn bản phân chia di sản của người đã mất';
    expect(names(paper(long), paper('Giấy chứng nhận căn cước hoặc hộ chiếu còn giá trị'))).not.toContain('giấy khác');
  });

  test('stand apart by semicolons where a name has a comma', () => {
    expect(names(paper('Đơn giao đất, thuê đất'), paper('Sổ đỏ'))).toBe('Đơn giao đất, thuê đất; sổ đỏ');
  });

  test('of cases are not counted as if everybody needed them', () => {
    const inCase = (name: string) => paper('Giấy ủy quyền', { case: name });
    expect(namedPapers([paper('Tờ khai'), inCase('Nhờ làm hộ'), inCase('Ở xa')], '').detail).toBe(
      '1 giấy chung, thêm giấy theo trường hợp',
    );
    expect(namedPapers([inCase('Nhờ làm hộ'), inCase('Ở xa')], '')).toMatchObject({
      headline: 'Tùy trường hợp',
      detail: 'mỗi trường hợp một bộ giấy; có 2 trường hợp',
    });
  });

  test('are asked for at the desk where the record names none', () => {
    expect(namedPapers([], 'Hỏi nhà trường')).toMatchObject({ headline: 'Hỏi nhà trường', unknown: true });
  });
});
