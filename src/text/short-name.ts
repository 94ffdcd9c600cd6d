import { capitalise } from './capitalise.ts';
import { withoutEnd } from './ends-and-lines.ts';
import { foldKey } from './fold.ts';
import { normalise } from './normalise.ts';

/** As long as a common name should be, in letters: three lines of a heading on a phone. */
const longest = 60;
/** What is left of a name that was cut has to name something: in words. */
const fewestWords = 5;

/**
 * A name that people can read for an official one, which may have 900 letters: without «Thủ tục», the level and the way
 * of filing, without «Cấp» before the paper that somebody gets; and where it is longer than 60 letters, also without what
 * stands in brackets, «theo quy định tại …», «trên địa bàn …», «đối với …». A group of words is left out whole or not at
 * all. Where nothing brings it to 60 letters, only what tells nobody anything is left out.
 *
 * @example suggestName('Thủ tục đăng ký hoạt động tín ngưỡng (cấp xã)') // => 'Đăng ký hoạt động tín ngưỡng'
 */
export function suggestName(official: string): string {
  return candidatesOf(official)[0] ?? official;
}

/**
 * The common names for procedures that stand in one portal: no two of them the same, and none that another procedure
 * has. Where two would get one name, each keeps what makes it special; one that lost nothing but «Thủ tục» has it.
 *
 * @param officials the official names of the new procedures
 * @param taken the titles of those that are there
 * @returns as many names, `null` where the official one is as good
 */
export function suggestNames(officials: readonly string[], taken: readonly string[] = []): (string | null)[] {
  const names = officials.map((official) => [...new Set([...candidatesOf(official), official])]);
  const used = new Set(taken.map(foldKey));
  for (;;) {
    const groups = Map.groupBy(names, ([name = '']) => foldKey(name));
    const clashing = [...groups].flatMap(([name, group]) => (used.has(name) ? group : group.length > 1 ? withoutOwner(group) : []));
    const movable = clashing.filter((candidates) => candidates.length > 1);
    if (movable.length === 0) break;
    for (const candidates of movable) candidates.shift();
  }
  return names.map(([name = ''], index) => (name === officials[index] ? null : name));
}

/** Of those that want one name, all but the one to whom it belongs: who lost no word that tells it from others. */
function withoutOwner(group: string[][]): string[][] {
  const owners = group.filter((candidates) => candidates.length <= 2);
  return owners.length === 1 ? group.filter((candidates) => candidates !== owners[0]) : group;
}

/** Names from the shortest to the fullest, without the official one itself. */
function candidatesOf(official: string): string[] {
  const plain = withoutCapitals(normalise(official).replaceAll('\n', ' '));
  const bare = opened(withoutOffice(plain));
  const wayOfFiling = plain.replace(filedOnline, ' ($1)');
  const byWay = wayOfFiling === plain ? [] : [opened(withoutOffice(wayOfFiling))];
  return [...new Set([shortened(bare), bare, ...byWay, opened(plain)])].map((name) => withoutVerb(name));
}

/** A name written in capitals as a sentence. @example // 'ĐĂNG KÝ TẠI VIỆT NAM' => 'Đăng ký tại Việt Nam' */
function withoutCapitals(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return capitalise(name.toLocaleLowerCase('vi').replaceAll('việt nam', 'Việt Nam'));
}

// «Thủ tục hải quan», «Thủ tục đối với hàng hóa»: there the word is no empty opening.
const opening = /^thủ tục (?!(?:hải quan|đối với|điện tử|hành chính|cho|trong|khi|về|của|tại) )(?=\S+ )/iu;
// What somebody holds in his hands in the end; «Cấp lại», «Cấp đổi» and «Cấp phép» say something else.
const given = /^cấp (?=(?:giấy|thẻ|bản sao|chứng nhận|chứng chỉ|phiếu|tài khoản|học bổng|chính sách|mã số|số) )/iu;

/** The name without its empty opening and with a capital. */
function opened(name: string): string {
  const begun = name
    .replace(/^liên thông thủ tục hành chính về /iu, 'Liên thông ')
    .replace(opening, '')
    .replace(/^cấp lại cấp /iu, 'Cấp lại ');
  return tidy(begun);
}

