import { capitalise } from './capitalise.ts';

/** A name turned so that it begins with what people look for. */
export interface TurnedName {
  /** What it is about, with a capital letter: its place in the alphabet. */
  head: string;
  /** The words that stood before, in small letters; none where the name begins with its matter. */
  before: string;
}

/** Words with which offices begin most of their names, so that nobody looks for them; sets of more words first. */
const openings = `
  thủ tục hành chính|giấy xác nhận|sửa đổi, bổ sung|thôi làm|đăng ký|đăng kí|cấp lại|cấp đổi|làm lại|mở lại|báo tin
  khai báo|thông báo|đề nghị|công nhận|xác nhận|xác định|thủ tục|giải quyết|giải thể|thay đổi|điều chỉnh|gia hạn|nội dung
  thành lập|chấm dứt|đóng cửa|kiểm tra|rà soát|hỗ trợ|thực hiện|xin|cấp|làm|mở|báo|đổi|xóa|xoá|duyệt|giao|lại|thêm|vào|cho|về`
  .split(/[|\n]/)
  .map((opening) => opening.trim())
  .filter((opening) => opening !== '');
/** They hang on to what stands before them: «Đăng ký theo nhu cầu» is not about «theo nhu cầu». */
const clinging = /^(?:(?:và|hoặc|theo|khi|đối|trong|từ|của|bị)(?!\p{L})|\P{L})/iu;

/**
 * A name as an index of a book has it: under what it is about, not under «Đăng ký», «Xin», «Cấp».
 *
 * @example turnName('Đăng ký lại khai sinh') // => { head: 'Khai sinh', before: 'đăng ký lại' }
 * @example turnName('Chứng thực chữ ký') // => { head: 'Chứng thực chữ ký', before: '' }
 */
export function turnName(name: string): TurnedName {
  const whole = name.normalize('NFC').trim();
  let head = whole;
  for (let opening = openingOf(head); opening !== undefined; opening = openingOf(head)) head = head.slice(opening.length).trimStart();
  const before = whole.slice(0, whole.length - head.length).trimEnd();
  return { head: capitalise(head), before: before.toLowerCase() };
}

function openingOf(name: string): string | undefined {
  const small = name.toLowerCase();
  const found = openings.find((opening) => small.startsWith(`${opening} `));
  return found === undefined || clinging.test(name.slice(found.length).trimStart()) ? undefined : found;
}
