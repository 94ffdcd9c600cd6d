import { describe, expect, test } from 'vitest';
import { notesOn } from './notes.ts';
import { paperRows } from './paper-rows.ts';
import type { SheetPaper } from './read-sheet.ts';

type Written = [name: string, counts: string, form?: string];

/** Lines under a heading as sheets write them; `1/0` is one original and no copy. */
function below(heading: string | null, ...lines: Written[]): Omit<SheetPaper, 'row'>[] {
  return lines.map(([name, counts, form = '']) => {
    const [originals, copies] = counts.split('/');
    return { heading, cells: { name, form, quantity: `Bản chính: ${originals}\nBản sao: ${copies}` } };
  });
}

function read(...lists: Omit<SheetPaper, 'row'>[][]) {
  const notes = notesOn('thu.docx');
  const lines = lists.flat().map((line, index) => ({ ...line, row: index + 1 }));
  const { papers, advice } = paperRows(lines, '1.009999', notes);
  return {
    papers: papers.map((paper) => Object.fromEntries(Object.entries(paper).filter(([key, cell]) => cell !== '' && key !== 'procedure'))),
    advice,
    issues: notes.issues.map(({ message, place }) => [place.line, message]),
  };
}

const names = (...lists: Omit<SheetPaper, 'row'>[][]) => read(...lists).papers.map(({ name }) => name);

describe('a heading', () => {
  test.each([
    ['* Giấy tờ phải nộp:', 'Nộp'],
    ['Các giấy tờ phải nộp', 'Nộp'],
    ['1. Chứng từ phải nộp:', 'Nộp'],
    ['- Giấy tờ phải gửi kèm theo:', 'Nộp'],
    ['Hồ sơ cần xuất trình:', 'Xuất trình'],
    ['* Giấy tờ phải xuất trình:', 'Xuất trình'],
  ])('that says how to hand in is no case: %s', (heading, use) => {
    expect(read(below(heading, ['- Tờ khai', '1/0']))).toEqual({
      papers: [{ use, name: 'Tờ khai', originals: '1', copies: '0' }],
      advice: [],
      issues: [],
    });
  });

  test('in a sentence gives the use, and its words are kept', () => {
    const { papers, advice } = read(below('Người yêu cầu phải xuất trình các giấy tờ sau:', ['Hộ chiếu', '1/0']));
    expect(papers).toMatchObject([{ use: 'Xuất trình', name: 'Hộ chiếu' }]);
    expect(papers[0]).not.toHaveProperty('case');
    expect(advice).toEqual(['- Người yêu cầu phải xuất trình các giấy tờ sau']);
  });

  test('that asks for handing in and showing says neither of any paper', () => {
    const { papers, advice } = read(below(null, ['Người yêu cầu nộp/xuất trình các giấy tờ sau:', '0/0'], ['Hộ chiếu', '1/0']));
    expect(papers).toEqual([{ name: 'Hộ chiếu', originals: '1', copies: '0' }]);
    expect(advice).toEqual(['- Người yêu cầu nộp/xuất trình các giấy tờ sau']);
  });

  test('that asks for originals to show and copies to keep says neither', () => {
    const heading = 'Trường hợp ủy quyền thì phải xuất trình 01 bản chính và 01 bản sao để lưu giữ những giấy tờ sau:';
    const [paper] = read(below(heading, ['Hộ chiếu', '1/0'])).papers;
    expect(paper).toMatchObject({ case: heading.replace(':', ''), name: 'Hộ chiếu' });
    expect(paper).not.toHaveProperty('use');
  });

  test.each(['Bao gồm', 'Hồ sơ bao gồm:', '- Thành phần hồ sơ, bao gồm:', 'Hồ sơ gồm các giấy tờ sau đây:'])(
    'that says nothing is left out: %s',
    (heading) => {
      const paper = { name: 'Tờ khai', originals: '1', copies: '0' };
      expect(read(below(heading, ['Tờ khai', '1/0']))).toMatchObject({ papers: [paper], advice: [] });
      expect(read(below(null, [heading, '0/0'], ['Tờ khai', '1/0']))).toMatchObject({ papers: [paper], advice: [] });
    },
  );

  test('above a table is a case', () => {
    expect(read(below('- Trường hợp mất giấy :', ['Đơn', '1/0'])).papers).toMatchObject([{ case: 'Trường hợp mất giấy', name: 'Đơn' }]);
    expect(read(below('Tách thửa, hồ sơ gồm:', ['Đơn', '1/0'])).papers).toMatchObject([{ case: 'Tách thửa, hồ sơ gồm', name: 'Đơn' }]);
  });

  test.each(['Người vay kê khai, nộp:', 'Ban quản lý Tổ lập', 'Giấy tờ có liên quan người vay nộp:', 'Trong phiếu nêu rõ lý do'])(
    'that says who makes a paper, or how, is its note: %s',
    (heading) => {
      const [paper] = read(below(heading, ['Giấy ủy quyền', '1/0'])).papers;
      expect(paper).toMatchObject({ name: 'Giấy ủy quyền', note: heading.replace(':', '') });
      expect(paper).not.toHaveProperty('case');
    },
  );

  test('of a school that the State runs says nobody makes it', () => {
    expect(read(below('1. Hồ sơ thành lập trường công lập', ['Đề án', '1/0'])).papers).toMatchObject([
      { case: '1. Hồ sơ thành lập trường công lập' },
    ]);
  });
});

