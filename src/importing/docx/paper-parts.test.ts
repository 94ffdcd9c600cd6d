import { describe, expect, test } from 'vitest';
import { buildSheet, type SheetSpec } from '../fixtures/build-sheet.ts';
import { readBlocks } from './blocks.ts';
import { readSheet } from './read-sheet.ts';
import { rowsOfSheet } from './rows.ts';

type Written = [name: string, counts?: string, form?: string];

/** What an import makes of the papers of a sheet: rows as «name | counts | case | note | form», advice, and doubts. */
async function take(...tables: [heading: string, ...rows: Written[]][]) {
  const papers = tables.map(([heading, ...rows]) => ({
    heading,
    rows: rows.map(([name, counts = '1/0', form = '']) => [name, form, `Bản chính: ${counts.replace('/', '\nBản sao: ')}`]),
  }));
  return taken({ papers });
}

async function taken(spec: SheetSpec) {
  const sheet = readSheet(await readBlocks(await buildSheet(spec)));
  const { imported, issues } = rowsOfSheet(sheet!, 'thu.docx');
  const cells = ({ name, originals, copies, case: when, note, form }: Record<string, string>) =>
    [name, `${originals}/${copies}`, when && `khi ${when}`, note && `(${note})`, form].filter(Boolean).join(' | ');
  return {
    papers: imported!.papers.map((row) => cells(row as Record<string, string>)),
    advice: imported!.wording.paperAdvice.split('\n').filter(Boolean),
    issues: issues.map(({ code, message }) => `${code}: ${message}`),
    requirements: imported!.procedure.requirements,
  };
}

describe('a row that is several papers by its own signs', () => {
  test('becomes those, each with its own form and number, under its heading', async () => {
    const { papers, advice } = await take([
      'Bao gồm',
      ['a) Đơn đề nghị.', '1/0'],
      [
        'b) Các tài liệu sau đây đối với cơ sở công lập: - Bản sao quyết định thành lập; - 01 bản chính danh sách theo Mẫu số 03 Phụ lục II; - Bản lý lịch theo Mẫu số 04; - Quy trình làm việc.',
        '1/1',
        'Mau so 04.docx\nMau so 14.docx\nMẫu số 03.docx',
      ],
    ]);
    const when = 'khi Các tài liệu sau đây đối với cơ sở công lập';
    expect(papers).toEqual([
      'a) Đơn đề nghị. | 1/0',
      `Bản sao quyết định thành lập; | 0/1 | ${when}`,
      `01 bản chính danh sách theo Mẫu số 03 Phụ lục II; | 1/0 | ${when} | Mẫu số 03.docx`,
      `Bản lý lịch theo Mẫu số 04; | 1/1 | ${when} | Mau so 04.docx`,
      `Quy trình làm việc. | 1/1 | ${when}`,
    ]);
    expect(advice).toEqual(['- Mẫu kèm theo: Mau so 14.docx']);
  });

  test('keeps the rows after it free of its heading', async () => {
    const { papers } = await take(['Bao gồm', ['Đối với tổ chức: - Giấy phép; - Danh sách.', '1/0'], ['Đơn đề nghị', '1/0']]);
    expect(papers).toEqual(['Giấy phép; | 1/0 | khi Đối với tổ chức', 'Danh sách. | 1/0 | khi Đối với tổ chức', 'Đơn đề nghị | 1/0']);
  });

  test('is a case where another row is a whole dossier, too', async () => {
    const { papers } = await take([
      'Bao gồm',
      ['1. Hồ sơ đề nghị tặng danh hiệu bạc bao gồm: a) Báo cáo thành tích; b) Bản sao quyết định khen thưởng.', '1/1'],
      [
        '2. Hồ sơ đề nghị tặng danh hiệu vàng bao gồm: a) Báo cáo thành tích; b) Xác nhận thời gian làm việc. Nơi cũ giải thể thì cấp trên xác nhận.',
        '1/1',
      ],
    ]);
    expect(papers).toEqual([
      'a) Báo cáo thành tích; | 1/1 | khi Hồ sơ đề nghị tặng danh hiệu bạc',
      'b) Bản sao quyết định khen thưởng. | 0/1 | khi Hồ sơ đề nghị tặng danh hiệu bạc',
      'a) Báo cáo thành tích; | 1/1 | khi Hồ sơ đề nghị tặng danh hiệu vàng',
      'b) Xác nhận thời gian làm việc. Nơi cũ giải thể thì cấp trên xác nhận. | 1/1 | khi Hồ sơ đề nghị tặng danh hiệu vàng',
    ]);
  });

  test('may count by itself, and end in the heading of the row below', async () => {
    const { papers, advice } = await take([
      'Tàu đến cảng',
      [
        'a. Chứng từ khai báo: a.1) Bản khai chung. a.2) Danh sách hành khách (nếu có).b. Chứng từ phải nộp và xuất trình: (bản chính)',
        '1/0',
      ],
      ['b.1) Giấy đăng ký tàu. b.2) Sổ thuyền viên.', '1/0'],
      ['Giấy phép khác', '1/0'],
    ]);
    const [declared, shown] = [
      'khi Tàu đến cảng | (Chứng từ khai báo)',
      'khi Tàu đến cảng | (Chứng từ phải nộp và xuất trình: (bản chính))',
    ];
    expect(papers).toEqual([
      `a.1) Bản khai chung. | 1/0 | ${declared}`,
      `a.2) Danh sách hành khách (nếu có). | 1/0 | ${declared}`,
      `b.1) Giấy đăng ký tàu. | 1/0 | ${shown}`,
      `b.2) Sổ thuyền viên. | 1/0 | ${shown}`,
      'Giấy phép khác | 1/0 | khi Tàu đến cảng',
    ]);
    expect(advice).toEqual([]);
  });

  test('says how to bring them in its heading', async () => {
    const { papers } = await take([
      'Bao gồm',
      ['a) Bản chụp các giấy tờ sau (kèm bản chính trong trường hợp nộp trực tiếp): + Thẻ bảo hiểm; + Giấy ra viện.', '1/1'],
    ]);
    const note = '(Bản chụp các giấy tờ sau (kèm bản chính trong trường hợp nộp trực tiếp))';
    expect(papers).toEqual([`Thẻ bảo hiểm; | 1/1 | ${note}`, `Giấy ra viện. | 1/1 | ${note}`]);
  });

  test('may be two papers, each with its number', async () => {
    const { papers } = await take(['Bao gồm', ['Danh mục tài sản: 01 bản chính.Hồ sơ có liên quan khác (nếu có): 01 bản sao.', '1/0']]);
    expect(papers).toEqual(['Danh mục tài sản: 01 bản chính | 1/0', 'Hồ sơ có liên quan khác (nếu có): 01 bản sao. | 0/1']);
  });

  test.each([
    'Bản sao một trong các giấy tờ sau: a) Giấy phép; b) Quyết định thành lập.',
    'Bản sao giấy tờ chứng minh trong các trường hợp sau: - Giấy xác nhận mồ côi. - Giấy xác nhận hộ nghèo.',
    'Khi có người đến lưu trú phải thông báo theo quy định sau đây: - Chủ hộ đề nghị người đến xuất trình giấy tờ; - Nhà nghỉ lập danh sách.',
    'Đơn đề nghị gồm: a) Họ và tên phải ghi đủ; b) Lý do phải nêu rõ.',
    'Biên bản họp bản, gồm: a) Tên khu rừng; b) Danh sách các hộ.',
    'Đối với tổ: - Danh sách tổ viên.',
    'Giấy phép nhập khẩu: 01 bản chính; Trường hợp đã có trên Cổng thì không phải nộp.',
  ])('stays whole where its signs are not certain, or leave a choice: %s', async (name) => {
    const { papers } = await take(['Bao gồm', [name, '1/0']]);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toContain(name);
  });
});

