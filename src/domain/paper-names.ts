import { findOutsideBrackets, splitOutsideBrackets } from '../text/brackets.ts';
import { withoutEnd } from '../text/ends-and-lines.ts';

/** As many letters of names as stand on the first screen of a phone. */
export const lettersOfNames = 90;

/**
 * What a row of papers is called: without what it has from the list of the record (its number, how many of it, the end
 * of its line), and without what explains it where it takes half a screen. Two papers of one row are both named.
 *
 * @example paperName('a) Giấy tờ tùy thân (căn cước, hộ chiếu);') // => 'Giấy tờ tùy thân'
 */
export function paperName(written: string): string {
  const bare = withoutCount(withoutSign(withoutFiler(withoutSign(written))));
  const name = withoutEnd(withoutEnd(bare, ends).replace(/ \([^()]*\)$/, ''), ends) || withoutEnd(written, ends);
  if (name.length <= lettersOfNames) return name;
  const said = withoutHeading(withoutForms(firstSentence(name)));
  const choice = /^(.{0,60}?một trong các [^:,;]{3,40}?) sau(?: đây)?(?: [^:]{0,60})?:/iu.exec(said)?.[1];
  if (choice !== undefined) return `${choice} ghi ở dưới`;
  const start = startsWithPaper.test(said) ? 0 : handedIn(said);
  // A sentence that names no paper has no name: it is counted, and stands below.
  if (start < 0 && condition.test(said)) return name;
  const [first = '', ...others] = splitOutsideBrackets(said.slice(Math.max(start, 0)).trim(), /; (?:và )?/gu);
  return [first, ...others.filter((part) => startsWithPaper.test(part))].map(withoutExplanation).join('; ');
}

/**
 * When a paper is needed where its own name says so, or `null`. Who files is no case: «Đối với người vay».
 *
 * @example caseInName('Trường hợp sửa đổi: Đơn đề nghị') // => 'Trường hợp sửa đổi'
 */
export function caseInName(written: string): string | null {
  const bare = withoutSign(written);
  if (whoFiles.test(bare)) return null;
  return caseInFront.exec(bare)?.[1] ?? (condition.test(bare) ? bare : null);
}

const ends = ' ;,.:';
const caseInFront = /^((?:đối với|trường hợp|nếu|khi) [^:;.]{2,80}|lần đầu): (?=\S)/iu;
const whoFiles = /^đối với (?:người (?:vay|đề nghị|yêu cầu|nộp|làm thủ tục)|tổ TK&VV|tổ tiết kiệm)(?=[ :,])/iu;
const condition = /^(?:trường hợp|đối với|nếu|khi|riêng|tùy từng trường hợp)(?= )/iu;

const papers =
  'giấy|đơn|tờ|bản|ảnh|thẻ|sổ|bằng|phiếu|bảng|biên bản|báo cáo|căn cước|chứng (?:chỉ|cứ|minh|nhận|từ)|công văn|danh (?:mục|sách)|dự thảo|đề án|hóa đơn|hộ chiếu|học bạ|hợp đồng|kế hoạch|lý lịch|phương án|quyết định|sơ yếu|tài liệu|thông báo|trích lục|văn bản|vận đơn|ý kiến';
const startsWithPaper = new RegExp(`^(?:các |một |\\d{1,2} )?(?:${papers})(?= |$)`, 'iu');
/** «… nộp Đơn đề nghị»: inside a sentence it has a capital. */
const paperInside =
  / (?:Giấy|Đơn|Tờ khai|Tờ trình|Bản|Thẻ|Sổ|Phiếu|Biên bản|Báo cáo|Danh sách|Hợp đồng|Quyết định|Văn bản|Thông báo) \p{Ll}/u;

/** Where the paper begins that a sentence asks for, or -1. */
function handedIn(sentence: string): number {
  const at = paperInside.exec(sentence)?.index ?? -1;
  return at > 0 && / (?:nộp|gửi|xuất trình|bổ sung)(?= )/u.test(sentence.slice(0, at + 1)) ? at : -1;
}