describe('a line that leads over to others', () => {
  test('is the case of those, where it names one, until its own bullet comes again', () => {
    const { papers } = read(
      below(
        null,
        ['- Thẻ tiết kiệm', '1/0'],
        ['- Đối với người giám hộ, hồ sơ phải có thêm:', '0/1'],
        ['+ Cam kết của người giám hộ', '1/0'],
        ['+ Giấy tờ của người giám hộ', '0/0'],
        ['- Giấy đề nghị', '1/0'],
      ),
    );
    expect(papers.map((paper) => [paper.name, paper.case])).toEqual([
      ['Thẻ tiết kiệm', undefined],
      ['Cam kết của người giám hộ', 'Đối với người giám hộ, hồ sơ phải có thêm'],
      ['Giấy tờ của người giám hộ', 'Đối với người giám hộ, hồ sơ phải có thêm'],
      ['Giấy đề nghị', undefined],
    ]);
  });

  test('stands within the case above it', () => {
    const { papers } = read(
      below('Trường hợp mất giấy:', ['Đối với tổ chức:', '0/0'], ['Đơn', '1/0']),
      below('Bao gồm', ['Tờ khai', '1/0']),
    );
    expect(papers.map((paper) => paper.case)).toEqual(['Trường hợp mất giấy – Đối với tổ chức', undefined]);
  });

  test('takes the place of one above the table that has its bullet', () => {
    const { papers } = read(below('- Người vay lập:', ['+ Giấy đề nghị', '1/0'], ['- Ban quản lý Tổ lập:', '0/0'], ['+ Danh sách', '1/0']));
    expect(papers.map(({ name, note }) => [name, note])).toEqual([
      ['Giấy đề nghị', 'Người vay lập'],
      ['Danh sách', 'Ban quản lý Tổ lập'],
    ]);
  });

  test('is the note of those that belong together and are no case', () => {
    const { papers } = read(
      below('* Giấy tờ phải nộp:', ['- Chứng cứ chứng minh quan hệ cha, con gồm:', '0/0'], ['+ Văn bản của cơ quan y tế', '1/0']),
    );
    expect(papers).toEqual([
      { use: 'Nộp', name: 'Văn bản của cơ quan y tế', originals: '1', copies: '0', note: 'Chứng cứ chứng minh quan hệ cha, con' },
    ]);
  });

  test('with nothing below it is kept, as a paper where the sheet asks for a number of it', () => {
    const { papers, advice } = read(
      below(null, ['Tờ khai', '1/0'], ['Giấy tờ tùy thân gồm:', '1/0'], ['Người yêu cầu tải lên các giấy tờ sau:', '0/0']),
    );
    expect(papers.map(({ name }) => name)).toEqual(['Tờ khai', 'Giấy tờ tùy thân gồm:']);
    expect(advice).toEqual(['- Người yêu cầu tải lên các giấy tờ sau:']);
  });

  test('is a paper when it ends in a colon and the sheet asks for a number of it, or a form belongs to it', () => {
    expect(names(below(null, ['Giấy phép nhập khẩu xe:', '2/0'], ['Tờ khai', '1/0']))).toEqual(['Giấy phép nhập khẩu xe:', 'Tờ khai']);
    expect(names(below(null, ['Đơn gồm:', '0/0', 'mau.doc'], ['Tờ khai', '1/0']))).toEqual(['Đơn gồm:', 'Tờ khai']);
  });
});