describe('a case in front of a paper', () => {
  test('is its case; «+)» is a bullet, and the dots of a form are none', async () => {
    const { papers } = await take([
      'Bao gồm',
      ['+) Lần đầu: 01 Thông báo bán hàng theo Mẫu số 10.', '1/0', 'mau 10.doc'],
      ['+) Trường hợp sửa đổi thông báo: 01 thông báo sửa đổi.', '1/0'],
      ['.... Văn bản đề nghị cấp lại', '1/0'],
    ]);
    expect(papers).toEqual([
      '01 Thông báo bán hàng theo Mẫu số 10. | 1/0 | khi Lần đầu | mau 10.doc',
      '01 thông báo sửa đổi. | 1/0 | khi Trường hợp sửa đổi thông báo',
      'Văn bản đề nghị cấp lại | 1/0',
    ]);
  });
});

describe('«Số lượng hồ sơ» at the end of a row', () => {
  test.each([
    [
      '- Thành phần hồ sơ: + Văn bản đề nghị (theo mẫu); + Chương trình tổ chức; số lượng người. - Số lượng hồ sơ: 01 (bộ).',
      'Số lượng hồ sơ: 01 (bộ).',
    ],
    ['Văn bản đề nghị. *** Số lượng hồ sơ: 01 bộ**', 'Số lượng hồ sơ: 01 bộ**'],
  ])('is advice: %s', async (name, said) => {
    const { papers, advice } = await take(['Bao gồm', [name, '1/0']]);
    expect(papers.join()).not.toContain('Số lượng hồ sơ');
    expect(papers[0]).toMatch(/^Văn bản đề nghị/);
    expect(advice).toEqual([`- ${said}`]);
  });
});

