import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { clockVariable } from '../../portal/clock.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

let portal: BuiltPortal;
beforeAll(async () => {
  vi.stubEnv(clockVariable, '2026-11-24');
  portal = await buildPortal('acts-and-tasks');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await portal.remove();
});

describe('the register of acts', () => {
  test('has the acts of the register and those on which several procedures rest, each once, and says which hold no more', async () => {
    const words = await portal.words('/van-ban/');
    expect(words).toContain('10 văn bản, 1 đã hết hiệu lực');
    expect(words.match(/123\/2015\/NĐ-CP/g)).toHaveLength(1);
    expect(words).toContain('158/2005/NĐ-CP Nghị định về đăng ký và quản lý hộ tịch đã được thay từ 01/01/2016');
    expect(words).toContain('04/2020/TT-BTP Thông tư hướng dẫn Luật Hộ tịch');
    expect(words).toContain('24/2014/NĐ-CP Chính phủ, 04/2014 (nguồn ghi thiếu ngày)');
  });

  test('leads to a page for each act, and to the kinds', async () => {
    const links = await portal.links('/van-ban/');
    expect(links).toEqual(expect.arrayContaining(['/van-ban/123-2015-nd-cp/', '/van-ban/04-2020-tt-btp/', '/van-ban/#nghi-dinh']));
  });

  test('an act that one procedure names and no register stands on the page of that procedure alone', async () => {
    const [page = ''] = portal.addresses.filter((address) => address.startsWith('/thu-tuc/2.000815-'));
    expect(await portal.words(page)).toContain('23/2015/NĐ-CP Nghị định về chứng thực Chính phủ, 16/02/2015');
    expect(await portal.links(page)).toContain('/van-ban/04-2020-tt-btp/');
    expect(portal.addresses.filter((address) => address.includes('23-2015'))).toEqual(['/van-ban/123-2015-nd-cp/']);
  });

  test('an act says what it replaced, and what was replaced says by what', async () => {
    expect(await portal.words('/van-ban/123-2015-nd-cp/')).toContain(
      'Sửa đổi Nghị định 06/2012/NĐ-CP: Nghị định sửa đổi các nghị định về hộ tịch Thay thế Nghị định 158/2005/NĐ-CP',
    );
    const old = await portal.words('/van-ban/158-2005-nd-cp/');
    expect(old).toContain('Văn bản này đã được thay bằng Nghị định 123/2015/NĐ-CP từ 01/01/2016.');
    expect(old).toContain('Được sửa đổi bởi Nghị định 06/2012/NĐ-CP');
    expect(await portal.words('/van-ban/8-nq-hdnd/')).toContain(
      'Đang có hiệu lực, từ 01/01/2021. Sẽ hết hiệu lực từ 01/01/2027, khi Nghị quyết 9/NQ-HĐND bãi bỏ.',
    );
  });

  test('an act says who rests on it: procedures, figures, tasks', async () => {
    expect(await portal.words('/van-ban/04-2020-tt-btp/')).toContain('Thủ tục dựa vào văn bản này Đăng ký khai sinhChứng thực bản sao');
    expect(await portal.words('/van-ban/163-qd-btp/')).toContain('Thủ tục do văn bản này công bố Đăng ký khai sinh');
    const plan = await portal.links('/van-ban/12-kh-ubnd/');
    expect(plan).toEqual(
      expect.arrayContaining(['/ket-qua/hai-long/', '/ket-qua/nhiem-vu/2026/#nhiem-vu-2026-01', '/tai-lieu/12-kh-ubnd.txt']),
    );
    expect(await portal.words('/van-ban/12-kh-ubnd/')).toContain('Toàn văn: TXT, 2,9 KB');
    expect(await portal.words('/van-ban/24-2014-nd-cp/')).toContain('Chưa có thủ tục, số liệu hay bài viết nào');
  });

  test('the page of a procedure takes names from the register, and says what ended and why it still stands there', async () => {
    const address = '/thu-tuc/1.001193-dang-ky-khai-sinh/';
    expect(await portal.words(address)).toContain(
      '123/2015/NĐ-CP Nghị định quy định chi tiết Luật Hộ tịch Chính phủ, 15/11/2015 158/2005/NĐ-CP Nghị định về đăng ký và quản lý hộ tịch ' +
        'Chính phủ, 27/12/2005 Văn bản này đã được thay bằng Nghị định 123/2015/NĐ-CP từ 01/01/2016. Hồ sơ quốc gia vẫn ghi nghị định cũ.',
    );
    expect(await portal.links(address)).toEqual(expect.arrayContaining(['/van-ban/123-2015-nd-cp/']));
  });
});

describe('the tasks of the plan', () => {
  test('begin with what is overdue, of every plan, whose and since when', async () => {
    const words = await portal.words('/ket-qua/nhiem-vu/');
    expect(words).toContain('2 nhiệm vụ cải cách hành chính quá hạn; lâu nhất: Xã Bản Mẫu, 389 ngày.');
    expect(words).toContain(
      'Quá hạn (2) 1. Rà soát thủ tục hộ tịch Quá hạn 389 ngày, chưa có báo cáo; hạn 31/10/2025; Xã Bản Mẫu; kế hoạch năm 2025.',
    );
    expect(words.indexOf('Quá hạn (2)')).toBeLessThan(words.indexOf('Đang làm (1)'));
  });

  test('say honestly what no source says', async () => {
    const words = await portal.words('/ket-qua/nhiem-vu/2026/');
    expect(words).toContain('6 nhiệm vụ: 1 quá hạn, 1 đang làm, 2 đã xong (1 trễ), 1 chưa có báo cáo, 1 không làm nữa.');
    expect(words).toContain('Chưa có báo cáo; hạn: trong sáu tháng cuối năm; Sở Nội vụ.');
    expect(words).toContain('nguồn không nêu hạn; nguồn không nêu cơ quan chủ trì.');
  });

  test('stand on the page of their unit, and among the results', async () => {
    expect(await portal.words('/don-vi/mot-cua-xa/')).toContain('Nhiệm vụ năm 2026');
    expect(await portal.links('/ket-qua/')).toEqual(expect.arrayContaining(['/ket-qua/nhiem-vu/', '/ket-qua/tuyen-truyen/', '/van-ban/']));
    expect(await portal.words('/ket-qua/')).toContain('Việc gì quá hạn? 2 nhiệm vụ');
  });
});

test('outreach keeps a count of several languages whole, adds like things alone, and draws languages where it may', async () => {
  const words = await portal.words('/ket-qua/tuyen-truyen/');
  expect(words).toContain('Xã Bản Mẫu: 153 chuyên mục, phóng sự; 65 buổi loa; 500 tờ gấp; 12 và 7 buổi họp bản.');
  expect(words).toContain('Tiếng Việt, Thái, Mông (đếm chung) 153');
  expect(words).toContain('Nguồn không nêu thứ tiếng 500');
  expect(words).toContain('Buổi loa: 40 tiếng Việt, 25 tiếng Thái');
  expect(words).not.toContain('Chuyên mục, phóng sự: ');
  expect(await portal.words('/ket-qua/tuyen-truyen/nam-2025/')).toContain('60 buổi loa');
});

keepsWhatEveryPortalKeeps(() => portal);
