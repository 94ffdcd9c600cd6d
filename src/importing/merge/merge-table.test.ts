import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowOf, workbookParts, zipOf } from '../fixtures/build-workbook.ts';
import { TemporaryPortal } from '../fixtures/temporary-portal.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

describe('a row of a table changes the row of the same key', () => {
  const scores = 'data/xep-hang/diem.csv';
  const scoreHead = 'Mã bộ chỉ số,Năm,Mã đơn vị,Mã tiêu chí,Điểm\n';
  const figures = 'data/mot-cua.csv';
  const figureHead = 'Mã đơn vị,Kỳ,Tiếp nhận,Văn bản nguồn\n';
  const calendar = 'data/lich-cong-bo.csv';
  const calendarHead = 'Loại số liệu,Kỳ,Hạn công bố\n';

  test('criterion 1.1.1 is not 1.11: the score of the other stays', async () => {
    portal.put(scores, `${scoreHead}cchc-xa,2025,xa-a,1.11,"4,5"\n`);
    await portal.take({ 'diem.csv': Buffer.from(`${scoreHead}cchc-xa,2025,xa-a,1.1.1,2\n`) });
    expect(portal.read(scores)).toBe(`${scoreHead}cchc-xa,2025,xa-a,1.11,"4,5"\ncchc-xa,2025,xa-a,1.1.1,2\n`);
  });

  test('«Quý 3/2026» is «Quý III/2026»: its figures change, no row comes beside it', async () => {
    portal.put(figures, `${figureHead}xa-a,Quý III/2026,10,Báo cáo số 1\n`);
    await portal.take({ 'mot-cua.csv': Buffer.from(`${figureHead}xa-a,Quý 3/2026,12,Báo cáo số 1\n`) });
    expect(portal.read(figures)).toBe(`${figureHead}xa-a,Quý III/2026,12,Báo cáo số 1\n`);
  });

  test('also where the portal keeps the period as the editor calls it', async () => {
    portal.put(calendar, `${calendarHead}Một cửa,Quý III/2026,10/10/2026\n`);
    await portal.take({ 'lich-cong-bo.csv': Buffer.from(`${calendarHead}mot cua,Quý 3 năm 2026,12/10/2026\n`) });
    expect(portal.read(calendar)).toBe(`${calendarHead}Một cửa,Quý III/2026,12/10/2026\n`);
  });

  test('an act whose day was mended stays one row; one of another day comes beside it', async () => {
    const bases = 'data/thu-tuc/ho-tich/can-cu.csv';
    const [head, one, two] = ['Mã thủ tục,Số hiệu,Ngày ban hành\n', '1.000001,5/CV,28/12/2016\n', '1.000001,5/CV,04/11/2016\n'];
    portal.put(
      'data/thu-tuc/ho-tich/danh-muc.csv',
      'Mã thủ tục,Tên thủ tục,Cấp thực hiện,Đối tượng thực hiện\n1.000001,A,Cấp Xã,Doanh nghiệp\n',
    );
    portal.put(bases, head + one);
    await portal.take({ 'can-cu.csv': Buffer.from(head + two) });
    expect(portal.read(bases)).toBe(head + two);
    await portal.take({ 'can-cu.csv': Buffer.from(head + one + two) });
    expect(portal.read(bases)).toBe(head + two + one);
    await portal.take({ 'can-cu.csv': Buffer.from(head + one + two) });
    expect(portal.read(bases)).toBe(head + two + one);
  });

  test('two rows of one file with the same key: nothing of the file is taken, and the second is told of', async () => {
    const before = `${figureHead}xa-a,Quý II/2026,10,Báo cáo số 1\n`;
    portal.put(figures, before);
    const twice = `${figureHead}xa-a,Quý III/2026,12,Báo cáo số 2\nxa-a,Quý 3/2026,13,Báo cáo số 3\n`;
    const { issues, failed } = await portal.take({ 'mot-cua.csv': Buffer.from(twice) });
    expect(issues.map(({ code, place, message }) => ({ code, place, message }))).toEqual([
      {
        code: 'trung-ma',
        place: { file: 'mot-cua.csv', line: 3, column: 2, columnName: 'Kỳ' },
        message: '«xa-a · Quý III/2026» đã có ở mot-cua.csv, dòng 2.',
      },
    ]);
    expect(failed).toEqual(['mot-cua.csv']);
    expect(portal.read(figures)).toBe(before);
  });

  test('the same on two sheets of one workbook', async () => {
    const page = (received: string) =>
      rowOf(1, ...figureHead.trim().split(',')) + rowOf(2, 'xa-a', 'Quý III/2026', received, 'Báo cáo số 2');
    const bytes = await zipOf(workbookParts([page('12'), page('13')]));
    const { issues } = await portal.take({ 'so-lieu.xlsx': bytes });
    expect(issues.map(({ code, place }) => `${code} ${place.file} ${place.line}`)).toEqual(['trung-ma so-lieu.xlsx [Trang 2] 2']);
  });
});
