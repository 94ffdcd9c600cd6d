import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeImport } from './describe-import.ts';
import { buildSheet, type SheetSpec } from './fixtures/build-sheet.ts';
import { inputOf, TemporaryPortal, usual } from './fixtures/temporary-portal.ts';
import { importFiles } from './import-files.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

describe('a sheet', () => {
  test('becomes rows in the folder of its sector, and its wording a text', async () => {
    const { issues } = await portal.take({ 'a.docx': {} });
    expect(issues).toEqual([]);
    expect(portal.list('.')).toEqual([
      'content/thu-tuc/1.009999.md',
      'data/linh-vuc.csv',
      ...['cach-thuc', 'can-cu', 'danh-muc', 'giay-to'].map((name) => `data/thu-tuc/ho-tich/${name}.csv`),
    ]);
    expect(portal.read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain('\n1.009999,Trực tiếp,,3 ngày làm việc,,,,,\n');
    expect(portal.read('data/thu-tuc/ho-tich/can-cu.csv')).toContain('\n1.009999,60/2014/QH13,Luật Hộ tịch,20/11/2014,Quốc hội,,\n');
    expect(portal.read('content/thu-tuc/1.009999.md')).toContain(
      '#### Trình tự thực hiện\n\nBước 1: Nộp hồ sơ.\n\nBước 2: Nhận kết quả.\n',
    );
  });

  test('of a new procedure gives it a common name, and says that it is a suggestion', async () => {
    const { procedures } = await portal.take({ 'a.docx': { texts: { name: 'Thủ tục công nhận tổ máy (cấp xã)' } } });
    expect(portal.read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('\n1.009999,Thủ tục công nhận tổ máy (cấp xã),Công nhận tổ máy,');
    expect(procedures[0]?.changes[0]).toBe('Tên thường gọi: cổng gợi ý «Công nhận tổ máy». Bạn đọc lại; người dân gọi khác thì sửa.');
  });

  test('never names a procedure that is there: its address would change', async () => {
    await portal.take({ 'a.docx': { texts: { name: 'Công nhận tổ máy' } } });
    await portal.take({ 'a.docx': { texts: { name: 'Thủ tục công nhận tổ máy (cấp xã)' } } });
    expect(portal.read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('\n1.009999,Thủ tục công nhận tổ máy (cấp xã),,');
  });

  test('gets no name that another procedure of the portal has, in whatever sector', async () => {
    await portal.take({ 'a.docx': { texts: { name: 'Công nhận tổ máy' } } });
    await portal.take({ 'b.docx': { texts: { code: '1.008888', sector: 'Chứng thực', name: 'Thủ tục công nhận tổ máy (cấp xã)' } } });
    expect(portal.read('data/thu-tuc/chung-thuc/danh-muc.csv')).toContain(
      '\n1.008888,Thủ tục công nhận tổ máy (cấp xã),Công nhận tổ máy (cấp xã),',
    );
  });

  test('imported again changes nothing, byte for byte', async () => {
    await portal.take({ 'a.docx': {}, 'b.docx': { texts: { code: '1.008888', requirements: '- Một;\n- Hai' } } });
    const before = portal.everything();
    const { draft, procedures } = await portal.take({
      'b.docx': { texts: { code: '1.008888', requirements: '- Một;\n- Hai' } },
      'a.docx': {},
    });
    expect(draft.changes()).toEqual([]);
    expect(procedures.map(({ changes, kept }) => [changes, kept])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(portal.everything()).toEqual(before);
  });

  test('that changed since changes its rows; what an editor added beside them stays', async () => {
    await portal.take({ 'a.docx': {} });
    portal.put(
      'data/thu-tuc/ho-tich/danh-muc.csv',
      portal.read('data/thu-tuc/ho-tich/danh-muc.csv').replace('Thủ tục thử,,', 'Thủ tục thử,Tên gọi quen,'),
    );
    portal.put(
      'data/thu-tuc/ho-tich/cach-thuc.csv',
      portal.read('data/thu-tuc/ho-tich/cach-thuc.csv').replace('Trực tiếp,,', 'Trực tiếp,Quầy số 2,'),
    );
    const { procedures } = await portal.take({
      'a.docx': {
        texts: { decision: '99/QĐ-BTP' },
        channels: [
          ['Trực tiếp', '2 Ngày làm việc', '', ''],
          ['Trực tuyến', '1 Ngày làm việc', '', ''],
        ],
      },
    });
    expect(procedures[0]?.changes).toEqual([
      'Quyết định công bố: đổi «12/QĐ-BTP» thành «99/QĐ-BTP».',
      'Theo hồ sơ mới. Nộp trực tiếp: thời hạn trong bảng ghi «3 ngày làm việc», hồ sơ ghi «2 ngày làm việc».',
      'Theo hồ sơ mới. Nộp trực tuyến: bảng chưa có cách nộp này.',
      'Viết lại nguyên văn hồ sơ vào content/thu-tuc/1.009999.md.',
    ]);
    expect(portal.read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('1.009999,Thủ tục thử,Tên gọi quen,');
    expect(portal.read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain(
      '1.009999,Trực tiếp,Quầy số 2,2 ngày làm việc,,,,,\n1.009999,Trực tuyến,,1 ngày làm việc,,,,,\n',
    );
  });

  test('says where papers are handed in as long as its words do; an editor’s place stays', async () => {
    const path = 'data/thu-tuc/ho-tich/cach-thuc.csv';
    const filedAt = (place: string): SheetSpec => ({ channels: [['Trực tiếp', '3 Ngày làm việc', '', `Nộp hồ sơ tại ${place}.`]] });
    await portal.take({ 'a.docx': filedAt('Trạm y tế xã') });
    expect(portal.read(path)).toContain('1.009999,Trực tiếp,Trạm y tế xã,');
    await portal.take({ 'a.docx': filedAt('UBND xã') });
    expect(portal.read(path)).toContain('1.009999,Trực tiếp,Ủy ban nhân dân xã,');
    await portal.take({ 'a.docx': filedAt('nhà dân') });
    expect(portal.read(path)).toContain('1.009999,Trực tiếp,,');
    portal.put(path, portal.read(path).replace('Trực tiếp,,', 'Trực tiếp,Quầy số 2,'));
    await portal.take({ 'a.docx': filedAt('Trạm y tế xã') });
    expect(portal.read(path)).toContain('1.009999,Trực tiếp,Quầy số 2,');
  });

  test('that names a place which is not sure, or not that of its label, leaves it open and says so', async () => {
    const filedAt = (description: string, receivingAddress: string): SheetSpec => ({
      texts: { receivingAddress },
      channels: [['Trực tiếp', '3 Ngày làm việc', '', description]],
    });
    const told = async (spec: SheetSpec) =>
      (await portal.take({ 'a.docx': spec })).issues.filter(({ code }) => code === 'ho-so-noi-nop').map(({ message }) => message);
    const two = 'Nộp hồ sơ tại Trạm y tế xã; nộp hồ sơ cho Bưu điện.';
    expect(await told(filedAt(two, ''))).toEqual(['«Mô tả» nhắc nơi nộp «Trạm y tế xã», «Bưu điện»; chưa rõ nơi nào.']);
    expect(await told(filedAt('Nộp hồ sơ tại Bưu điện.', 'Công an cấp xã'))).toEqual([
      '«Mô tả» nhắc nơi nộp «Bưu điện», «Địa chỉ tiếp nhận» ghi «Công an cấp xã»; chưa rõ nơi nào.',
    ]);
    expect(await told(filedAt('Nộp hồ sơ tại Công an xã, phường.', 'Công an cấp xã nơi bạn ở'))).toEqual([]);
    expect(portal.read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain('1.009999,Trực tiếp,,');
  });

  test('does not overwrite rows that an editor wrote anew; it says what differs, once', async () => {
    await portal.take({ 'a.docx': {} });
    const path = 'data/thu-tuc/ho-tich/cach-thuc.csv';
    portal.put(path, portal.read(path).replace('3 ngày làm việc,,', '3 ngày làm việc,Bạn nhận sau ba ngày.,'));
    const edited = portal.read(path);
    const changed: SheetSpec = { channels: [['Trực tiếp', '8 Ngày làm việc', '', '']] };
    const first = await portal.take({ 'a.docx': changed });
    expect(first.procedures[0]?.kept).toEqual(['Nộp trực tiếp: thời hạn trong bảng ghi «3 ngày làm việc», hồ sơ ghi «8 ngày làm việc».']);
    expect(portal.read(path)).toBe(edited);
    expect((await portal.take({ 'a.docx': changed })).procedures[0]?.kept).toEqual([]);

    await portal.take({ 'a.docx': changed }, { takeSheet: true });
    expect(portal.read(path)).toContain('1.009999,Trực tiếp,,8 ngày làm việc,,,,,\n');
  });

  test('keeps the guide of an editor before and behind the official wording', async () => {
    portal.put('content/thu-tuc/1.009999.md', '### Đi sớm\r\n\r\nQuầy mở lúc 7 giờ 30.\r\n');
    await portal.take({ 'a.docx': {} });
    const once = portal.read('content/thu-tuc/1.009999.md');
    expect(once.startsWith('### Đi sớm\r\n\r\nQuầy mở lúc 7 giờ 30.\r\n\r\n<!-- ho-so-goc:')).toBe(true);
    expect(once.replaceAll('\r\n', '')).not.toContain('\n');
    portal.put('content/thu-tuc/1.009999.md', `${once}\r\nDòng cuối.\r\n`);
    await portal.take({ 'a.docx': { texts: { steps: '\nBước 1: Khác.' } } });
    const twice = portal.read('content/thu-tuc/1.009999.md');
    expect(twice.startsWith('### Đi sớm\r\n\r\nQuầy mở lúc 7 giờ 30.\r\n\r\n')).toBe(true);
    expect(twice.endsWith('<!-- het-ho-so-goc -->\r\n\r\nDòng cuối.\r\n')).toBe(true);
    expect(twice).toContain('Bước 1: Khác.');
  });

  test('leaves the rows of other procedures byte for byte', async () => {
    const others =
      'Mã thủ tục;Số hiệu;Tên văn bản\r\n1.000001;"1/2020/NĐ-CP";"x"\r\n\r\n1.009999;60/2014/QH13;Luật Hộ tịch\r\n1.000002;2/2020/NĐ-CP;\r\n';
    portal.put('data/thu-tuc/ho-tich/can-cu.csv', others);
    await portal.take(
      {
        'a.docx': {
          acts: [
            ['60/2014/QH13', 'Luật Hộ tịch', '', ''],
            ['3/2020/NĐ-CP', 'Mới', '', ''],
          ],
        },
      },
      { takeSheet: true },
    );
    expect(portal.read('data/thu-tuc/ho-tich/can-cu.csv')).toBe(
      others.replace('Luật Hộ tịch\r\n', 'Luật Hộ tịch\r\n1.009999;3/2020/NĐ-CP;Mới\r\n'),
    );
  });

  test('never erases with what it does not know, and does not change mere spelling', async () => {
    await portal.take({ 'a.docx': {} });
    const before = portal.everything();
    const { draft } = await portal.take({
      'a.docx': {
        texts: { name: 'THỦ TỤC THỬ', implementingAgency: 'Không có thông tin', outcomes: 'giấy thử.', applicants: 'Công dân  Việt Nam' },
      },
    });
    expect(draft.changes()).toEqual([]);
    expect(portal.everything()).toEqual(before);
  });

  test('what cannot be read is kept as wording and named with sheet, label and row', async () => {
    const { issues } = await portal.take({
      'a.docx': {
        channels: [
          ['Trực tiếp', '5', 'Phí :  Đồng (tùy nơi)', ''],
          ['Gặp riêng', '', '', ''],
        ],
        texts: { levels: 'Cấp Xã, Cấp Bản' },
      },
    });
    expect(issues.map(({ place, message }) => `${place.columnName}, ${place.line ?? ''}: ${message}`)).toEqual([
      'Cấp thực hiện, : «Cấp Bản» không có trong danh mục.',
      'Cách thức thực hiện · Thời hạn giải quyết, 1: Thời hạn ghi «5», không có đơn vị.',
      'Cách thức thực hiện · Phí, lệ phí, 1: Phí không ghi số tiền: (tùy nơi)',
      'Cách thức thực hiện · Hình thức nộp, 2: Hình thức nộp «Gặp riêng» không có trong danh mục (Trực tiếp, Trực tuyến, Dịch vụ bưu chính).',
    ]);
    expect(portal.read('data/thu-tuc/ho-tich/cach-thuc.csv')).toContain(
      'Hồ sơ quốc gia ghi “5” nhưng không ghi đơn vị.,Hồ sơ quốc gia không ghi số tiền (tùy nơi)',
    );
    expect(portal.read('content/thu-tuc/1.009999.md')).toContain('- Cách thức thực hiện: Gặp riêng');
  });
});

test('a dry run reads like a message to a colleague', async () => {
  await portal.take({ 'a.docx': {} });
  const path = 'data/thu-tuc/ho-tich/giay-to.csv';
  portal.put(path, portal.read(path).replace('Tờ khai', 'Tờ khai của bạn'));
  const bytes = await buildSheet({
    texts: { decision: '99/QĐ-BTP' },
    papers: [
      {
        heading: 'Bao gồm',
        rows: [
          ['Tờ khai', '', 'Bản chính: 1'],
          ['Giấy mới', '', 'Bản chính: 1'],
        ],
      },
    ],
  });
  const result = await importFiles([inputOf('a.docx', bytes), inputOf('hong.docx', Buffer.from('%PDF'))], portal.folder, usual);
  expect(describeImport(result, true)).toMatchInlineSnapshot(`
    "Đây là chạy thử, chưa ghi gì vào thư mục. Nếu nhập thật thì như sau.

    1.009999 – Thủ tục thử (a.docx)
      • Quyết định công bố: đổi «12/QĐ-BTP» thành «99/QĐ-BTP».
      • Viết lại nguyên văn hồ sơ vào content/thu-tuc/1.009999.md.
      Bảng đang giữ lời bạn đã viết, chưa sửa theo hồ sơ. Bạn xem lại:
        – Hồ sơ liệt kê 2 giấy tờ; bảng có 1 giấy tờ, viết lại bằng lời khác.

    LỖI  hong.docx

      Tập tin là PDF; chữ trong PDF không đọc lại thành bảng được.
      Cách sửa:  Tải hồ sơ dạng Word (.docx) ở trang chi tiết của thủ tục.
      Xem thêm:  /tro-giup/loi/dinh-dang-cu/

    CẢNH BÁO (người đọc có thể bị nói sai)  a.docx

      «Số quyết định»: Hồ sơ theo 99/QĐ-BTP (không rõ ngày); trên cổng mã 1.009999 theo 12/QĐ-BTP (không rõ ngày); không rõ bản nào mới hơn, lấy theo hồ sơ.
      Đang có:   99/QĐ-BTP
      Cách sửa:  Xem ngày ký của hai quyết định. Hồ sơ cũ hơn thì bỏ thay đổi vừa nhập. Ghi ngày ký vào data/van-ban.csv để lần sau cổng tự biết.
      Xem thêm:  /tro-giup/loi/ho-so-khong-ro-moi-cu/

    Tổng cộng: 1 lỗi, 1 cảnh báo trong 2 tập tin. Cảnh báo: 1 chỗ người đọc có thể bị nói sai.

    Sẽ nhập 1 hồ sơ.
    Không nhập 1 tập tin: hong.docx.
    Muốn lấy theo hồ sơ ở những chỗ đã giữ, chạy lại với --theo-ho-so-goc.
    Sẽ ghi 3 tập tin:
      sửa  content/thu-tuc/1.009999.md
      mới  data/can-quyet.csv
      sửa  data/thu-tuc/ho-tich/danh-muc.csv"
  `);
});
