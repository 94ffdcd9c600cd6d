import { capitalise } from '../../text/capitalise.ts';
import { withoutEnd } from '../../text/ends-and-lines.ts';
import { foldKey } from '../../text/fold.ts';

/** Where «Mô tả» of a way in person says that papers are handed in. */
export interface SheetPlace {
  /** As the column «Nơi nộp» holds it; empty where it is not plain. */
  where: string;
  /** All that could be meant. */
  named: string[];
}

/** As long as a place may be in a sheet, in letters: behind that a sentence went on. */
const longest = 90;

// «Nộp hồ sơ trực tiếp tại …», «Trực tiếp nộp hồ sơ tại …», «nộp cho …», «Trực tiếp tới …».
const handedIn = /(?<!\p{L})(?:trực tiếp(?: nộp(?: hồ sơ)?)?|nộp(?: hồ sơ)?) (?:tại|tới|đến|cho) /giu;
/** Before the words above: somebody gets, fills in or is paid something instead. */
const somethingElse = /(?<!\p{L})(?:nhận (?:kết quả|tiền|phí|lại|trợ cấp|lương|giấy|hồ sơ)|trả|kê khai|hẹn|chi phí)(?!\p{L})/iu;
const both = /nộp hồ sơ(?:,| và) nhận kết quả/iu;
const results = /^[-–+*•\s]*(?:(?:\d{1,2}|[a-z])[.)]\s*)?(?:nhận|trả) kết quả/iu;
const numberedResults = /^[-–+*•\s]*\d{1,2}[.)]\s*(?:nhận|trả) kết quả/iu;
/** Where the words behind a place begin. */
const behind =
  /[;:]|(?:,| hoặc| và) (?:nộp|gửi|trực tuyến)(?!\p{L})|,?(?: hoặc)? (?:qua|thông qua|bằng|để|thì|theo|kèm|khi|nếu)(?!\p{L})| \((?![^()]{1,20}\))/iu;
const headquarters = /^(?:trụ sở(?: làm việc)?|cơ quan) (?:của )?/iu;
const office =
  /^(?:bộ phận|trung tâm|[uủ][yỷ] ban|ubnd|công an|bhxh|bảo hiểm xã hội|nhcsxh|ngân hàng|tổ |ban |chi cục|cục |sở |trường |nhà trường|cơ sở |bưu điện|hội đồng|phòng |văn phòng|trạm |đơn vị)/iu;
/** What may stand behind «hoặc» or a comma in one place: another office, or another kind of commune. */
const more = /^(?:tại |đến |cho )?(?:(?:các )?(?:địa )?điểm |xã|phường|thị trấn|đặc khu)/iu;

const spelledOut: readonly [RegExp, string][] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})NHCSXH(?!\p{L})/gu, 'Ngân hàng Chính sách xã hội'],
  [/(?<!\p{L})BHXH(?!\p{L})/gu, 'bảo hiểm xã hội'],
  [/(?<!\p{L})HCC(?!\p{L})/gu, 'hành chính công'],
  [/(?<!\p{L})TK ?& ?VV(?!\p{L})/gu, 'tiết kiệm và vay vốn'],
  [/(?<!\p{L})SDLĐ(?!\p{L})/gu, 'sử dụng lao động'],
];

/**
 * Reads where papers are handed in. It is taken only where it is said plainly and once, and begins with an office («cơ
 * quan đăng ký xe» is none that people could find); the words stay, abbreviations are spelled out.
 *
 * @example readPlace('Nộp hồ sơ trực tiếp tại UBND xã.') // => { where: 'Ủy ban nhân dân xã', named: ['Ủy ban nhân dân xã'] }
 */
export function readPlace(description: string): SheetPlace {
  const places = sentencesOf(description).flatMap(placesIn);
  const different = [...new Map(places.map((place) => [foldKey(place.text), place])).values()];
  const [only, ...others] = different;
  return { where: only?.isPlain && others.length === 0 ? only.text : '', named: different.map(({ text }) => text) };
}

/** The sentences about handing in: those about the result are left out, and all that stands below its number. */
function sentencesOf(description: string): string[] {
  const lines = description.split('\n');
  const end = lines.findIndex((line) => numberedResults.test(line));
  const before = end === -1 ? lines : lines.slice(0, end);
  return before.filter((line) => !results.test(line)).flatMap((line) => line.split(/(?<=[.;])\s/u));
}

function placesIn(sentence: string): { text: string; isPlain: boolean }[] {
  return [...sentence.matchAll(handedIn)].flatMap((match) => {
    const before = sentence.slice(0, match.index).replace(both, 'nộp hồ sơ');
    const isBegun = /nộp/iu.test(match[0]) || /(?:nộp|thực hiện)(?!\p{L})/iu.test(before) || !/\p{L}/u.test(before.replace(/^.*:/u, ''));
    if (!isBegun || somethingElse.test(before)) return [];
    const rest = sentence.slice(match.index + match[0].length);
    const place = withoutEnd(rest.slice(0, behind.exec(rest)?.index ?? rest.length).replace(headquarters, ''), ' .,;');
    if (!office.test(place)) return [];
    const parts = place.split(/ hoặc |, |\//u).slice(1);
    const isPlain = place.length <= longest && parts.every((part) => office.test(part.replace(headquarters, '')) || more.test(part));
    return [{ text: capitalise(spelledOut.reduce((text, [short, long]) => text.replace(short, long), place)), isPlain }];
  });
}
