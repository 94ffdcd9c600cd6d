import { execFileSync } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { clockVariable } from '../../portal/clock.ts';
import { foresee } from '../foreseen.ts';
import { htmlDefects, ofTheEditor } from '../html-defects.ts';
import { runScript } from '../run-script.ts';
import { buildPortal, copyPortal, type BuiltPortal } from '../tiny-portal.ts';

const before = process.env[clockVariable];
process.env[clockVariable] = '2026-11-24';
afterAll(() => {
  if (before === undefined) delete process.env[clockVariable];
  else process.env[clockVariable] = before;
});

describe('a district that posts what was announced', () => {
  let portal: BuiltPortal;
  beforeAll(async () => void (portal = await buildPortal('publication-clock')));
  afterAll(() => portal.remove());

  test('says first what is late and whose, and how many were in time', async () => {
    expect(await portal.words('/cong-bo/')).toMatch(
      /^Thủ tục mới, thay đổi, bãi bỏ 2 thủ tục công bố chưa đăng; lâu nhất: Phòng Tư pháp, 11 ngày làm việc\. Xem từng thủ tục Năm 2026: 3 trong 7 việc đăng đúng hạn/,
    );
  });

  test('says in plain words what is new, the newest first, and leads to the procedure', async () => {
    const words = await portal.words('/cong-bo/');
    const places = [
      'Chủ nhà xác nhận trên mạng.',
      'Người thân được cử người giám sát.',
      'Không phải nộp bản sao căn cước nữa.',
      'Nộp được qua mạng.',
    ];
    expect(places.map((place) => words.indexOf(place))).toEqual(places.map((place) => words.indexOf(place)).toSorted((a, b) => a - b));
    expect(words).toContain('Chủ nhà xác nhận trên mạng. Mã 1.004222, chưa áp dụng, bắt đầu từ 01/01/2027.');
    expect(await portal.links('/cong-bo/')).toEqual(expect.arrayContaining(['/thu-tuc/1.001193-dang-ky-khai-sinh/', '/cong-bo/rss.xml']));
  });

  test('lists what is late with its owner, also where nobody is named', async () => {
    expect(await portal.words('/cong-bo/')).toMatch(
      /Thủ tục đăng ký giám sát việc giám hộMới ban hành, QĐ 1600\/QĐ-UBND 11 Phòng Tư pháp .*biến động đất đaiMới ban hành, QĐ 1600\/QĐ-UBND 11 chưa ghi/,
    );
  });

  test('counts by whom days are counted and how far holidays are known', async () => {
    expect(await portal.words('/cong-bo/')).toMatch(
      /5 ngày làm việc sau ngày ký quyết định, theo Quy chế công khai của huyện.*ngày nghỉ lễ năm 2026;/,
    );
  });

  test('shows each decision with the state of all that it does, a procedure that it touches twice too', async () => {
    const words = await portal.words('/cong-bo/1482-qd-ubnd/');
    expect(words).toContain('2 thủ tục được sửa đổi, bổ sung, 2 thủ tục bị bãi bỏ. 1 việc đăng chậm.');
    expect(words).toContain(
      'Đăng ký khai sinh được sửa đổi, bổ sung Không phải nộp bản sao căn cước nữa. Mã 1.001193, áp dụng từ 15/10/2026. Đăng 08/10/2026, đúng hạn. Phòng Tư pháp',
    );
    expect(words).toContain('Đăng 12/10/2026, chậm 1 ngày làm việc.');
    expect(words).toContain('Mã 1.000894, còn áp dụng đến hết 30/11/2026. Chưa đăng, hạn 01/12/2026.');
    expect(await portal.words('/cong-bo/812-qd-ubnd/')).toContain('Đã đăng, không rõ ngày.');
    expect(await portal.words('/cong-bo/1600-qd-ubnd/')).toContain(
      'Chưa đăng, quá hạn 11 ngày làm việc. Phòng Tư pháp Ghi chú: Chờ mẫu đơn mới',
    );
  });

  test('shows on the page of a procedure its chain, and a notice of what is about to change', async () => {
    const words = await portal.words('/thu-tuc/1.000894-dang-ky-ket-hon/');
    expect(words).toContain('Từ 01/12/2026 thủ tục này không còn áp dụng. Bạn đăng ký ở xã nơi cư trú.');
    expect(words).toMatch(
      /Đã công bố Bị bãi bỏ và hết áp dụng từ 01\/12\/2026, .*Được sửa đổi, bổ sung và áp dụng từ 15\/10\/2026, theo Quyết định 1482\/QĐ-UBND/,
    );
    expect(words).not.toContain('Quyết định công bố');
    expect(await portal.words('/thu-tuc/1.004222-dang-ky-thuong-tru/')).toMatch(
      /Trang này còn viết theo cách làm hiện nay\..*Thay cho Đăng ký tạm trú \(mã 1\.004194\)/,
    );
    expect(await portal.words('/thu-tuc/1.004884-dang-ky-lai-khai-sinh/')).toMatch(/Quyết định công bố ?163\/QĐ-BTP/);
  });

  test('leads from an ended procedure to its successor first', async () => {
    const address = '/thu-tuc/1.004194-dang-ky-tam-tru/';
    expect(await portal.words(address)).toMatch(
      /Bạn làm thủ tục này: Đăng ký thường trú Được thay thế từ 02\/03\/2026, theo Quyết định 301\/QĐ-UBND/,
    );
    const html = await portal.read(`${address.slice(1)}index.html`);
    const [first] = html.slice(html.indexOf('<article')).match(/<a [^>]*href="[^"]+"/g) ?? [];
    expect(first).toContain('/thu-tuc/1.004222-dang-ky-thuong-tru/');
  });

  test('offers a feed that programs can read, each item with an address of its own that is there', async () => {
    const feed = parseDocument(await portal.read('cong-bo/rss.xml'), { xmlMode: true });
    const text = JSON.stringify(await portal.read('cong-bo/rss.xml'));
    expect(feed.children).not.toEqual([]);
    expect(text).toContain('Không phải nộp bản sao căn cước nữa. Áp dụng từ 15/10/2026, theo Quyết định 1482/QĐ-UBND.');
    const links = [...text.matchAll(/<item>.*?<link>https:\/\/namsa\.example(.*?)<\/link>/g)].map(([, link]) => link ?? '');
    expect(new Set(links).size).toBe(11);
    for (const link of links) {
      const [page = '', id = ''] = link.split('#');
      expect(await portal.read(`${page.slice(1)}index.html`)).toContain(`id="${id}"`);
    }
  });

  test('has its section in the menu, as there are no results, and in the catalogue', async () => {
    expect(await portal.links('/')).toContain('/cong-bo/');
    expect(await portal.words('/thu-tuc/')).toContain('thủ tục mới, thay đổi, bãi bỏ');
    expect(await portal.read('tim-kiem/goi-y.json')).toContain('Thủ tục mới, thay đổi, bãi bỏ');
  });

  describe('its bulletin', () => {
    const address = '/cong-bo/truyen-thanh/';
    const bulletin = (...args: string[]) => runScript('bulletin', args, { CONGKHAI_PORTAL: portal.folder });

    test('can be read aloud from the page, which says what it was made from', async () => {
      expect(await portal.words(address)).toMatch(
        / Bản tin truyền thanh Ngày 24\/11\/2026\. Đọc chừng 50 giây\. Kính thưa bà con\. .*Thủ tục đăng ký thường trú có thay đổi\. Chủ nhà xác nhận trên mạng\. Bắt đầu áp dụng từ ngày mùng một tháng một năm hai nghìn không trăm hai mươi bảy\. Căn cứ là Quyết định số một sáu năm không, .*Một cửa làm việc .*Hai thủ tục công bố chưa đăng, lâu nhất: Phòng Tư pháp, mười một ngày làm việc\./,
      );
      expect(await portal.links('/cong-bo/')).toContain(address);
      expect(await portal.links(address)).toEqual(
        expect.arrayContaining(['/thu-tuc/1.004222-dang-ky-thuong-tru/', '/cong-bo/1650-qd-ubnd/', '/cong-bo/#cham-dang', '/lien-he/']),
      );
    });

    test('is printed by the command in the same words', async () => {
      const { code, out, err } = await bulletin('--at', '2026-11-24');
      expect([code, err]).toEqual([0, '']);
      const closed = (text: string) => text.replace(/\s/g, '');
      expect(closed(await portal.words(address))).toContain(closed(out));
    });

    test('has its row for the table of outreach, with the unit of the portal, and no count that nobody made', async () => {
      const { out } = await bulletin('--row', '--at', '2026-11-24');
      expect(out).toBe(
        'Kỳ,Mã đơn vị,Hình thức,Tiếng,Số lượng,Ghi chú\nTháng 11/2026,huyen-nam-sa,phát thanh,Việt,,Bản tin thủ tục hành chính ngày 24/11/2026\n',
      );
      expect(await portal.words(address)).toContain('Tháng 11/2026,huyen-nam-sa,phát thanh,Việt,,');
    });

    test('is written into a new file, never over one that is there', async () => {
      const file = join(portal.folder, '..', 'ban-tin.txt');
      expect(await bulletin('--out', file)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/tiếng, đọc chừng \d+ giây\.\n$/) as string,
      });
      expect(await readFile(file, 'utf8')).toMatch(/^\ufeffKính thưa bà con\.[^]*lắng nghe\.\n$/);
      expect(await bulletin('--out', file)).toMatchObject({ code: 1, err: expect.stringContaining('không ghi đè') as string });
      expect(await bulletin('--out', 'ban-tin.docx')).toMatchObject({ code: 2, err: expect.stringContaining('.txt') as string });
    });
  });

  test('the checks foresaw exactly its pages and files', async () => {
    const { pages, files, lackedPlaces } = await foresee(portal.folder, portal.out);
    expect(pages.foreseen).toEqual(pages.built);
    expect(files.foreseen).toEqual(files.built);
    expect(lackedPlaces).toEqual([]);
  });

  test('its pages are valid HTML', async () => {
    expect(await htmlDefects(portal.out, ofTheEditor)).toEqual([]);
  });
});

