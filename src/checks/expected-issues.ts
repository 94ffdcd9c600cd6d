/** What the checks say of one place: rule, file, line and column, as far as they are known. */
export type Found = readonly [code: string, file: string, line?: number, column?: number];

/**
 * What every folder of `fixtures/`, laid over the minimal portal, has to be told: all of it and nothing else. A folder
 * is named by its defect; those with an empty list are defects that the portal takes in its stride.
 */
export const expectedIssues: Readonly<Record<string, readonly Found[]>> = {
  'areas-out-of-balance': [['dia-ban-khong-khop', 'data/mot-cua.csv', 2, 4]],
  'bad-attribute': [['thuoc-tinh-la', 'content/trang/gioi-thieu.mdx', 9, 1]],
  'bad-fee': [['sai-muc-thu', 'data/thu-tuc/ho-tich/cach-thuc.csv', 2, 4]],
  'bad-file-name': [
    ['sai-ten-tap-tin', 'content/trang/Lịch nghỉ.mdx'],
    ['sai-ten-tap-tin', `content/trang/ten-qua-dai${'-dai'.repeat(24)}.mdx`],
  ],
  'bad-identifier': [['sai-ma-dinh-danh', 'data/linh-vuc.csv', 2, 1]],
  'bad-procedure-code': [['sai-ma-thu-tuc', 'data/thu-tuc/ho-tich/danh-muc.csv', 3, 1]],
  'bad-time-limit': [
    ['sai-thoi-han', 'data/thu-tuc/ho-tich/cach-thuc.csv', 3, 3],
    ['sai-thoi-han', 'data/thu-tuc/ho-tich/cach-thuc.csv', 4, 3],
  ],
  'bad-yaml': [
    ['loi-yaml', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 3, 11],
    ['loi-yaml', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 3, 14],
    ['loi-yaml', 'data/cong.yaml', 1, 6],
  ],
  'band-against-threshold': [['xep-loai-lech-nguong', 'data/xep-hang/xep-loai.csv', 2, 5]],
  'band-totals-out-of-balance': [
    ['tong-hop-khong-khop', 'data/xep-hang/tong-hop.csv', 2, 7],
    ['tong-hop-khong-khop', 'data/xep-hang/tong-hop.csv', 5, 6],
  ],
  'broken-letters': [['sai-ma-hoa', 'data/linh-vuc.csv', 2]],
  'channels-out-of-balance': [['cach-nop-khong-khop', 'data/mot-cua.csv', 2, 5]],
  'code-in-prose': [
    ['ma-trong-bai', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 12, 1],
    ['ma-trong-bai', 'content/trang/gioi-thieu.mdx', 11, 4],
  ],
  'conflicting-event': [
    ['su-kien-khong-khop', 'data/su-kien.csv', 3, 2],
    ['su-kien-khong-khop', 'data/su-kien.csv', 4, 3],
  ],
  'dossiers-out-of-balance': [['ho-so-khong-khop', 'data/mot-cua.csv', 2, 6]],
  'duplicate-code': [
    ['trung-ma', 'data/thu-tuc/ho-tich/danh-muc.csv', 3, 1],
    ['trung-ma', 'data/xep-hang/xep-loai.csv', 3, 3],
  ],
  'duplicate-column': [['cot-trung', 'data/don-vi.csv', 1, 4]],
  'duplicate-slug': [['trung-dia-chi', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx']],
  'duplicate-step': [['trung-buoc', 'data/su-kien.csv', 5, 9]],
  'empty-file': [
    ['tap-tin-rong', 'data/xep-hang/bo-chi-so.csv'],
    ['tap-tin-rong', 'data/xep-hang/diem.csv'],
    ['tap-tin-rong', 'data/xep-hang/xep-loai.csv'],
  ],
  'empty-step': [['buoc-trong', 'data/su-kien.csv', 3, 11]],
  'front-matter-cut-twice': [['loi-yaml', 'content/thu-tuc/1.001193.md', 3]],
  'future-date': [
    ['ngay-tuong-lai', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 4, 1],
    ['ngay-tuong-lai', 'data/thu-tuc/ho-tich/danh-muc.csv', 2, 9],
  ],
  'image-outside-portal': [
    ['thieu-anh', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9, 7],
    ['anh-tu-noi-khac', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 14, 1],
  ],
  'invalid-utf8': [['sai-ma-hoa', 'data/linh-vuc.csv', 2]],
  'levels-out-of-balance': [['muc-hai-long-khong-khop', 'data/hai-long.csv', 2, 6]],
  'long-sentence': [
    ['cau-dai', 'data/thu-tuc/ho-tich/trinh-tu.csv', 2, 4],
    ['cau-dai', 'data/thu-tuc/ho-tich/trinh-tu.csv', 3, 4],
  ],
  'lost-letters': [
    ['mat-chu', 'data/linh-vuc.csv', 1, 1],
    ['mat-chu', 'data/linh-vuc.csv', 1, 2],
  ],
  'many-mistakes': [
    ['ngay-tuong-lai', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 4, 1],
    ['thieu-anh', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 14, 1],
    ['thanh-phan-la', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 16, 1],
    ['sai-kieu', 'data/cong.yaml', 3, 1],
    ['tap-tin-la', 'data/ghi-chu.csv'],
    ['thieu-gia-tri', 'data/linh-vuc.csv', 2, 2],
    ['sai-thoi-han', 'data/thu-tuc/ho-tich/cach-thuc.csv', 3, 3],
    ['sai-muc-thu', 'data/thu-tuc/ho-tich/cach-thuc.csv', 4, 4],
    ['ngoai-danh-muc', 'data/thu-tuc/ho-tich/danh-muc.csv', 2, 6],
    ['sai-ngay', 'data/thu-tuc/ho-tich/danh-muc.csv', 2, 9],
    ['ngoac-kep-ho', 'data/thu-tuc/ho-tich/trinh-tu.csv', 3, 4],
    ['tieu-chi-khong-co', 'data/xep-hang/diem.csv', 2, 4],
    ['diem-vuot-toi-da', 'data/xep-hang/diem.csv', 3, 5],
  ],
  'mdx-syntax': [['loi-cu-phap-bai', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 20, 1]],
  'missing-column': [['thieu-cot', 'data/linh-vuc.csv', 1]],
  'missing-form': [
    ['thieu-mau-don', 'data/thu-tuc/ho-tich/giay-to.csv', 2, 5],
    ['thieu-mau-don', 'data/thu-tuc/ho-tich/giay-to.csv', 3, 5],
  ],
  'missing-image': [
    ['thieu-anh', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9, 7],
    ['thieu-anh', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 14, 1],
  ],
  'missing-value': [
    ['thieu-gia-tri', 'data/don-vi.csv', 2, 2],
    ['thieu-gia-tri', 'data/thu-tuc/ho-tich/danh-muc.csv', 3, 4],
  ],
  'named-pipe': [['khong-doc-duoc', 'data/hai-long.csv']],
  'nameless-column': [['cot-la', 'data/linh-vuc.csv', 1, 5]],
  'not-a-date': [
    ['sai-ngay', 'data/thu-tuc/ho-tich/can-cu.csv', 2, 4],
    ['sai-ngay', 'data/thu-tuc/ho-tich/can-cu.csv', 3, 4],
  ],
  'not-a-number': [
    ['sai-so', 'data/xep-hang/bo-chi-so.csv', 2, 7],
    ['sai-so', 'data/xep-hang/bo-chi-so.csv', 3, 7],
  ],
  'not-a-period': [['khong-phai-ky', 'data/mot-cua.csv', 2, 3]],
  'not-in-list': [
    ['ngoai-danh-muc', 'data/thu-tuc/ho-tich/danh-muc.csv', 2, 6],
    ['ngoai-danh-muc', 'data/thu-tuc/ho-tich/danh-muc.csv', 3, 5],
  ],
  'part-above-whole': [
    ['phan-lon-hon-tong', 'data/hai-long.csv', 2, 6],
    ['phan-lon-hon-tong', 'data/mot-cua.csv', 2, 7],
  ],
  'period-not-over': [
    ['ky-chua-ket-thuc', 'data/mot-cua.csv', 2, 3],
    ['ky-chua-ket-thuc', 'data/xep-hang/xep-loai.csv', 2, 7],
  ],
  'periods-out-of-balance': [['ky-khong-khop', 'data/mot-cua.csv', 2, 4]],
  'raw-html': [
    ['the-html', 'content/thu-tuc/1.001193.md', 3, 1],
    ['the-html', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 18, 1],
  ],
  'remote-image': [
    ['anh-tu-noi-khac', 'content/thu-tuc/1.001193.md', 3, 1],
    ['anh-tu-noi-khac', 'content/thu-tuc/1.001193.md', 3, 9],
    ['anh-tu-noi-khac', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 14, 1],
  ],
  'renamed-workbook': [['sai-ma-hoa', 'data/linh-vuc.csv', 1]],
  'score-above-maximum': [['diem-vuot-toi-da', 'data/xep-hang/diem.csv', 2, 5]],
  'sectors-out-of-balance': [['linh-vuc-khong-khop', 'data/mot-cua.csv', 2, 4]],
  'share-differs': [['ty-le-khong-khop', 'data/hai-long.csv', 2, 12]],
  'stated-mismatches': [],
  'stock-out-of-balance': [['ton-dau-ky-khong-khop', 'data/mot-cua.csv', 2, 4]],
  'successor-without-end': [
    ['ke-thua-khong-ro', 'data/don-vi.csv', 4, 6],
    ['ke-thua-khong-ro', 'data/don-vi.csv', 5, 7],
    ['ke-thua-khong-ro', 'data/don-vi.csv', 6, 7],
  ],
  'symbolic-link': [['lien-ket-he-thong', 'public/x']],
  'tcvn3': [['bang-ma-cu', 'data/linh-vuc.csv', 1]],
  'tcvn3-in-one-cell': [['bang-ma-cu', 'data/linh-vuc.csv', 2]],
  'tcvn3-in-utf8': [['bang-ma-cu', 'data/linh-vuc.csv', 1]],
  'text-not-in-utf8': [['sai-ma-hoa', 'content/trang/gioi-thieu.mdx', 1]],
  'timeliness-out-of-balance': [['dung-han-khong-khop', 'data/mot-cua.csv', 2, 8]],
  'too-few-cells': [['thieu-o', 'data/linh-vuc.csv', 2, 2]],
  'too-many-cells': [['thua-o', 'data/linh-vuc.csv', 2, 5]],
  'total-differs': [['tong-diem-khong-khop', 'data/xep-hang/xep-loai.csv', 2, 4]],
  'unbalanced-quote': [['ngoac-kep-ho', 'data/thu-tuc/ho-tich/trinh-tu.csv', 3, 4]],
  'unexplained-abbreviation': [
    ['viet-tat', 'data/thu-tuc/ho-tich/cach-thuc.csv', 2, 5],
    ['viet-tat', 'data/thu-tuc/ho-tich/trinh-tu.csv', 2, 4],
    ['viet-tat', 'data/thu-tuc/ho-tich/trinh-tu.csv', 4, 4],
  ],
  'unit-not-there': [
    ['don-vi-ngoai-hieu-luc', 'data/xep-hang/diem.csv', 2, 3],
    ['don-vi-ngoai-hieu-luc', 'data/xep-hang/diem.csv', 3, 3],
    ['don-vi-ngoai-hieu-luc', 'data/xep-hang/xep-loai.csv', 2, 3],
  ],
  'unknown-bundle': [['lien-thong-khong-co', 'data/su-kien.csv', 2, 10]],
  'unknown-column': [['cot-la', 'data/linh-vuc.csv', 1, 4]],
  'unknown-component': [['thanh-phan-la', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 16, 1]],
  'unknown-criterion': [['tieu-chi-khong-co', 'data/xep-hang/diem.csv', 2, 4]],
  'unknown-file': [
    ['tap-tin-la', 'content/thu-tuc/2.000815.mdx'],
    ['tap-tin-la', 'content/tin-tuc/2026/nhap.mdx'],
    ['tap-tin-la', 'data/linhvuc.csv'],
  ],
  'unknown-key': [
    ['thieu-gia-tri', 'content/trang/gioi-thieu.mdx', 2],
    ['khoa-la', 'content/trang/gioi-thieu.mdx', 3, 1],
    ['thieu-gia-tri', 'data/cong.yaml', 13, 7],
    ['khoa-la', 'data/cong.yaml', 13, 9],
  ],
  'unknown-paper': [
    ['giay-to-khong-co', 'data/su-kien.csv', 3, 12],
    ['giay-to-khong-co', 'data/su-kien.csv', 4, 12],
  ],
  'unknown-procedure': [
    ['thu-tuc-khong-co', 'content/thu-tuc/chung-thuc.md'],
    ['thu-tuc-khong-co', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 7, 23],
    ['thu-tuc-khong-co', 'data/thu-tuc/ho-tich/can-cu.csv', 3, 1],
  ],
  'unknown-procedure-in-event': [
    ['thu-tuc-khong-co', 'data/su-kien.csv', 2, 5],
    ['thu-tuc-khong-co', 'data/su-kien.csv', 3, 9],
  ],
  'unknown-sector': [['linh-vuc-khong-co', 'data/thu-tuc/hotich/danh-muc.csv']],
  'unknown-unit': [
    ['don-vi-khong-co', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 6, 22],
    ['don-vi-khong-co', 'data/don-vi.csv', 3, 4],
    ['don-vi-khong-co', 'data/linh-vuc.csv', 2, 3],
  ],
  'unsafe-link': [['lien-ket-khong-an-toan', 'data/thu-tuc/ho-tich/can-cu.csv', 2, 5]],
  'unsafe-prose-link': [
    ['lien-ket-trong-bai', 'content/thu-tuc/1.001193.md', 5, 1],
    ['lien-ket-trong-bai', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 12, 17],
  ],
  'utf-16be-without-mark': [],
  'utf-16le': [],
  'utf8-opened-as-latin': [['bang-ma-cu', 'data/linh-vuc.csv', 1]],
  'vague-answer': [
    ['tra-loi-chung-chung', 'data/thu-tuc/ho-tich/trinh-tu.csv', 2, 4],
    ['tra-loi-chung-chung', 'data/thu-tuc/ho-tich/trinh-tu.csv', 4, 4],
  ],
  'vni': [['bang-ma-cu', 'data/linh-vuc.csv', 1]],
  'vni-in-utf8': [['bang-ma-cu', 'data/linh-vuc.csv', 1]],
  'windows-1258': [['bang-ma-windows-1258', 'data/linh-vuc.csv', 1]],
  'written-maximum-differs': [['thang-diem-khong-khop', 'data/xep-hang/diem.csv', 2, 5]],
  'wrong-type': [
    ['sai-kieu', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 4, 1],
    ['sai-kieu', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 5, 1],
    ['sai-kieu', 'data/cong.yaml', 3, 1],
    ['sai-kieu', 'data/cong.yaml', 18, 3],
  ],
};
