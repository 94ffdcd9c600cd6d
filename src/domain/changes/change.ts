import type { PortalReading } from '../../portal/read-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import type { AllRows, TableName } from '../../schemas/all-tables.ts';

/**
 * How much a change matters, the most first: a reviewer has to look twice; citizens find something else; the same is
 * said in other words; only those who keep the tables notice.
 */
export const weights = ['alarm', 'fact', 'wording', 'inner'] as const;
export type Weight = (typeof weights)[number];

/** One thing that is different. Of a wording it is the name of what was reworded: «tóm tắt». */
export interface Part {
  says: string;
  weight: Weight;
}

/** What changes are of, and how many of them are called in a sentence. */
export const changeKinds = {
  unread: 'chỗ không so được',
  lost: 'số đã công bố bị bỏ',
  corrected: 'số đã công bố bị sửa',
  'procedure new': 'thủ tục mới',
  'procedure abolished': 'thủ tục bãi bỏ',
  'procedure back': 'thủ tục áp dụng trở lại',
  'procedure gone': 'thủ tục không còn trên cổng',
  procedure: 'thủ tục thay đổi',
  figures: 'lần thêm số liệu',
  round: 'đợt kiểm tra',
  finding: 'kết luận kiểm tra',
  recommendation: 'kiến nghị kiểm tra',
  task: 'nhiệm vụ',
  decision: 'quyết định công bố',
  act: 'văn bản',
  event: 'việc trong đời',
  unit: 'đơn vị',
  sector: 'lĩnh vực',
  contact: 'thông tin chung của cổng',
  'news new': 'tin mới',
  'news withdrawn': 'tin bị rút',
  'news gone': 'tin không còn trên cổng',
  news: 'tin sửa',
  page: 'trang tĩnh',
  other: 'thay đổi khác',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** What changed of one thing that has a name: a procedure, a figure, an article. */
export interface Change {
  kind: ChangeKind;
  title: string;
  /** From the root of the portal; `null` where it has no page of its own, or none any more. */
  address: string | null;
  /** The code of the unit in charge; `null` is the office of the portal. */
  unit: string | null;
  /** Empty where the kind says it all: a new procedure, new news. */
  parts: readonly Part[];
  /** The tables whose rows are told with it. */
  tables: readonly TableName[];
}

/** What a change is by the heaviest of its parts; one that says nothing more is a fact. */
export function weightOf({ parts }: Pick<Change, 'parts'>): Weight {
  if (parts.length === 0) return 'fact';
  return weights.find((weight) => parts.some((part) => part.weight === weight)) ?? 'fact';
}

/** A text of `content/`, as written. */
interface Written {
  kind: keyof PortalReading['prose'];
  id: string;
  body: string;
}

/** A portal at one time, with what of it could be read. */
export interface Side {
  portal: Portal;
  rows: AllRows;
  texts: readonly Written[];
  /** Tables of which some row could not be read: nothing may be said to be gone from them. */
  unread: ReadonlySet<TableName>;
  /** Files of which something could not be read, as they are named in the portal folder. */
  unreadFiles: readonly string[];
}