describe('a portal that lies in a repository', () => {
  let portal: BuiltPortal;
  const list = 'data/thu-tuc/ho-tich/danh-muc.csv';
  const keep = async (folder: string) => {
    const git = (moment: string, ...command: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example', ...command], {
        env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
        stdio: 'ignore',
      });
    const commit = (moment: string) => ['add --all', 'commit --quiet --message=x'].forEach((line) => git(moment, ...line.split(' ')));
    git('', 'init', '--quiet');
    commit('2025-01-01T09:00:00+07:00');
    await appendFile(join(folder, 'data/quyet-dinh-thu-tuc.csv'), '1600/QĐ-UBND,1.004884,"Sửa đổi, bổ sung",,,,Bớt một giấy.,,,\n');
    await appendFile(join(folder, list), '1.009876,Thủ tục đăng ký giám sát việc giám hộ,,Cấp Xã,Công dân Việt Nam,,,\n');
    const text = await readFile(join(folder, list), 'utf8');
    await writeFile(join(folder, list), text.replace('Làm lại khi sổ gốc đã mất.', 'Làm lại khi sổ gốc không còn.'));
    commit('2026-11-11T23:30:00+07:00');
  };
  beforeAll(async () => void (portal = await buildPortal('publication-clock', keep)));
  afterAll(() => portal.remove());

  test('has the day of posting from the history of its rows, and says so', async () => {
    const words = await portal.words('/cong-bo/1600-qd-ubnd/');
    expect(words.match(/Đăng 11\/11\/2026 \(theo lịch sử sửa bảng\), chậm 2 ngày làm việc/g)).toHaveLength(2);
    expect(await portal.words('/cong-bo/')).toMatch(/^Thủ tục mới, thay đổi, bãi bỏ 1 thủ tục công bố chưa đăng;.*sửa trong kho mã\./);
  });

  test('publishes nothing of its history but these days', () => {
    expect(portal.files.filter((file) => /lich-su|\.git/.test(file))).toEqual([]);
  });
});

