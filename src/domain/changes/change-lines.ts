import { formatNumber } from '../../text/number.ts';
import { changeKinds, weightOf, type Change, type ChangeKind } from './change.ts';

/** Of one kind as many are named as anybody reads. */
const mostOfAKind = 20;
/** Of one thing as many differences are told as anybody reads. */
const mostParts = 12;

/** One line of a list: things of a kind that are only named, or one thing and what is different in it. */
export interface ChangeLine {
  /** «3 thủ tục bãi bỏ» before the names; `null` where one thing is told. */
  label: string | null;
  things: { title: string; address: string | null; says: string }[];
  /** How many more there are of the kind. */
  more: number;
  alarm: boolean;
}

/**
 * The changes of one reviewer as lines: what has to be looked at twice first, then kind by kind, rewordings and what only
 * concerns the tables last.
 *
 * @param all nothing is summed up
 */
export function changeLines(changes: readonly Change[], all: boolean): ChangeLine[] {
  const most = all ? Number.POSITIVE_INFINITY : mostOfAKind;
  const of = (weight: string) => changes.filter((change) => weightOf(change) === weight);
  const facts = [...of('alarm'), ...of('fact')];
  const byKind = (Object.keys(changeKinds) as ChangeKind[]).map((kind) => facts.filter((change) => change.kind === kind));
  const lines = byKind.flatMap((group) => {
    const [bare, told] = [group.filter(({ parts }) => parts.length === 0), group.filter(({ parts }) => parts.length > 0)];
    return [...named(bare, most), ...one(told, most)];
  });
  return [
    ...lines.filter(({ alarm }) => alarm),
    ...lines.filter(({ alarm }) => !alarm),
    ...asides('sửa câu chữ', of('wording'), most),
    ...asides('việc trong bảng', of('inner'), most),
  ];
}

function named(changes: readonly Change[], most: number): ChangeLine[] {
  const [first] = changes;
  if (!first) return [];
  const things = changes.slice(0, most).map(({ title, address }) => ({ title, address, says: '' }));
  return [
    { label: `${formatNumber(changes.length)} ${changeKinds[first.kind]}`, things, more: changes.length - things.length, alarm: false },
  ];
}

function one(changes: readonly Change[], most: number): ChangeLine[] {
  const lines = changes.slice(0, most).map((change): ChangeLine => {
    return {
      label: null,
      things: [{ title: change.title, address: change.address, says: sayParts(change) }],
      more: 0,
      alarm: weightOf(change) === 'alarm',
    };
  });
  const [first] = changes;
  const more = changes.length - lines.length;
  return first && more > 0 ? [...lines, { label: `${more} ${changeKinds[first.kind]} nữa`, things: [], more: 0, alarm: false }] : lines;
}

function asides(label: string, changes: readonly Change[], most: number): ChangeLine[] {
  if (changes.length === 0) return [];
  const things = changes
    .slice(0, most)
    .map(({ title, address, parts }) => ({ title, address, says: parts.map(({ says }) => says).join(', ') }));
  return [{ label: `${label}, ${changes.length} chỗ`, things, more: changes.length - things.length, alarm: false }];
}

/** @example // => 'lệ phí 30.000 → 0 đồng; thêm 1 giấy tờ (trường hợp kết hôn lần hai): «…»; sửa câu chữ ở tóm tắt' */
function sayParts({ parts }: Pick<Change, 'parts'>): string {
  const told = parts.filter(({ weight }) => weight !== 'wording').map(({ says }) => says);
  const worded = parts.filter(({ weight }) => weight === 'wording').map(({ says }) => says);
  const shown = [...told, ...(worded.length > 0 ? [`sửa câu chữ ở ${[...new Set(worded)].join(', ')}`] : [])];
  return [...shown.slice(0, mostParts), ...(shown.length > mostParts ? [`và ${shown.length - mostParts} chỗ nữa`] : [])].join('; ');
}
