import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockVariable, fixToday } from '../../portal/clock.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

let portal: BuiltPortal;
beforeAll(async () => {
  fixToday('2026-11-24');
  portal = await buildPortal('inspections');
});
afterAll(async () => {
  delete process.env[clockVariable];
  await portal.remove();
});

const before = (words: string, first: string, second: string) => words.indexOf(first) < words.indexOf(second);

test('a portal of inspections alone has them in its menu, and no results', async () => {
  expect(await portal.links('/')).toContain('/kiem-tra/');
  expect(portal.addresses.filter((address) => /^\/(ket-qua|thu-tuc|tin-tuc)\//.test(address))).toEqual([]);
});

test('the first page says in one line what is overdue and whose, and leads on', async () => {
  expect(await portal.words('/')).toContain('2 kiến nghị kiểm tra quá hạn; lâu nhất: Xã Huổi Sắn, 341 ngày.');
  expect(await portal.links('/')).toContain('/kiem-tra/kien-nghi/');
});

test('the tracker begins with what is overdue, whose it is and for how long, the longest first', async () => {
  const words = await portal.words('/kiem-tra/kien-nghi/');
  expect(words).toMatch(
    /^Trang chủ Kiểm tra 2 kiến nghị quá hạn, đều của Xã Huổi Sắn .{0,90} 341 ngày Xã Huổi Sắn, nhận việc của Xã Pú Tăng/,
  );
  expect(before(words, '341 ngày', '4 ngày Xã Huổi Sắn Đăng ba thủ tục')).toBe(true);
});

test('what comes back over two mergers is counted from the first time', async () => {
  const words = await portal.words('/kiem-tra/kien-nghi/');
  expect(words).toContain('Ba thủ tục mới đăng chậm 12 ngày. Lặp lại, lần thứ 3; tồn tại 37 tháng, qua 3 đợt, từ 10/10/2023.');
  expect(words).toContain('2 hạn chế lặp lại qua các đợt');
});

test('the chart says whether findings are remedied, and its table has every round', async () => {
  const words = await portal.words('/kiem-tra/kien-nghi/');
  expect(words).toContain('Đã khắc phục 3 trong 7 hạn chế; 2 quá hạn, 1 chưa có kiến nghị');
  expect(words).toMatch(/Kiểm tra cải cách hành chính năm 2024 0 2 1001/);
});

test('a proposal to an office above has its answer, or the days without one, and is never overdue', async () => {
  const words = await portal.words('/kiem-tra/kien-nghi/');
  expect(words).toContain('Trả lời ngày 10/02/2025: Sở gửi qua phần mềm từ quý II năm 2025.');
  expect(words).toContain('Gửi Sở Nội vụ. Kiểm tra cải cách hành chính năm 2025. Chưa có trả lời, đã 389 ngày.');
});

test('a round says its units, also those that nobody names, its areas and how long publication took', async () => {
  const words = await portal.words('/kiem-tra/cchc-2024/');
  expect(words).toContain('21 đơn vị');
  expect(words).toContain('Các xã còn lại của huyện: 19 đơn vị');
  expect(words).toContain('Cả sáu nội dung của chương trình 2021–2030 (Nghị quyết 76/NQ-CP).');
  expect(words).toContain('Công bố 18/11/2024, sau 31 ngày');
  expect(await portal.words('/kiem-tra/cchc-2025/')).toContain('Một số xã vùng cao: nguồn không nêu số');
});

test('a round that is not published says for how long readers have waited', async () => {
  expect(await portal.words('/kiem-tra/cchc-2026/')).toContain('Chưa công bố, đã 39 ngày sau ngày cuối');
});

test('a count of areas that the list contradicts is published with both numbers and its explanation', async () => {
  expect(await portal.words('/kiem-tra/cchc-2025/')).toContain(
    'Số công bố không khớp. Văn bản nói 6 nội dung, nhưng liệt kê 7 nội dung. Giải thích: Văn bản nói sáu nhóm, trong khi liệt kê bảy.',
  );
});

test('the text of a round stands in its page', async () => {
  expect(await portal.words('/kiem-tra/cchc-2025/')).toContain('Đoàn không xem hồ sơ đất đai.');
  expect(await portal.links('/kiem-tra/cchc-2025/')).toContain('/don-vi/xa-nam-khao/');
});

test('a round without units, areas or findings says so', async () => {
  const words = await portal.words('/kiem-tra/giam-sat-2025/');
  expect(words).toContain('Nguồn không nêu đơn vị; chưa ghi kết luận.');
  expect(words).toContain('Nguồn không nêu nội dung nào.');
});

test('an area says who mended what and how', async () => {
  const words = await portal.words('/kiem-tra/noi-dung/cai-cach-thu-tuc-hanh-chinh/');
  expect(words).toContain('Cách khắc phục: Giao một người tra quyết định mới mỗi sáng thứ Hai.');
  expect(words).toContain('Đã khắc phục ngày 12/01/2025, trễ 12 ngày. Bằng chứng: Ảnh ba phiếu đã ký.');
});

test('a unit lists its findings with their age, those of the units before it apart', async () => {
  const words = await portal.words('/don-vi/xa-huoi-san/');
  expect(words).toContain('Kiểm tra: 1 hạn chế chưa xong, 1 quá hạn, 1 lặp lại, 1 nhận từ đơn vị cũ');
  expect(before(words, 'Ba thủ tục mới đăng chậm', 'Trước sáp nhập, ở đơn vị cũ')).toBe(true);
  expect(before(words, 'Trước sáp nhập, ở đơn vị cũ', 'Hai thủ tục mới đăng chậm')).toBe(true);
});

test('rounds of one kind have a page where there are several kinds', async () => {
  expect(await portal.words('/kiem-tra/loai/giam-sat/')).not.toContain('cải cách hành chính');
  expect(await portal.links('/kiem-tra/')).toEqual(expect.arrayContaining(['/kiem-tra/loai/giam-sat/', '#nam-2025']));
});

test('rounds are found by their names', async () => {
  expect(await portal.read('tim-kiem/goi-y.json')).toContain('Giám sát giải quyết hồ sơ đất đai năm 2025');
});

keepsWhatEveryPortalKeeps(() => portal);