describe('one decision that announces 400 procedures', () => {
  let portal: BuiltPortal;
  const rows = Array.from({ length: 400 }, (_, index) => {
    const code = `1.${String(200_000 + index)}`;
    return `9/QĐ-UBND,${code},Mới ban hành,Thủ tục số ${index} của năm,${['ho-tich', 'cu-tru', 'dat-dai'][index % 3]},,Bạn làm thủ tục số ${index} tại xã.,,,\n`;
  });
  const spoil = async (folder: string) => {
    await appendFile(join(folder, 'data/quyet-dinh.csv'), '9/QĐ-UBND,,,23/11/2026,,,,\n');
    await appendFile(join(folder, 'data/quyet-dinh-thu-tuc.csv'), rows.join(''));
    const settings = await readFile(join(folder, 'data/cong.yaml'), 'utf8');
    await writeFile(join(folder, 'data/cong.yaml'), settings.replace(/cong-bo:\n( .*\n)+/, ''));
  };
  beforeAll(async () => void (portal = await buildPortal('publication-clock', spoil)));
  afterAll(() => portal.remove());

  test('has a page that names them all, by sector', async () => {
    const words = await portal.words('/cong-bo/9-qd-ubnd/');
    for (const index of [0, 199, 399]) expect(words).toContain(`Thủ tục số ${index} của năm`);
    expect(words).toMatch(/Hộ tịch 134 ?Cư trú 133 ?Đất đai 133/);
    expect((await portal.read('cong-bo/9-qd-ubnd/index.html')).length).toBeLessThan(250_000);
  });

  test('leaves the front page short, and room for the other decisions', async () => {
    const words = await portal.words('/cong-bo/');
    expect(words).toContain('Xem thêm 394 việc của Quyết định');
    expect(words).toContain('Không phải nộp bản sao căn cước nữa.');
    expect((await portal.read('cong-bo/index.html')).length).toBeLessThan(60_000);
  });

  test('is called late by nobody where no deadline is set', async () => {
    const words = await portal.words('/cong-bo/');
    expect(words).toMatch(/^Thủ tục mới, thay đổi, bãi bỏ 404 việc công bố chưa đăng\./);
    expect(words).not.toMatch(/Chậm đăng|đúng hạn \(/);
    expect(await portal.words('/cong-bo/1600-qd-ubnd/')).toContain('Chưa đăng, đã 16 ngày làm việc từ ngày ký.');
    expect(await portal.words('/cong-bo/301-qd-ubnd/')).toContain('Đăng 20/03/2026, sau 14 ngày làm việc.');
  });

  test('its pages are valid HTML', async () => {
    expect(await htmlDefects(portal.out, ofTheEditor)).toEqual([]);
  });
});

describe('a portal whose bulletin cannot be made', () => {
  const ending = async (situation: string, spoil: (folder: string) => Promise<void> = async () => {}) => {
    const copy = await copyPortal(situation);
    await spoil(copy.folder);
    const { code, out, err } = await runScript('bulletin', [], { CONGKHAI_PORTAL: copy.folder });
    await copy.remove();
    return { code, out, err };
  };

  test('says what is wrong in the tables, and ends with 1', async () => {
    const spoil = (folder: string) => appendFile(join(folder, 'data/quyet-dinh.csv'), '7/QĐ-UBND,,,31/02/2026,,,,\n');
    expect(await ending('publication-clock', spoil)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/31\/02\/2026[^]*Cổng đang có lỗi, nên chưa soạn bản tin/) as string,
    });
  });

  test('says that nothing was announced, so that nobody reads that aloud', async () => {
    expect(await ending('minimal')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('chưa ghi quyết định công bố nào') as string,
    });
  });
});

