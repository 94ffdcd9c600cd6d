import { withoutEnd } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';

/**
 * What a line of a list of papers is: a paper, the heading of the lines below it, advice that asks for nothing, or a
 * reference to papers that are listed elsewhere.
 */
export type LineKind = 'paper' | 'heading' | 'advice' | 'reference';

/** What a sheet says of a line beside its words. */
export interface LineFacts {
  /** Whether it asks for a number of originals or copies. */
  counted: boolean;
  /** Whether a form belongs to it. */
  hasForm: boolean;
}

/**
 * Sheets put everything into one list. Words decide, and a line that asks for a number of papers, or has a form, is a
 * paper unless its words can be nothing else; a line of «0 originals, 0 copies» is still a paper where it names one.
 *
 * @param text without its bullet
 * @example lineKind('Lưu ý: mang theo bản chính', { counted: true, hasForm: false }) // => 'advice'
 */
export function lineKind(text: string, { counted, hasForm }: LineFacts): LineKind {
  const folded = fold(text).replace(enumerator, '');
  if (isAdvice(folded) || folded.startsWith(validity)) return 'advice';
  if (hasForm) return 'paper';
  if (/^(?:thanh phan )?ho so(?=[ ,])/.test(folded) && referring.test(folded)) return 'reference';
  if (announces(text, counted)) return 'heading';
  if (counted) return conditional.test(folded) && explains(folded) ? 'advice' : 'paper';
  return namesPaper(text, folded) ? 'paper' : 'advice';
}

/** «a)», «1.», «(i)» in front of a line. */
const enumerator = /^(?:[a-z]|\d{1,2}|\([ivx]{1,4})[.)] /;
/** «Hồ sơ … như quy định đối với trường hợp cấp mới.» */
const referring = / (?:tuong tu|nhu (?:quy dinh|neu|doi voi|truong hop|ho so|(?:tai )?(?:khoan|diem|muc)))(?= )/;
const adviceStarts = [
  'luu y',
  'ghi chu',
  'chu y',
  'so luong ho so',
  'so bo ho so',
  'so luong bo ho so',
  'so luong: ',
  'chua co quy dinh',
  'ten mau don',
  'noi dung khai bao',
  'noi dung ke khai',
];
/** How long the paper before holds. */
const validity = 'gia tri su dung cua giay to';
// What sheets of civil status, residence, insurance and business put among the papers, sometimes with a number of copies.
const adviceSaying: readonly (readonly [start: string, within: string])[] = [
  ['truong hop gui ho so qua', 'neu tren'],
  ['truong hop nop ho so truc tuyen', 'thi thanh phan ho so'],
  ['truong hop khong quy dinh', 'co the nop ban sao'],
  ['truong hop uy quyen', 'thi viec uy quyen thuc hien theo quy dinh'],
  ['do so ', 'quy dinh'],
  ['nguoi ', 'chiu trach nhiem truoc phap luat'],
];

/** @param folded words without marks */
export function isAdvice(folded: string): boolean {
  const words = folded.replace(/^\([ivx]{1,4}\) /, '');
  return (
    adviceStarts.some((start) => words.startsWith(start)) ||
    adviceSaying.some(([start, within]) => words.startsWith(start) && words.includes(within))
  );
}

const announcing = /(?:^| )(?:gom|sau|sau day|duoi day|co them|nop them)$/;

/** Whether a line leads over to those below it: «… gồm», «… các giấy tờ sau:». A paper may end in a colon, too. */
function announces(text: string, counted: boolean): boolean {
  const words = withoutEnd(text, ' .;:');
  const endsInColon = text.slice(words.length).includes(':');
  const leadsOver = announcing.test(fold(words.slice(-40)));
  return counted ? endsInColon && leadsOver : endsInColon || leadsOver;
}

const conditional = /^(?:truong hop|doi voi|khi|neu|ngoai|rieng)(?= )/;
const asking = /(?:bo sung|co them|nop them|con co|phai co|phai nop|thi nop|phai kem|kem theo|cung cap them|xuat trinh)(?= )/;
/** How to declare something, and how much of what is listed anyway is handed in. */
const declaring = / (?:khai bao|phai khai|chi phai nop|chi phai lam)(?= )/;
const notAsking = /khong (?:phai|can|yeu cau)|duoc su dung|phai ghi ro/;
const paperWords =
  /^(?:\d+ |cac |mot |ban )*(?:giay|don|to khai|to trinh|chinh|sao|chup|ve|cam ket|van ban|hop dong|quyet dinh|so|the|chung|ho chieu|bien|bao cao|danh sach|ho so|phieu|bang|anh|tai lieu|hoa don|du an|phuong an|ke hoach|cong van|thong bao|ly lich|can cuoc|mau|de an|du thao|trich luc|y kien)(?= |$)/;
const anyPaper =
  /(?:^| )(?:giay|don|to khai|to trinh|ban sao|ban chinh|ban chup|ban khai|van ban|hop dong|quyet dinh|chung (?:tu|chi|nhan|minh)|ho chieu|bien ban|bao cao|danh sach|danh muc|ho so|phieu|thong bao|tai lieu|hoa don|bien lai|can cuoc|anh|mau)(?=[ ,;.:])/;
const ofTheOneBefore = /^[a-z]+ (?:nay|duoc) /;
const telling = /(?:^| )(?:phai|duoc|thi|co trach nhiem|co the|co quyen|tu choi|khong|chi)(?= )/;

/** Whether words without marks begin with what papers are called. */
export function startsWithPaper(folded: string): boolean {
  return paperWords.test(folded);
}

/** Whether a line of a condition asks for no paper of its own. */
function explains(folded: string): boolean {
  return !asking.test(folded.replace(/chi phai nop|ban hanh kem theo/g, '')) && (declaring.test(folded) || !anyPaper.test(folded));
}

/** «… vào mỗi đầu học kỳ phải nộp bổ sung giấy xác nhận hộ nghèo»: a paper that some have to add. */
const addedPaper =
  / phai (?:nop )?(?:bo sung|them) (?:ban (?:sao|chinh) )?(?:giay|don|to khai|van ban|hop dong|quyet dinh|bang|chung chi|so)(?= )/;

/** Whether a line for which the sheet asks no number names something to bring all the same. */
function namesPaper(text: string, folded: string): boolean {
  if (addedPaper.test(folded) && !/khong phai (?:nop|bo sung)/.test(folded)) return true;
  if (text.startsWith('(') || (/^\p{Ll}/u.test(text) && conditional.test(folded))) return false;
  if (conditional.test(folded)) return asking.test(folded) && !notAsking.test(folded);
  if (paperWords.test(folded)) return !ofTheOneBefore.test(folded);
  return !telling.test(folded);
}
