import { issueOf, type Rule } from '../issues/rule.ts';
import { citizenTexts } from './citizen-texts.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'viet-tat',
  severity: 'warning',
  harm: 'style',
  title: 'Chữ viết tắt chưa giải thích',
  cause: 'Người dân không biết hết các chữ viết tắt của cơ quan.',
  wrong: `Nộp ở UBND xã`,
  right: `Nộp ở Ủy ban nhân dân xã`,
  mend: 'Viết đủ chữ. Cần viết tắt nhiều lần thì giải thích một lần trong thủ tục: «Ủy ban nhân dân (UBND)».',
};

/** Abbreviations that offices use and what they stand for. VNeID is the name of an app and stays. */
const abbreviations: Readonly<Record<string, string>> = {
  ANTT: 'an ninh trật tự',
  ATTP: 'an toàn thực phẩm',
  BCH: 'Ban Chỉ huy',
  BHTN: 'bảo hiểm thất nghiệp',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BTC: 'Bộ Tài chính',
  BTP: 'Bộ Tư pháp',
  BTXH: 'bảo trợ xã hội',
  CA: 'công an',
  CBCC: 'cán bộ, công chức',
  CCCD: 'căn cước công dân',
  CMND: 'chứng minh nhân dân',
  CNTT: 'công nghệ thông tin',
  CQĐD: 'cơ quan đại diện',
  CSDL: 'cơ sở dữ liệu',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  ĐDHP: 'đại diện hợp pháp',
  ĐKKD: 'đăng ký kinh doanh',
  ĐKKH: 'đăng ký kết hôn',
  GCN: 'giấy chứng nhận',
  GPXD: 'giấy phép xây dựng',
  GTGT: 'giá trị gia tăng',
  GTVT: 'giao thông vận tải',
  HĐND: 'Hội đồng nhân dân',
  HKD: 'hộ kinh doanh',
  HTX: 'hợp tác xã',
  KBNN: 'Kho bạc Nhà nước',
  LĐTBXH: 'Lao động - Thương binh và Xã hội',
  MTTQ: 'Mặt trận Tổ quốc',
  NCC: 'người có công',
  NKT: 'người khuyết tật',
  NSDĐ: 'người sử dụng đất',
  NSNN: 'ngân sách nhà nước',
  NVQS: 'nghĩa vụ quân sự',
  PCCC: 'phòng cháy, chữa cháy',
  QSDĐ: 'quyền sử dụng đất',
  QSDD: 'quyền sử dụng đất',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TNCN: 'thu nhập cá nhân',
  TNHH: 'trách nhiệm hữu hạn',
  TNMT: 'Tài nguyên và Môi trường',
  TTHC: 'thủ tục hành chính',
  TTPVHCC: 'Trung tâm Phục vụ hành chính công',
  TW: 'trung ương',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBND: 'Ủy ban nhân dân',
  UQ: 'ủy quyền',
  VBQPPL: 'văn bản quy phạm pháp luật',
  VPĐK: 'văn phòng đăng ký',
  VPĐKĐĐ: 'văn phòng đăng ký đất đai',
  XHCN: 'xã hội chủ nghĩa',
};
/** The one that stands in every fee cell of the national record: «Mức thu do HĐND tỉnh quy định». */
const allowedInFees = 'HĐND';

export const unexplainedAbbreviation: Check = {
  rule,
  needs: [],
  find: (reading) =>
    [...Map.groupBy(citizenTexts(reading), ({ belongsTo }) => belongsTo).values()].flatMap((texts) => {
      const withCapitals = texts.filter(({ text }) => /\p{Lu}{2}/u.test(text)); // few texts have any, and the rest is slow
      if (withCapitals.length === 0) return [];
      const explained = explainedIn(withCapitals.map(({ text }) => text).join('\n'));
      return withCapitals.flatMap(({ text, isFee, place }) =>
        [...new Set(capitalsIn(text))]
          .filter((word) => abbreviations[word] && !explained.has(word) && !(isFee && word === allowedInFees))
          .map((word) =>
            issueOf(rule, place(), {
              message: `Chữ viết tắt «${word}» chưa được giải thích.`,
              found: text,
              hint: `Viết đủ: «${abbreviations[word]}».`,
              suggestion: abbreviations[word],
            }),
          ),
      );
    }),
};

/** Words in capitals that stand alone, not in the number of an act or a form. @example // «TT-BCA», «CT01» => none */
function capitalsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}/.-])\p{Lu}{2,}(?![\p{L}\p{N}/-])/gu) ?? [];
}

const openings = ['(', '(gọi tắt là ', '(viết tắt là '];

/** Abbreviations that stand in brackets after their meaning, or before it. A bracket explains one of them. */
function explainedIn(text: string): Set<string> {
  const explained = new Set<string>();
  let taken = 0;
  for (const { 0: word, index } of text.matchAll(/\p{Lu}{2,}/gu)) {
    const end = index + word.length;
    const inBrackets =
      text.startsWith(')', end) &&
      openings.some((opening) => index - opening.length >= taken && text.startsWith(opening, index - opening.length));
    if (!inBrackets && !text.startsWith(' (', end)) continue;
    explained.add(word);
    taken = inBrackets ? end + 1 : end + 2;
  }
  return explained;
}