describe('while the catalogue is behind the decisions', () => {
  const codesAfter = async (line: string, file = 'data/quyet-dinh-thu-tuc.csv') => {
    const copy = await copyPortal('publication-clock');
    await appendFile(join(copy.folder, file), line);
    const { issues } = await checkPortal(copy.folder, '2026-11-24');
    await copy.remove();
    return issues.filter(({ severity }) => severity === 'error').map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  };

  test('an abolished procedure that is still listed stops the build, and the message says whose it is', async () => {
    expect(await codesAfter('301/QĐ-UBND,1.004884,Bãi bỏ,,,,,,05/03/2026,\n')).toEqual([
      'bai-bo-con-hien: Thủ tục 1.004884 đã bị bãi bỏ (Quyết định 301/QĐ-UBND, từ 02/03/2026; phụ trách: Phòng Tư pháp) mà danh mục vẫn coi là đang áp dụng. Ghi «Đã bãi bỏ» ở cột «Trạng thái» của thủ tục; đừng xóa dòng. Nếu thủ tục còn áp dụng thì sửa quyet-dinh-thu-tuc.csv.',
    ]);
  });

  test('an old version that is still shown stops the build', async () => {
    expect(await codesAfter('1600/QĐ-UBND,1.001193,"Sửa đổi, bổ sung",,,,,,,\n')).toEqual([
      expect.stringMatching(
        /^ban-cu-con-hien: Thủ tục 1\.001193 đã đổi \(Quyết định 1600\/QĐ-UBND, .* mà danh mục còn ghi «1482\/QĐ-UBND»\./,
      ),
    ]);
  });
});
