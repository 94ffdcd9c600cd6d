import { fold } from '../text/fold.ts';

/** What the order rests on: the official name of the sector, and the title or the official name of the procedure. */
export interface AskedAbout {
  sector: { name: string };
  title: string;
}

/**
 * What brings people to the counter of a commune: words of a sector's name, then words of titles, the most asked first.
 * No office counts this for the whole country. The order is our own: the events of a life, then a home, then a living;
 * close to the services that Decision 06/QĐ-TTg (2022) puts online first. Names of sectors differ from ministry to
 * ministry, so a part of them is enough; the first line that fits counts.
 */
const matters: readonly (readonly [sector: string, ...kinds: string[]])[] = [
  ['hộ tịch', 'khai sinh', 'tình trạng hôn nhân', 'kết hôn', 'khai tử', 'trích lục', 'thay đổi', 'nhận cha', 'giám hộ'],
  ['chứng thực', 'bản sao', 'chữ ký', 'di chúc', 'di sản', 'hợp đồng', 'giao dịch'],
  ['cư trú', 'thường trú', 'tạm trú', 'tách hộ', 'xác nhận', 'lưu trú', 'tạm vắng'],
  ['đất đai', 'lần đầu', 'chuyển nhượng', 'biến động', 'tách thửa', 'cấp lại', 'cấp đổi', 'mục đích', 'tranh chấp'],
  ['bảo trợ xã hội', 'trợ cấp xã hội', 'hưu trí', 'khuyết tật', 'mai táng', 'chăm sóc', 'hỗ trợ'],
  ['căn cước', 'cấp thẻ', 'cấp đổi', 'cấp lại', 'xác nhận', 'tích hợp'],
  ['người có công', 'mai táng', 'trợ cấp', 'liệt sĩ', 'thương binh', 'bảo hiểm y tế'],
  ['bhyt', 'cấp thẻ', 'cấp lại', 'đổi'],
  ['bảo hiểm y tế', 'cấp thẻ', 'cấp lại', 'đổi'],
  ['giảm nghèo', 'hộ nghèo', 'cận nghèo'],
  ['bảo trợ', 'trợ cấp'],
  ['hộ kinh doanh', 'thành lập', 'đăng ký hộ', 'thay đổi', 'tạm ngừng', 'chấm dứt'],
  ['xây dựng', 'nhà ở', 'giấy phép xây dựng'],
  ['định danh', 'cá nhân', 'tài khoản', 'mở khóa'],
  ['phương tiện giao thông', 'lần đầu', 'sang tên', 'cấp lại', 'cấp đổi', 'tạm thời'],
  ['nghĩa vụ quân sự', 'lần đầu', 'tạm vắng', 'di chuyển'],
  ['bà mẹ', 'chứng sinh'],
  ['trẻ em', 'chăm sóc thay thế'],
  ['bhxh', 'hưu', 'thai sản', 'tự nguyện', 'một lần'],
  ['bảo hiểm', 'hưu', 'thai sản', 'thất nghiệp', 'một lần'],
  ['việc làm', 'thất nghiệp', 'vay vốn'],
  ['xuất nhập cảnh', 'hộ chiếu', 'giấy thông hành', 'tạm trú'],
  ['nuôi con nuôi', 'trong nước'],
  ['giáo dục', 'học phí', 'chi phí học tập', 'ăn trưa', 'nội trú', 'học bổng', 'hỗ trợ', 'tuyển sinh', 'chuyển trường', 'tiếp nhận'],
  ['chính sách', 'trợ cấp', 'hỗ trợ'],
  ['tín dụng', 'hộ nghèo', 'học sinh', 'nhà ở'],
  ['văn bằng', 'bản sao', 'cấp lại', 'chỉnh sửa'],
  ['khiếu nại'],
  ['tiếp công dân'],
];

/** What marks the rare kind beside the plain one that most people mean. */
const rare = folded([
  'yếu tố nước ngoài',
  'người nước ngoài',
  'ở nước ngoài',
  'biên giới',
  'lưu động',
  'đăng ký lại',
  'ghi vào sổ',
  'người gốc Việt Nam',
  'cho cơ quan, tổ chức',
  'thu hồi',
  'hủy',
  'giải thể',
  'sáp nhập',
  'chia, tách',
]);

const known = matters.map(([sector, ...kinds]) => ({ sector: words(sector), kinds: folded(kinds) }));
/** More than the kinds of any sector, so that no kind reaches into the next one. */
const step = 20;
const last = known.length;

/**
 * How early citizens ask for a procedure: the smaller, the sooner; equal for those that nobody can tell apart. First the
 * plain procedures of the sectors that people come for, then the rare ones of these sectors, then all others. The place of
 * a whole sector is the rank of a title without words.
 *
 * @example askedMost({ sector: { name: 'Hộ tịch' }, title: 'Đăng ký khai sinh' }) // => 0
 */
export function askedMost({ sector, title }: AskedAbout): number {
  const name = words(sector.name);
  const place = known.findIndex((one) => name.includes(one.sector));
  const matter = known[place];
  if (!matter) return 2 * last * step;
  const said = words(title);
  const kind = matter.kinds.findIndex((one) => said.includes(one));
  const isRare = rare.some((one) => said.includes(one));
  return (isRare ? last + place : place) * step + (kind === -1 ? matter.kinds.length : kind);
}

function folded(texts: readonly string[]): string[] {
  return texts.map(words);
}

/** Folded words with a blank on each side: «khai tử» is no part of «khai tuyển». */
function words(text: string): string {
  return ` ${fold(text.normalize('NFC'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ')} `;
}