describe('advice', () => {
  test('below «Lưu ý» is all there is, its headings too; a number of copies that it loses is told', () => {
    const { papers, advice, issues } = read(
      below(
        '* Lưu ý:',
        ['- Đối với giấy tờ nộp:', '0/0'],
        ['+ Người tiếp nhận đối chiếu.', '0/0'],
        ['- Giấy tờ nước ngoài phải hợp pháp hóa.', '1/1'],
      ),
    );
    expect(papers).toEqual([]);
    expect(advice).toEqual(['- Đối với giấy tờ nộp:', '+ Người tiếp nhận đối chiếu.', '- Giấy tờ nước ngoài phải hợp pháp hóa.']);
    expect(issues).toEqual([[3, 'Dòng này là lời dặn, không phải giấy tờ, nên số lượng không ghi vào bảng.']]);
  });

  test.each([
    ['Lưu ý: - Mang theo bản chính.', '1/1', '- Mang theo bản chính.'],
    ['Số lượng hồ sơ: 01 (một) bộ.', '0/0', '- Số lượng hồ sơ: 01 (một) bộ.'],
    ['Số lượng hồ sơ: 02 bộ', '1/1', '- Số lượng hồ sơ: 02 bộ'],
    ['Chưa có quy định cụ thể.', '0/0', '- Chưa có quy định cụ thể.'],
    ['Do sở giáo dục và đào tạo quy định', '1/0', '- Do sở giáo dục và đào tạo quy định'],
    [
      'Trường hợp nộp hồ sơ trực tuyến thì thành phần hồ sơ phải chứng thực điện tử.',
      '1/1',
      '- Trường hợp nộp hồ sơ trực tuyến thì thành phần hồ sơ phải chứng thực điện tử.',
    ],
    [
      'Khi các cơ quan đã kết nối dữ liệu thì không yêu cầu hồ sơ giấy.',
      '0/0',
      '- Khi các cơ quan đã kết nối dữ liệu thì không yêu cầu hồ sơ giấy.',
    ],
    [
      'Trường hợp cha mẹ không có nơi thường trú thì thực hiện khai báo thông tin.',
      '1/0',
      '- Trường hợp cha mẹ không có nơi thường trú thì thực hiện khai báo thông tin.',
    ],
    ['Người học chỉ phải làm 01 bộ hồ sơ.', '0/0', '- Người học chỉ phải làm 01 bộ hồ sơ.'],
  ])('is no paper: %s', (name, counts, kept) => {
    const { papers, advice } = read(below(null, ['- Tờ khai', '1/0'], [`- ${name}`, counts]));
    expect(papers).toHaveLength(1);
    expect(advice).toEqual([kept]);
  });

  test.each([
    ['Phiếu này là biểu mẫu điện tử.', 'Phiếu đề nghị'],
    ['(đối với trường hợp cập nhật).', 'Đơn'],
    ['đối với trường hợp cấp đổi.', '- Đơn'],
    ['Trường hợp đã nộp bản điện tử thì không phải nộp bản giấy.', '- Giấy chứng sinh'],
  ])('that goes on where a paper ended is the note of that paper: %s', (line, paper) => {
    const { papers, advice } = read(below(null, [paper, '1/0'], [line, '0/0']));
    expect(papers).toMatchObject([{ note: line }]);
    expect(advice).toEqual([]);
  });
});

test.each([
  'Thẻ Tiết kiệm (01 bản chính)',
  'Giấy khai sinh của người chưa đủ 14 tuổi thực hiện thông qua người đại diện',
  'Các chứng từ khác (nếu có)',
  'Trường hợp không có chứng cứ nêu trên thì phải có văn bản cam đoan của các bên',
  'Đối với học sinh người Kinh thì phải bổ sung giấy chứng nhận hộ nghèo',
  'Tài liệu đã được công chứng',
])('a line of no original and no copy that names a paper is a paper: %s', (name) => {
  expect(names(below(null, [name, '0/0']))).toEqual([name]);
});

test.each([
  'Đối với quân đội nhân dân: Giấy giới thiệu của đơn vị',
  'Trường hợp mất tích trở về thì có thêm bản sao quyết định của tòa án',
])('a line of a condition that names a paper is a paper: %s', (name) => {
  expect(names(below(null, [name, '1/0']))).toEqual([name]);
});

test('«Thành phần hồ sơ» in front of a name is no part of it', () => {
  expect(names(below(null, ['- Thành phần hồ sơ, bao gồm: Danh sách tổ viên', '2/2']))).toEqual(['Danh sách tổ viên']);
});

test('a paper whose name says that it is shown is shown', () => {
  expect(read(below(null, ['Xuất trình thẻ căn cước', '1/0'])).papers).toMatchObject([{ use: 'Xuất trình' }]);
});

test('a paper without a name is told and left out', () => {
  const { papers, issues } = read(below(null, ['-', '1/0']));
  expect(papers).toEqual([]);
  expect(issues).toEqual([[1, 'Giấy tờ không có tên nên không ghi vào bảng.']]);
});
