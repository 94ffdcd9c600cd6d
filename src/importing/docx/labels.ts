import { foldKey } from '../../text/fold.ts';

/** The twenty labels of the sheet «Chi tiết thủ tục hành chính», in the order in which they stand. */
export const sheetLabels = {
  code: ['Mã thủ tục', 'Mã số', 'Mã TTHC', 'Mã thủ tục hành chính', 'Mã số TTHC'],
  decision: ['Số quyết định', 'Số quyết định công bố', 'Quyết định công bố'],
  name: ['Tên thủ tục', 'Tên thủ tục hành chính', 'Tên TTHC'],
  levels: ['Cấp thực hiện'],
  type: ['Loại thủ tục', 'Loại thủ tục hành chính', 'Loại TTHC'],
  sector: ['Lĩnh vực'],
  steps: ['Trình tự thực hiện'],
  channels: ['Cách thức thực hiện'],
  papers: ['Thành phần hồ sơ', 'Thành phần, số lượng hồ sơ'],
  applicants: ['Đối tượng thực hiện'],
  implementingAgency: ['Cơ quan thực hiện'],
  competentAuthority: ['Cơ quan có thẩm quyền', 'Cơ quan có thẩm quyền quyết định'],
  receivingAddress: ['Địa chỉ tiếp nhận HS', 'Địa chỉ tiếp nhận hồ sơ', 'Địa chỉ tiếp nhận'],
  delegatedAgency: ['Cơ quan được ủy quyền'],
  coordinatingAgency: ['Cơ quan phối hợp'],
  outcomes: ['Kết quả thực hiện'],
  acts: ['Căn cứ pháp lý', 'Cơ sở pháp lý'],
  requirements: ['Yêu cầu, điều kiện thực hiện', 'Yêu cầu, điều kiện', 'Yêu cầu hoặc điều kiện thực hiện'],
  keywords: ['Từ khóa'],
  description: ['Mô tả'],
} as const satisfies Record<string, readonly string[]>;

export type SheetLabel = keyof typeof sheetLabels;
export const labelOrder = Object.keys(sheetLabels) as SheetLabel[];

/** How a label is printed in messages. */
export function labelName(label: SheetLabel): string {
  return sheetLabels[label][0];
}

const labelOf = new Map(labelOrder.flatMap((label) => sheetLabels[label].map((name) => [foldKey(name), label] as const)));

/** The label that a text is, without its colon. @example labelNamed('Địa chỉ tiếp nhận HS:') // => 'receivingAddress' */
export function labelNamed(text: string): SheetLabel | null {
  return text.length > 60 ? null : (labelOf.get(foldKey(text.replace(/^(?:\d{1,2}|[ivx]{1,5})[.)]\s*/i, ''))) ?? null);
}
