import { decapitalise } from '../text/capitalise.ts';
import { formatNumber, formatShare } from '../text/number.ts';
import type { OneStopPeriod } from './one-stop.ts';
import type { SeriesPoint } from './one-stop-series.ts';
import { tellSeries, toldPlaces, type SeriesValue, type SeriesVoice } from './series-words.ts';

/** What a period's figures say in a heading and in one sentence. Only what was published is said. */
export function describePeriod({ whole, units }: OneStopPeriod): { headline: string; summary: string } {
  if (!whole) {
    const who = sayUnits(units);
    return { headline: `${who} báo cáo`, summary: `Số liệu của ${who}, chưa có số cả địa bàn.` };
  }
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

/** A lone unit by its name. @example // => 'riêng xã Nậm Lúng', '3 đơn vị' */
function sayUnits(units: OneStopPeriod['units']): string {
  const [only] = units;
  return only && units.length === 1 ? `riêng ${decapitalise(only.unit.name)}` : `${units.length} đơn vị`;
}

/** What is newer than the main period and not of the whole area. @example // => 'tháng 10/2026 (riêng xã Nậm Lúng)' */
export function sayNewer({ period, units }: OneStopPeriod): string {
  return `${decapitalise(period.name)} (${sayUnits(units)})`;
}

// In a commune half a percent of a quarter is one dossier or two: less is no change that a heading should name.
const onTimeVoice: SeriesVoice = { format: formatShare, least: 0.005, breakName: 'sáp nhập' };

/** The shares that were in time, quarter by quarter. A unit's own figures are not compared with sums of the units before it. */
export function onTimeValues(points: readonly SeriesPoint[]): SeriesValue[] {
  return points.map(({ period, figures, addedFrom }, index) => ({
    name: decapitalise(period.name),
    value: figures?.onTimeShare ?? null,
    broken: addedFrom.length === 0 && (points[index - 1]?.addedFrom.length ?? 0) > 0,
  }));
}

/** @example // => 'tăng từ 89,4 % (quý I/2024) lên 96,2 % (quý III/2024), rồi giảm còn 90,4 % (quý IV/2024)' */
export function tellOnTime(points: readonly SeriesPoint[]): string {
  return tellSeries(onTimeValues(points), onTimeVoice);
}

/** The places of the quarters that the words name, the last first: a chart writes their values out. */
export function onTimeMarks(points: readonly SeriesPoint[]): number[] {
  return toldPlaces(onTimeValues(points), onTimeVoice);
}

/**
 * How much was filed online, period by period.
 *
 * @param periods newest first
 * @example // => 'Nộp trực tuyến: tăng dần từ 26,6 % (năm 2024) lên 48 % (9 tháng 2026)'
 */
export function tellOnline(periods: readonly Pick<OneStopPeriod, 'period' | 'whole'>[]): string {
  const values = periods.toReversed().map(({ period, whole }) => ({ name: decapitalise(period.name), value: whole?.onlineShare ?? null }));
  return `Nộp trực tuyến: ${tellSeries(values, { format: formatShare, least: 0.005 })}`;
}