describe('papers that are listed elsewhere', () => {
  const reference = 'Hồ sơ, trình tự, thủ tục cấp lại áp dụng như quy định đối với trường hợp cấp mới.';

  test.each([
    reference,
    'Hồ sơ tương tự như khoản 1 của mục 3.3 (Thành phần hồ sơ).',
    'Hồ sơ như quy định tại các điểm b, c mục 1',
    'Hồ sơ cấp lại được thực hiện như quy định đối với trường hợp cấp mới;',
  ])('are advice with their case, and a doubt where nothing else stands there: %s', async (name) => {
    const { papers, advice, issues } = await take(
      ['- Trường hợp bị mất:', ['Đơn đề nghị', '1/0']],
      ['- Trường hợp hết thời hạn', [name, '1/1']],
    );
    expect(papers).toEqual(['Đơn đề nghị | 1/0 | khi Trường hợp bị mất']);
    expect(advice).toEqual([`- Trường hợp hết thời hạn: ${name}`]);
    expect(issues).toEqual(['ho-so-giay-to-dan-chieu: «Trường hợp hết thời hạn» không kê giấy tờ nào mà dẫn sang chỗ khác.']);
  });

  test('are no doubt beside other papers', async () => {
    const { papers, advice, issues } = await take(['Trường hợp hết thời hạn', ['a) Đơn đề nghị', '1/0'], [`b) ${reference}`, '1/1']]);
    expect(papers).toHaveLength(1);
    expect(advice).toEqual([`- Trường hợp hết thời hạn: ${reference}`]);
    expect(issues).toEqual([]);
  });

  test('are a doubt of the whole sheet where it lists nothing', async () => {
    expect((await take(['Bao gồm', [reference, '1/1']])).issues).toEqual([
      'ho-so-giay-to-dan-chieu: Hồ sơ không kê giấy tờ nào mà dẫn sang chỗ khác.',
    ]);
  });
});

describe('what tells how to declare', () => {
  test.each([
    'e) Trường hợp một lô hàng phải khai trên nhiều tờ khai thì người khai chỉ phải nộp 01 bộ hồ sơ (trong trường hợp nộp hồ sơ giấy);',
    'b) Trường hợp lô hàng tạm nhập được thực hiện trên tờ khai giấy ban hành kèm theo Thông tư số 38 thì khi tái xuất được khai báo trên tờ khai giấy;',
    'c) Khi làm thủ tục tái xuất, thương nhân phải khai báo thông tin về số tờ khai tạm nhập.',
    'Tên mẫu đơn, mẫu tờ khai: Đề nghị về việc tổ chức đại hội (Mẫu B33).',
  ])('is advice, whatever number the sheet asks for: %s', async (name) => {
    const { papers, advice, issues } = await take(['Bao gồm', ['a) Tờ khai', '1/0'], [name, '0/1']]);
    expect(papers).toEqual(['a) Tờ khai | 1/0']);
    expect(advice).toEqual([`- ${name}`]);
    expect(issues).toEqual(['ho-so-so-luong: Dòng này là lời dặn, không phải giấy tờ, nên số lượng không ghi vào bảng.']);
  });

  test('keeps its case where nothing else stands there', async () => {
    const said = 'Nội dung khai báo tạm vắng gồm: họ và tên; lý do tạm vắng.';
    const { papers, advice } = await take(['Trường hợp a', ['Đơn', '1/0']], ['Trường hợp b:', [said, '1/1']]);
    expect(papers).toHaveLength(1);
    expect(advice).toEqual([`- Trường hợp b: ${said}`]);
  });
});

test('a line that asks some people for one more paper is a paper', async () => {
  const name = 'Người học chỉ phải làm 01 bộ hồ sơ. Riêng hộ nghèo thì mỗi đầu học kỳ phải nộp bổ sung giấy xác nhận hộ nghèo để xem xét.';
  expect((await take(['Bao gồm', ['Đơn', '1/0'], [name, '0/0']])).papers).toEqual(['Đơn | 1/0', `${name} | 0/0`]);
});

test('a paper whose own words ask for another number is a doubt, and its column stays', async () => {
  const { papers, issues } = await take(['Bao gồm', ['- Hợp đồng tiền gửi (01 bản chính)', '0/0']]);
  expect(papers).toEqual(['Hợp đồng tiền gửi (01 bản chính) | 0/0']);
  expect(issues).toEqual(['ho-so-so-luong: Tên giấy tờ và cột «Số lượng» nói khác nhau: cột ghi bản chính 0, bản sao 0.']);
});

test('a list of conditions has one bullet for all of its lines', async () => {
  expect((await taken({ texts: { requirements: '\n+ Có đất.\n+ Có nhà.' } })).requirements).toBe('• Có đất.\n• Có nhà.');
  expect((await taken({ texts: { requirements: '\n- Có đất:\n+ Ở xã.' } })).requirements).toBe('– Có đất:\n+ Ở xã.');
});
