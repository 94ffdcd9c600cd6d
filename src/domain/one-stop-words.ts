import { formatNumber, formatShare } from '../text/number.ts';
import type { OneStopPeriod } from './one-stop.ts';

/** What a period's figures say in a heading and in one sentence. Only what was published is said. */
export function describePeriod({ whole, units }: OneStopPeriod): { headline: string; summary: string } {
  if (!whole) return { headline: `${units.length} đơn vị báo cáo`, summary: `Số liệu của ${units.length} đơn vị, chưa có số cả địa bàn.` };
  const { resolved, received, late, open, overdue } = whole.row;
  const share = whole.onTimeShare;
  const parts = [
    received === null ? null : `nhận ${formatNumber(received)} hồ sơ`,
    resolved === null ? null : `giải quyết ${formatNumber(resolved)}`,
    late === null ? null : `trễ hạn ${formatNumber(late)}`,
    open === null
      ? null
      : `đang giải quyết ${formatNumber(open)}${overdue === null ? '' : `, trong đó ${formatNumber(overdue)} đã quá hạn`}`,
  ].filter((part) => part !== null);
  const sentence = parts.join('; ');
  return {
    headline:
      whole.mismatches.length > 0 ? 'số công bố không khớp' : share === null ? 'chưa có số đúng hạn' : `${formatShare(share)} đúng hạn`,
    summary: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
  };
}