function withoutSign(name: string): string {
  return withoutEnd(name, ends)
    .replace(/ (?:bao )?gồm$/, '')
    .replace(/^(?:\(?(?:\p{Ll}|\d{1,2})(?:\.\d{1,2}\)|[.)])|\)|[-+*•–] ) ?|^Xuất trình (?=\p{Ll})/u, '')
    .trim();
}

function withoutFiler(name: string): string {
  return whoFiles.test(name) ? name.slice(name.indexOf(':') + 1).trim() || name : name.replace(caseInFront, '');
}

/** «Sổ vay vốn: 02 bản chính (01 bản lưu ngân hàng)»: how many stands in the list below. */
function withoutCount(name: string): string {
  const found = /: \d{1,2} (?:bản|sổ|liên|bộ)(?: (?:chính|sao|chụp))?(?: ?\([^()]*\)?)?$/iu.exec(name);
  return found ? name.slice(0, found.index) : name;
}

function firstSentence(name: string): string {
  const [end] = findOutsideBrackets(name, /\n|\. (?=\p{Lu})/gu);
  return withoutEnd(name.slice(0, end?.index ?? name.length), ends);
}

function withoutBrackets(text: string): string {
  // Brackets may stand in brackets.
  const plain = text.replace(/ ?\([^()]*\)/g, '').replace(/ ?\([^()]*\)/g, '');
  return plain.includes('(') ? plain.slice(0, plain.indexOf('(')).trim() : plain;
}

/** «Hồ sơ do doanh nghiệp lập: Giấy đề nghị»: what the heading leads over to. */
function withoutHeading(name: string): string {
  let rest = name;
  while (/^(?:[-+*•] ?)?hồ sơ /iu.test(rest) && /: \S/.test(rest)) rest = rest.slice(rest.indexOf(': ') + 2);
  return rest;
}

const forms = [
  ...[
    'bản sao',
    'bản chụp',
    'bản chính',
    'bản gốc',
    'điện tử',
    'hợp lệ',
    'có chứng thực',
    'được chứng thực',
    'chứng thực',
    'có công chứng',
  ],
  ...['công chứng', 'từ sổ gốc', 'từ bản chính', 'kèm theo', 'kèm', 'để đối chiếu', 'hoặc'],
];

/** «Bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực Hợp đồng» → «Bản sao Hợp đồng». */
function withoutForms(name: string): string {
  let rest = name.toLocaleLowerCase('vi').startsWith('bản ') ? `b${name.slice(1)}` : name;
  const taken: string[] = [];
  for (let form: string | undefined = ''; form !== undefined; ) {
    form = forms.find((words) => rest.startsWith(`${words} `) || rest.startsWith(`${words},`));
    if (form !== undefined) taken.push(form);
    rest = rest.slice(form?.length ?? 0).replace(/^,? /, '');
  }
  if (taken.filter((form) => form.startsWith('bản ')).length < 2) return name;
  const original = taken.some((form, index) => form === 'bản chính' && (index === 0 || taken[index - 1] === 'hoặc'));
  return original ? rest : `Bản sao ${rest}`;
}

function withoutForm(name: string): string {
  return name.replace(/ theo mẫu(?: quy định)?$/iu, '');
}

function withoutExplanation(name: string): string {
  const [said = ''] = withoutBrackets(name).split(whereWritten, 1);
  const plain = withoutForm(withoutEnd(said, ends));
  if (plain.length <= lettersOfNames) return plain;
  const start = plain.slice(0, lettersOfNames);
  // A comma may stand inside what a paper is called: «khám bệnh, chữa bệnh».
  const stops = [explaining, /, /gu].map((signs) => [...start.matchAll(signs)].at(-1)?.index ?? 0);
  const end = stops.find((at) => at > 0);
  if (end !== undefined) return withoutForm(start.slice(0, end).trimEnd());
  const bracket = name.indexOf(' (');
  return bracket > 0 && bracket < lettersOfNames ? name.slice(0, bracket) : plain;
}

/** The act or the list in which a form or a case stands. */
const whereWritten =
  / (?:(?:được )?ban hành|(?:quy định )?tại Phụ lục|quy định tại|kèm theo (?:Nghị|Thông|Quyết)|trong các trường hợp sau)(?=[ :])/u;
const explaining = /[;:]| (?:theo|để|đối với|trong trường hợp|trừ trường hợp|nếu)(?= )/gu;
