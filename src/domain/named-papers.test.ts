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
      'Giấy tờ chứng minh chỗ ở hợp pháp còn hạn',
    ],
    [`Tờ khai thay đổi thông tin cư trú; ${'ghi rõ ý kiến của chủ hộ '.repeat(9)}`, 'Tờ khai thay đổi thông tin cư trú'],
    [`Đơn đề nghị theo Mẫu số 01 ban hành kèm theo ${'Nghị định của Chính phủ và '.repeat(9)}`, 'Đơn đề nghị theo Mẫu số 01'],
  ])('of half a screen are named up to where they begin to explain: %s', (name, named) => {
    expect(names(paper(name))).toBe(named);
  });

  const act = 'theo Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ';

  test.each([
    [
      `Đơn đề nghị trợ cấp tiền tuất, tiền mai táng phí (Mẫu PC22 ${act}); giấy chứng tử hoặc trích lục khai tử. Thông tin đã có thì cơ quan tự tra cứu.`,
      'Đơn đề nghị trợ cấp tiền tuất, tiền mai táng phí; giấy chứng tử hoặc trích lục khai tử',
    ],
    [
      'Bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực Hợp đồng lao động của giáo viên được hưởng chính sách',
      'Bản sao Hợp đồng lao động của giáo viên được hưởng chính sách',
    ],
    [`Bản chính hoặc bản sao có chứng thực Văn bản chấp thuận chủ trương đầu tư ${act}`, 'Văn bản chấp thuận chủ trương đầu tư'],
    [
      'Bản sao chứng thực hoặc bản sao kèm bản chính để đối chiếu hoặc bản sao từ sổ gốc giấy tờ chứng minh thuộc đối tượng giảm học phí trong các trường hợp sau: - Mồ côi.',
      'Bản sao giấy tờ chứng minh thuộc đối tượng giảm học phí',
    ],
    [
      'Cha mẹ hoặc người chăm sóc, nuôi dưỡng trẻ em thuộc đối tượng quy định tại khoản 1 nộp Đơn đề nghị hưởng chính sách theo Mẫu số 01 quy định tại Phụ lục kèm theo Nghị định này',
      'Đơn đề nghị hưởng chính sách theo Mẫu số 01',
    ],
    [
      'Hồ sơ do doanh nghiệp lập: * Hồ sơ pháp lý: Doanh nghiệp vay lần đầu phải gửi đến ngân hàng nơi làm thủ tục Bản đăng ký kinh doanh (bản sao):',
      'Bản đăng ký kinh doanh',
    ],
    [
      '- Giấy đề nghị cấp lại Giấy chứng nhận theo Mẫu số 12 tại Phụ lục kèm theo Nghị định 87/2018/NĐ-CP.',
      'Giấy đề nghị cấp lại Giấy chứng nhận theo Mẫu số 12',
    ],
    [
      `Dự thảo giao dịch sửa đổi, bổ sung, hủy bỏ giao dịch đã được chứng thực. Trường hợp liên quan đến tài sản thì nộp thêm giấy tờ ${act}`,
      'Dự thảo giao dịch sửa đổi, bổ sung, hủy bỏ giao dịch đã được chứng thực',
    ],
    [
      'Một trong các giấy tờ sau: Căn cước điện tử; bản chính hoặc bản sao của Thẻ căn cước hoặc Hộ chiếu còn giá trị sử dụng',
      'Một trong các giấy tờ ghi ở dưới',
    ],
    [
      'Văn bản đề nghị công bố (công bố lại) đủ điều kiện cung cấp dịch vụ cai nghiện tự nguyện tại gia đình và cộng đồng của tổ chức',
      'Văn bản đề nghị công bố',
    ],
    ['Đối với người vay: Giấy ủy quyền (mẫu số 01/UQ)', 'Giấy ủy quyền'],
    ['Sổ vay vốn: 02 bản chính (01 bản lưu người vay, 01 bản lưu ngân hàng).', 'Sổ vay vốn'],
    ['a.1) Giấy phép rời cảng cuối cùng.', 'Giấy phép rời cảng cuối cùng'],
  ])('are named by the paper, never by its heading, its forms or its explanation: %s', (name, named) => {
    expect(names(paper(name))).toBe(named);
  });

  test('of an unusual kind keep their own name, whatever paper they mention', () => {
    const drawing = `Sơ đồ khu đất có xác nhận của nơi cấp Giấy chứng nhận quyền sử dụng đất ${act}`;
    expect(names(paper(drawing))).toBe('Sơ đồ khu đất có xác nhận của nơi cấp Giấy chứng nhận quyền sử dụng đất');
  });

  test('that are a sentence about a duty are counted, for it names none', () => {
    const duty = `Khi có người đến lưu trú, đại diện hộ gia đình, cơ sở khám bệnh, chữa bệnh phải thông báo ${act}`;
    expect(names(paper(duty))).toBe('1 giấy tờ, tên ghi ở dưới');
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

  test('of cases in their own words are not added up either', () => {
    const [form, minority, disabled] = [
      paper('Đơn đề nghị'),
      paper('Đối với học sinh dân tộc thiểu số thuộc hộ nghèo phải bổ sung giấy chứng nhận hộ nghèo'),
      paper('Đối với học sinh khuyết tật phải bổ sung giấy xác nhận khuyết tật'),
    ];
    expect(namedPapers([form, minority, disabled], '')).toMatchObject({
      headline: 'Đơn đề nghị',
      detail: '1 giấy chung, thêm giấy theo trường hợp',
    });
    const [first, changed] = [paper('Lần đầu: 01 Thông báo'), paper('Trường hợp sửa đổi: 01 Thông báo sửa đổi')];
    expect(namedPapers([first, changed], '')).toMatchObject({
      headline: 'Tùy trường hợp',
      detail: 'mỗi trường hợp một bộ giấy; có 2 trường hợp',
    });
  });

  test('of one case alone are not promised to everybody', () => {
    expect(namedPapers([paper('Đơn', { case: 'Bị mất' }), paper('Giấy phép', { case: 'Bị mất' })], '')).toMatchObject({
      headline: 'Tùy trường hợp',
      detail: 'bên dưới chỉ ghi giấy của một trường hợp',
    });
  });

  test('are asked for at the desk where the record names none', () => {
    expect(namedPapers([], 'Hỏi nhà trường')).toMatchObject({ headline: 'Hỏi nhà trường', unknown: true });
  });
});
