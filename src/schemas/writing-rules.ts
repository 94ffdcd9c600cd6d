import type { Kind } from './kind.ts';
import { email, phone } from './kinds/contact.ts';
import { date, moment, month } from './kinds/date.ts';
import { fees } from './kinds/fees.ts';
import { hours } from './kinds/hours.ts';
import { count, decimalNumber, year } from './kinds/number.ts';
import { period } from './kinds/period.ts';
import { points } from './kinds/points.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { identifier, link, texts, wording } from './kinds/text.ts';
import { timeLimit } from './kinds/time-limit.ts';
import { timeUnits } from './kinds/time-units.ts';

/** How one kind of value is written, with spellings that are read and spellings that are refused. */
export interface WritingRule {
  title: string;
  kind: Kind<unknown>;
  right: readonly string[];
  wrong: readonly string[];
  advice: string;
}

export const writingRules: readonly WritingRule[] = [
  {
    title: 'Số',
    kind: decimalNumber({ from: 0, to: 10_000 }),
    right: ['7.678', '14,5', '1.234,5'],
    wrong: ['1,234.5', '1.5', '-3', '１４', '1O'],
    advice: 'Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ. Khoảng được phép ghi ở từng cột.',
  },
  {
    title: 'Số đếm',
    kind: count,
    right: ['0', '1', '25'],
    wrong: ['-1', '1,5', '999.999.999.999'],
    advice: 'Số nguyên, không âm, trong khoảng ghi ở từng cột.',
  },
  {
    title: 'Điểm',
    kind: points,
    right: ['14,5', '14,5/16'],
    wrong: ['14.5', '-1', '14,5/0'],
    advice: 'Điểm tối đa sau dấu gạch chéo chỉ để người đọc; cổng lấy điểm tối đa trong bo-chi-so.csv.',
  },
  {
    title: 'Ngày',
    kind: date,
    right: ['04/10/2019', '2019-10-04'],
    wrong: ['31/02/2020', '04/10/19', '4-10.2019', '04/10/1026'],
    advice: 'Ngày trước, tháng sau, năm đủ bốn chữ số, từ 1945. Việc đã qua không mang ngày sau hôm nay.',
  },
  { title: 'Tháng', kind: month, right: ['06/2026', '2026-06'], wrong: ['13/2026', '6-26'], advice: 'Tháng trước, năm sau.' },
  { title: 'Năm', kind: year, right: ['2025'], wrong: ['25', '1026'], advice: 'Bốn chữ số, từ 1945, không quá năm sau.' },
  {
    title: 'Kỳ',
    kind: period,
    right: ['Tháng 3/2026', 'Quý III/2026', '6 tháng đầu năm 2026', 'Năm 2026'],
    wrong: ['quý vừa rồi', 'Quý V/2026', 'Quý III/1026'],
    advice: 'Số tháng không nói thêm thì tính từ tháng Một.',
  },
  {
    title: 'Ngày giờ',
    kind: moment,
    right: ['2026-10-14 09:30', '14/10/2026 09:30'],
    wrong: ['14/10/2026 25:00'],
    advice: 'Giờ Việt Nam (GMT+7), 24 giờ.',
  },
  {
    title: 'Thời hạn',
    kind: timeLimit,
    right: ['3 ngày làm việc', '20 ngày', '4 giờ', '2 tháng', 'Trong ngày', 'Không quy định'],
    wrong: ['5', 'Nhanh', '0 ngày', '999999 ngày'],
    advice: `Luôn có đơn vị: ${timeUnits.join(', ')}. Ngày làm việc không tính ngày nghỉ; ngày thì tính cả. Lời giải thích để ở cột «Diễn giải thời hạn».`,
  },
  {
    title: 'Phí, lệ phí',
    kind: fees,
    right: [
      '8.000 đồng/bản',
      '8.000 đồng/bản (khi xin thêm bản sao)',
      '10 USD/bản',
      'Miễn phí',
      'Miễn phí; 8.000 đồng/bản (khi xin thêm bản sao)',
      'Mức thu do HĐND tỉnh quy định',
    ],
    wrong: ['50,000', '8000', 'O đồng', '-8.000 đồng', '8.000,5 đồng', '80.00 đồng'],
    advice: 'Phí và lệ phí là hai cột khác nhau. Có số thì phải có đơn vị tiền; đồng không có phần lẻ. Không có số thì viết bằng lời.',
  },
  {
    title: 'Mã thủ tục',
    kind: procedureCode,
    right: ['1.001193', '1001193', '1.012753.H19'],
    wrong: ['1.19', '01193'],
    advice: 'Cổng in mọi cách viết thành một cách: 1.001193. Coi chừng Excel bỏ số 0 ở cuối: 2.000120 thành 2.00012.',
  },
  {
    title: 'Mã',
    kind: identifier,
    right: ['ho-tich', 'xa-nam-lung'],
    wrong: ['Hộ tịch', 'ho_tich'],
    advice: 'Mã thành địa chỉ trang: chữ thường không dấu, số, gạch nối. Đã công bố thì đừng đổi.',
  },
  {
    title: 'Tên, câu chữ',
    kind: wording,
    right: ['Xã Nậm Lúng', 'Tổ 2'],
    wrong: ['.', '-', '???', '123'],
    advice: 'Có ít nhất một chữ cái. Chưa có gì để ghi thì để trống ô không bắt buộc.',
  },
  {
    title: 'Danh sách',
    kind: texts,
    right: ['làm giấy khai sinh; khai sinh cho con'],
    wrong: ['khai sinh; ?'],
    advice: 'Cách nhau bằng dấu chấm phẩy. Dấu phẩy là một phần của chữ.',
  },
  {
    title: 'Điện thoại',
    kind: phone,
    right: ['0200 300 0100', '0200 300 0100; 0200 300 0101', 'chưa có'],
    wrong: ['không', '12'],
    advice: 'Nhiều số cách nhau bằng dấu chấm phẩy.',
  },
  {
    title: 'Thư điện tử',
    kind: email,
    right: ['vanthu@muongmay.example'],
    wrong: ['vanthu.muongmay.example', 'vanthu@'],
    advice: 'Một địa chỉ, có @.',
  },
  {
    title: 'Giờ',
    kind: hours,
    right: ['7 giờ 30 – 17 giờ', 'thứ Hai đến thứ Sáu: 7:30 – 17:00', 'giờ hành chính'],
    wrong: ['25:61', '7 giờ 75', '-'],
    advice: 'Giờ từ 0 đến 24, phút từ 0 đến 59.',
  },
  {
    title: 'Liên kết',
    kind: link,
    right: ['https://vanban.chinhphu.vn/', '/mau/ct01.docx'],
    wrong: ['javascript:alert(1)', 'https://', 'vanban.chinhphu.vn'],
    advice: 'Nhận https, http, mailto, tel và địa chỉ của chính cổng.',
  },
];