/** A short name without the verb of the office; a long one would not be the shorter for it. */
function withoutVerb(name: string): string {
  const left = name.replace(given, '');
  return left.length <= longest ? capitalise(left) : name;
}

function tidy(name: string): string {
  return capitalise(withoutEnd(name.trim(), ' .,;:–-'));
}

// The level that does the work, as all of a portal's do, and the way of filing, which the page says.
const office = [
  / \((?:thực hiện )?(?:tại )?(?:công an )?cấp (?:xã|huyện|tỉnh|trung ương)\)/giu,
  / (?:thực hiện )?bằng dịch vụ công trực tuyến .*$/iu,
  / (?:thực hiện )?tại cấp (?:xã|huyện|tỉnh|trung ương)(?:, cấp (?:xã|huyện|tỉnh))*$/iu,
  / thuộc thẩm quyền(?: (?:phê duyệt|giải quyết|quyết định))?(?: của)? (?:ủy ban nhân dân |ubnd )?(?:cấp )?(?:xã|huyện|tỉnh)$/iu,
];

// The way of filing tells two procedures apart where a portal has both.
const filedOnline = / (?:thực hiện )?bằng dịch vụ công (trực tuyến (?:toàn trình|một phần))$/iu;

function withoutOffice(name: string): string {
  return office.reduce((left, pattern) => left.replace(pattern, ''), name);
}

// What may go from a long name, the emptiest first.
const details: readonly { pattern: RegExp; instead?: string }[] = [
  { pattern: /^(\p{L}+ \p{L}+) hoặc cho phép \1 /iu, instead: '$1 ' },
  { pattern: /^giải quyết (?=(?:hưởng|chuyển hưởng|chế độ) )/iu },
  { pattern: / \([^()]*\)/gu },
  { pattern: / trực tuyến (?:toàn trình|một phần)/iu },
  { pattern: /,? theo quy định (?:tại|của|về|theo) .*$/iu },
  { pattern: / thuộc thẩm quyền .*$/iu },
  { pattern: / (?:trên|tại) địa bàn .*$/iu },
  // Who may ask for it; a thing («đối với xe nhập khẩu») is what it is about, and stays.
  { pattern: / đối với (?:người|cá nhân|tổ chức|công dân|hộ|doanh nghiệp|cơ quan)[ ,].*$/iu },
];
// Behind these nothing is named yet: for whom or what it is makes the procedure.
const unfinished =
  /(?: (?:cho|vay|hỗ trợ|trợ cấp|chế độ|chính sách|phụ cấp|bồi thường|khiếu nại|tố cáo|công dân|quản lý|xử lý|khác|hoạt động|giấy phép|một lần)|h[àằ]ng tháng)$/iu;

/** The name without details until it is short enough; as it was where that is never so. */
function shortened(name: string): string {
  const kin = kinOnly(name);
  if (name.length > longest && kin) return kin;
  let left = name;
  for (const { pattern, instead = '' } of details) {
    if (left.length <= longest) return left;
    const next = tidy(left.replace(pattern, instead));
    if (next.split(' ').length >= fewestWords && !unfinished.test(next)) left = next;
  }
  return left.length <= longest ? left : name;
}

/**
 * Of whom somebody is, or is not, a relative makes two procedures of one: that stays of all that is said of him.
 *
 * @example kinOnly('Nhận trâu về nuôi đối với cá nhân là người thân thích của chủ') // => 'Nhận trâu về nuôi (là người thân thích)'
 */
function kinOnly(name: string): string | null {
  const who = name.search(/ đối với (?:người|cá nhân|tổ chức|công dân|hộ|gia đình)[ ,]/iu);
  const kin = /((?:không phải )?là người thân thích)(?: của [^,;]{1,60})?$/iu.exec(name);
  if (!kin || who === -1 || kin.index < who) return null;
  const what = tidy(name.slice(0, who));
  return what.split(' ').length >= fewestWords && !unfinished.test(what) ? `${what} (${kin[1]})` : null;
}
