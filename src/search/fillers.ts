import { fold } from '../text/fold.ts';

// Words of a question that say nothing about what is asked. They are not thrown away (`cho` matters in `tặng cho`),
// they only weigh little, so that they never hide the words that matter.
const phrases = `cho em hỏi|cho tôi hỏi|cho mình hỏi|cho con hỏi|cho hỏi|xin hỏi|xin cho biết|em hỏi|hỏi chút|làm sao|như thế nào|thế nào|ra sao|làm thế nào
ở đâu|nộp ở đâu|làm ở đâu|đến đâu|tới đâu|cần giấy gì|cần giấy tờ gì|cần những gì|cần gì|những giấy gì|giấy tờ gì|gồm những gì|gồm giấy gì|bao lâu|mất bao lâu|bao giờ|khi nào|bao nhiêu tiền|bao nhiêu|mất tiền không|hết bao nhiêu
được không|có được không|có cần|có phải|phải làm gì|làm gì|phải làm|thì sao|thì làm|mới được|giùm|giúp|dùm|với ạ|nhé|nha|dạ|ạ|ơi|vậy|đây|này|kia|đó|à|ừ
tôi|em|mình|anh|chị|ông|bà|cháu|bác|chú|cô|nhà tôi|nhà em|của tôi|chúng tôi
muốn|cần|xin|đi|bị|thì|là|và|của|để|các|những|một|có|không|gì|nào|ở|tại|cho|khi|đã|đang|sẽ|mà|hay|hoặc|theo|về|với|từ|đến|ra|vào|lên|trên|được|phải|nên|do|bằng|ai|đâu|sao|xong|rồi|luôn|nữa|thế|bây giờ|hiện nay|ubnd|ubnd xã|ủy ban nhân dân|ủy ban nhân dân xã|ủy ban xã
thủ tục|hồ sơ|giấy tờ|quy trình|hướng dẫn|làm|đơn|mẫu đơn|dịch vụ công|tìm|thông tin|các|danh sách|danh mục|tất cả|toàn bộ|lĩnh vực`;

// Words that say a little: who it is for, when, how much. They help to tell two answers apart, no more.
const faint = `bên|vài|mấy|cũng|còn|mới|cũ|giờ|nay|qua|hồi|xưa|lâu|năm|tháng|ngày|tuần|hôm|hai|ba|bốn|thêm|bớt|hết|chưa|chỉ|nhờ|tự|cùng|trong|ngoài|trước|sau|dưới|lúc|việc|người|cái|miếng|tờ|bản thân|thật|giấy|tiền|nhà|xã|phường|huyện|lại được|sắp|định|đủ|lớn|nhỏ|hơn|quá|rất|lần|vì|nếu|bằng cách|đứa|thằng|cha mẹ|bố mẹ|gia đình|nhau|chồng|vợ|con|bé`;

const weightOf = new Map<string, number>();
for (const phrase of faint.split('|')) weightOf.set(fold(phrase), 0.4);
for (const phrase of phrases.split(/[|\n]/)) weightOf.set(fold(phrase), 0.08);
const longest = 4;

/**
 * How much each syllable of a query says, 0 to 1: longest phrases first. When nothing in it says much, all of it
 * counts.
 *
 * @param bases folded syllables
 */
export function weightsOf(bases: readonly string[]): number[] {
  const weights = bases.map(() => 1);
  for (let start = 0; start < bases.length; start += 1) {
    for (let length = Math.min(longest, bases.length - start); length > 0; length -= 1) {
      const weight = weightOf.get(bases.slice(start, start + length).join(' '));
      if (weight === undefined) continue;
      weights.fill(weight, start, start + length);
      start += length - 1;
      break;
    }
  }
  return weights.every((weight) => weight < 0.1) ? weights.map(() => 1) : weights;
}
