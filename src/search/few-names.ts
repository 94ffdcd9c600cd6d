import type { Entry, Synonym } from './entry.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { fillerWords, nameWords, vocabulary } from './vocabulary.ts';

/** An entry for tests: a procedure unless the rest says otherwise. */
export function entry(title: string, rest: Partial<Entry> = {}): Entry {
  return {
    kind: 'Thủ tục',
    title,
    address: `/${title}/`,
    names: [],
    official: null,
    sector: null,
    line: null,
    papers: null,
    parts: [],
    code: null,
    ...rest,
  };
}

/** A portal in miniature for tests: everyday procedures, a sector, a unit, results, news. */
export const fewEntries: readonly Entry[] = [
  entry('Đăng ký khai sinh', { code: '1.001193', sector: 'Hộ tịch', names: ['làm giấy khai sinh', 'trẻ mới sinh'] }),
  entry('Đăng ký lại khai sinh', { code: '1.004884', sector: 'Hộ tịch' }),
  entry('Đăng ký kết hôn', { code: '1.000894', sector: 'Hộ tịch' }),
  entry('Đăng ký khai tử', { code: '1.000656', sector: 'Hộ tịch' }),
  entry('Xin giấy xác nhận độc thân', { code: '1.004873', sector: 'Hộ tịch', official: 'Cấp Giấy xác nhận tình trạng hôn nhân' }),
  entry('Hòa giải tranh chấp đất đai', { code: '1.012812', sector: 'Đất đai' }),
  entry('Làm sổ đỏ lần đầu', {
    code: '1.013978',
    sector: 'Đất đai',
    official: 'Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu',
  }),
  entry('Đăng ký thường trú', { code: '1.004222', sector: 'Cư trú', names: ['nhập hộ khẩu'] }),
  entry('Xóa đăng ký thường trú', { code: '1.003197', sector: 'Cư trú' }),
  entry('Làm thẻ căn cước từ 14 tuổi', { code: '1.014061', sector: 'Căn cước' }),
  entry('Làm thẻ căn cước cho trẻ em', { code: '1.014062', sector: 'Căn cước' }),
  entry('Mở hộ kinh doanh', { code: '1.001612', sector: 'Hộ kinh doanh', official: 'Đăng ký thành lập hộ kinh doanh' }),
  entry('Lập hợp tác xã', { code: '1.005280', sector: 'Hợp tác xã', official: 'Đăng ký thành lập hợp tác xã' }),
  entry('Sử dụng tạm thời lòng đường', { code: '2.000001', sector: 'Giao thông' }),
  entry('Trợ cấp nuôi con dương tính', { code: '2.000002', sector: 'Bảo trợ xã hội' }),
  entry('Chứng thực chữ ký', { code: '2.000884', sector: 'Chứng thực', names: ['sơ yếu lý lịch'] }),
  entry('Giấy ủy quyền', { code: '2.000003', sector: 'Chứng thực' }),
  entry('Đất đai', { kind: 'Lĩnh vực', address: '/linh-vuc/dat-dai/' }),
  entry('Xã Nậm Lúng', { kind: 'Đơn vị', names: ['Xã Bản Sen'] }),
  entry('Xếp loại năm 2024', { kind: 'Kết quả', address: '/ket-qua/xep-loai/2024/', names: ['xếp loại xã năm 2024'] }),
  entry('Ngày hội đăng ký khai sinh ở Nậm Lúng', { kind: 'Tin tức' }),
];

export function fewNames(synonyms: readonly Synonym[] = vocabulary, entries: readonly Entry[] = fewEntries): NameIndex {
  return buildNameIndex({
    entries: [...entries],
    sayings: synonyms.map((synonym) => ({ ...synonym, bearers: [] })),
    fillers: fillerWords,
    nameWords,
  });
}
