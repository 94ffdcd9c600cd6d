import { fold } from '../text/fold.ts';

// Words of a question that say nothing about what is asked. They are not thrown away (`cho` matters in `tặng cho`),
// they only weigh little, so that they never hide the words that matter.
const phrases = `cho em hỏi|cho tôi hỏi|cho mình hỏi|cho con hỏi|cho hỏi|xin hỏi|xin cho biết|em hỏi|hỏi chút|làm sao|như thế nào|thế nào|ra sao|làm thế nào
ở đâu|nộp ở đâu|làm ở đâu|đến đâu|tới đâu|cần giấy gì|cần giấy tờ gì|cần những gì|cần gì|những giấy gì|giấy tờ gì|gồm những gì|gồm giấy gì|bao lâu|mất bao lâu|bao giờ|khi nào|bao nhiêu tiền|bao nhiêu|mất tiền không|hết bao nhiêu
được không|có được không|có cần|có phải|phải làm gì|làm gì|phải làm|thì sao|thì làm|mới được|giùm|giúp|dùm|với ạ|nhé|nha|ạ|ơi|vậy|đây|này|kia|đó|à|ừ
tôi|em|mình|anh|chị|ông|bà|cháu|bác|chú|cô|nhà tôi|nhà em|của tôi|chúng tôi
muốn|cần|xin|đi|bị|thì|là|và|của|để|các|những|một|có|không|gì|nào|ở|tại|cho|khi|đã|đang|sẽ|mà|hay|hoặc|theo|về|với|từ|đến|ra|vào|lên|trên|được|phải|nên|do|bằng|ai|đâu|sao|xong|rồi|luôn|nữa|thế|bây giờ|hiện nay|ubnd|ubnd xã|ủy ban nhân dân|ủy ban nhân dân xã|ủy ban xã
thủ tục|hồ sơ|giấy tờ|quy trình|hướng dẫn|làm|đơn|mẫu đơn|dịch vụ công|tìm|thông tin|các|danh sách|danh mục|tất cả|toàn bộ|lĩnh vực`;

const known = new Set(phrases.split(/[|\n]/).map((phrase) => fold(phrase)));
const longest = 4;

/**
 * Marks which syllables of a query are filler, longest phrases first.
 *
 * @param bases folded syllables
 */
export function findFillers(bases: readonly string[]): boolean[] {
  const filler = bases.map(() => false);
  for (let start = 0; start < bases.length; start += 1) {
    for (let length = longest; length > 0; length -= 1) {
      const slice = bases.slice(start, start + length);
      if (slice.length === length && known.has(slice.join(' '))) {
        filler.fill(true, start, start + length);
        break;
      }
    }
  }
  return filler;
}
