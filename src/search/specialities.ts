import { readSyllables, type Syllable } from './syllable.ts';

/**
 * Words with which the law opens, joins and closes the names of its procedures. They tell nothing of the matter,
 * however rare they are in a portal, so a name is not the worse for having them, nor a query the better.
 */
export const plainWords: ReadonlySet<string> = new Set(
  'thủ tục giải quyết thực hiện đề nghị đối với của các về theo tại thuộc thẩm quyền trường hợp việc cho và hoặc cấp cá nhân tổ chức ủy ban dân được cơ quan xã'.split(
    ' ',
  ),
);

// What makes a procedure another one than its plain sibling has to be asked for.
/** What is done, where the plain sibling only registers or issues. In a list, `thực hiện, điều chỉnh`, only the first tells. */
const acts = phrases(`
lại|đổi|gia hạn|chấm dứt|xóa|thôi|hủy|hủy bỏ|thu hồi|giải thể|dừng|tạm ngừng|thay đổi|điều chỉnh|sửa đổi|bổ sung|chỉnh sửa|đính chính
sáp nhập|chuyển đổi|chuyển đi|chuyển đến|kết hợp|liên thông|khai thác thông tin|công bố
`);
/** For whom and where. */
const circumstances = phrases(`
có yếu tố nước ngoài|lưu động|khu vực biên giới|trở lại|tạm thời|gốc việt nam|cán bộ|quân nhân|doanh nghiệp|tư thục|vay|mai táng
thừa kế|ủy quyền|nhập khẩu|biên giới|mua nhà|ra nước ngoài|tạm vắng|cho trẻ em|dưới 14 tuổi
`);

/**
 * What is special about a name.
 *
 * @param name the title of a procedure
 * @returns the words of each speciality
 */
export function specialitiesOf(name: string): string[][] {
  const first = readSyllables(name.split(',')[0] ?? '');
  const all = readSyllables(name);
  return [...acts.filter((words) => contains(first, words)), ...circumstances.filter((words) => contains(all, words))];
}

function phrases(list: string): string[][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((phrase) => phrase.split(' '));
}

function contains(syllables: readonly Syllable[], words: readonly string[]): boolean {
  return syllables.some((_, at) => words.every((word, offset) => syllables[at + offset]?.marked === word));
}
