import { oneLine } from '../../issues/one-line.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import type { StaleTranslations } from '../translations/coverage.ts';
import { reviewStates, type ChangedBasis, type Review, type ReviewGroup, type ReviewState } from './due.ts';

/** How the list was asked for. */
export interface DueAsked {
  /** After how many months things are read again; `null` where nobody set it. */
  months: number | null;
  /** How far ahead something is due soon, in days. */
  days: number;
  /** Every line, and what is not due yet. */
  all: boolean;
}

/** All that has to be read again. */
interface DueLists {
  groups: readonly ReviewGroup[];
  translations: readonly StaleTranslations[];
}

/** How many of one state one unit reads at a sitting. */
const mostShown = 10;

const counted: Record<Exclude<ReviewState, 'later'>, string> = {
  changed: 'có căn cứ đã đổi sau lần rà soát',
  overdue: 'quá hạn rà soát',
  never: 'chưa ghi ngày rà soát',
  soon: 'sắp đến hạn',
};

function headOf(state: ReviewState, { months, days }: DueAsked): string {
  if (state === 'soon') return `Đến hạn trong ${formatNumber(days)} ngày tới`;
  if (state === 'later') return months === null ? 'Rà soát lâu nhất đứng trước' : 'Chưa đến hạn';
  const said = counted[state];
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What has to be read again, unit by unit, as text for a terminal, in the order of `reviewsOf`. */
export function sayDue(groups: readonly ReviewGroup[], asked: DueAsked): string {
  const noInterval =
    asked.months === null
      ? 'Mục ra-soat.thang của data/cong.yaml chưa ghi bao nhiêu tháng rà soát một lần, nên lệnh chưa biết việc nào quá hạn.'
      : null;
  const shown = groups.map((group) => sayGroup(group, asked)).filter((text) => text !== null);
  return [...(noInterval ? [noInterval] : []), ...shown, sayTotal(groups)].join('\n\n');
}

/** What is not due is left out, unless all is asked for; without an interval the oldest stand in for what is due. */
function sayGroup({ unit, reviews }: ReviewGroup, asked: DueAsked): string | null {
  const states = reviewStates.filter((state) => state !== 'later' || asked.all || asked.months === null);
  const parts = states.flatMap((state) => {
    const own = reviews.filter((review) => review.state === state);
    return own.length > 0 ? [sayState(headOf(state, asked), own, asked.all)] : [];
  });
  const name = unit ? `${unit.name} (${unit.id})` : 'Chưa ghi đơn vị phụ trách';
  return parts.length > 0 ? [oneLine(name), ...parts].join('\n') : null;
}

function sayState(head: string, reviews: readonly Review[], all: boolean): string {
  const shown = all ? reviews : reviews.slice(0, mostShown);
  const left = reviews.length - shown.length;
  const rest = left > 0 ? [`    Còn ${formatNumber(left)} nữa. Xem hết: npm run due -- --all`] : [];
  return [`  ${head}: ${formatNumber(reviews.length)}`, ...shown.map(sayReviewLine), ...rest].join('\n');
}

function sayReviewLine({ kind, id, title, reviewed, due, daysLeft, changes }: Review): string {
  const name = kind === 'procedure' ? `${id} – ${title}` : `${title} (content/trang/${id})`;
  const facts = [
    reviewed && `rà soát ${formatDate(reviewed)}`,
    due && daysLeft !== null && `hạn ${formatDate(due)}${daysLeft < 0 ? `, quá ${formatNumber(-daysLeft)} ngày` : ''}`,
    ...changes.map(sayChange),
  ].filter((fact) => typeof fact === 'string');
  return `    • ${oneLine(name)}${facts.length > 0 ? `: ${oneLine(facts.join('; '), 600)}` : ''}`;
}

const done: Record<Exclude<ChangedBasis['how'], 'ended'>, string> = {
  amends: 'được sửa bởi',
  replaces: 'được thay bằng',
  abolishes: 'bị bãi bỏ bởi',
};

/** @example '123/2015/NĐ-CP được sửa bởi 07/2025/NĐ-CP từ 09/01/2025' */
function sayChange({ number, how, by, from }: ChangedBasis): string {
  return `${number} ${how === 'ended' ? 'hết hiệu lực' : `${done[how]} ${by}`} từ ${formatDate(from)}`;
}

/** @example 'Cần rà soát: 2 quá hạn rà soát; 118 chưa ghi ngày rà soát.' */
function sayTotal(groups: readonly ReviewGroup[]): string {
  const all = groups.flatMap(({ reviews }) => reviews);
  const counts = reviewStates.flatMap((state) => {
    const count = all.filter((review) => review.state === state).length;
    return state !== 'later' && count > 0 ? [`${formatNumber(count)} ${counted[state]}`] : [];
  });
  if (counts.length === 0) return 'Không có thủ tục, trang nào đến hạn rà soát.';
  return `Cần rà soát: ${counts.join('; ')}. Đọc lại xong thì ghi ngày: cột «Ngày rà soát» của danh-muc.csv, mục ra-soat ở đầu trang tĩnh.`;
}

/** Translations that are older than their Vietnamese, language by language; nothing where there are none. */
export function sayStaleTranslations(stale: readonly StaleTranslations[], all: boolean): string {
  return stale
    .map(({ language, procedures }) => {
      const shown = all ? procedures : procedures.slice(0, mostShown);
      const left = procedures.length - shown.length;
      const lines = shown.map(({ code, title, from, translator }) =>
        oneLine(`${code} – ${title}: dịch từ bản ngày ${formatDate(from)}${translator ? `, ${translator}` : ''}`, 600),
      );
      return [
        oneLine(`Bản dịch ${language.vietnameseName} (${language.code}) cũ hơn bản tiếng Việt: ${formatNumber(procedures.length)}`),
        ...lines.map((line) => `    • ${line}`),
        ...(left > 0 ? [`    Còn ${formatNumber(left)} nữa. Xem hết: npm run due -- --all`] : []),
      ].join('\n');
    })
    .join('\n\n');
}

/** The same for programs. @returns JSON, with days as yyyy-mm-dd */
export function dueAsJson({ groups, translations }: DueLists, today: IsoDate, { months, days }: DueAsked): string {
  return JSON.stringify({ today, months, days, groups, translations }, null, 2);
}
