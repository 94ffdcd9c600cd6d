import type { IsoDate } from '../../text/date.ts';
import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import type { AnnouncedChange } from './announced-changes.ts';
import type { Posting } from './posting.ts';
import { addDays } from './working-days.ts';

/** @example sayWorkingDays(12) // => '12 ngày làm việc' */
export const sayWorkingDays = (days: number) => `${formatNumber(days)} ngày làm việc`;

/** Where the posting of a change stands, in a few words. */
export function sayPosting({ posted, postedFrom, due }: AnnouncedChange, { state, lag }: Posting): string {
  const day = posted === null ? '' : ` ${formatDate(posted)}${postedFrom === 'history' ? ' (theo lịch sử sửa bảng)' : ''}`;
  const days = sayWorkingDays(lag ?? 0);
  switch (state) {
    case 'in time':
      return `Đăng${day}, đúng hạn`;
    case 'late':
      return `Đăng${day}, chậm ${days}`;
    case 'overdue':
      return `Chưa đăng, quá hạn ${days}`;
    case 'ahead':
      return `Chưa đăng, hạn ${formatDate(due ?? '')}`;
    case 'undated':
      return 'Đã đăng, không rõ ngày';
    case 'posted':
      return `Đăng${day}, sau ${days}`;
    case 'open':
      return `Chưa đăng, đã ${days} từ ngày ký`;
  }
}

/** What happens to a procedure, as a sentence goes on. @example // => 'bị bãi bỏ' */
export const actionVerb = {
  'Mới ban hành': 'mới ban hành',
  'Sửa đổi, bổ sung': 'được sửa đổi, bổ sung',
  'Thay thế': 'được thay thế',
  'Bãi bỏ': 'bị bãi bỏ',
} as const satisfies Record<AnnouncedChange['row']['action'], string>;

/** From when a change applies. @example // => 'áp dụng từ 15/10/2026' */
export function sayEffective({ effective, ends }: AnnouncedChange, today: IsoDate): string {
  const from = formatDate(effective);
  if (effective > today) return ends ? `còn áp dụng đến hết ${formatDate(addDays(effective, -1))}` : `chưa áp dụng, bắt đầu từ ${from}`;
  return ends ? `hết áp dụng từ ${from}` : `áp dụng từ ${from}`;
}

/** What citizens see differently: the editor's words, or else what the decision does, in a sentence. */
export function sayChange({ row: { change, action } }: AnnouncedChange): string {
  if (change !== null) return change;
  switch (action) {
    case 'Mới ban hành':
      return 'Thủ tục mới.';
    case 'Sửa đổi, bổ sung':
      return 'Thủ tục có thay đổi; cơ quan chưa ghi rõ đổi gì.';
    case 'Thay thế':
      return 'Thủ tục được thay bằng thủ tục khác.';
    case 'Bãi bỏ':
      return 'Thủ tục này không còn nữa.';
  }
}
