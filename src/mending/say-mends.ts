import { oneLine } from '../issues/one-line.ts';
import { printPlace } from '../issues/place.ts';
import { formatNumber } from '../text/number.ts';
import type { Mend } from './mend.ts';

/**
 * What was mended, a line for each place, and how much in all.
 *
 * @param isDry whether nothing was written
 */
export function sayMends(mends: readonly Mend[], isDry: boolean): string {
  if (mends.length === 0) return 'Không có chỗ nào chỉ sai cách viết.';
  const lines = mends.map(({ before, after, ...place }) => `${printPlace(place)}: «${oneLine(before, 80)}» → «${oneLine(after, 80)}»`);
  const files = new Set(mends.map(({ file }) => file)).size;
  const counted = `${formatNumber(mends.length)} chỗ trong ${formatNumber(files)} tập tin`;
  return [...lines, '', isDry ? `Sẽ sửa ${counted}; chưa ghi gì.` : `Đã sửa ${counted}. Nghĩa không đổi; xem lại bằng git diff.`].join(
    '\n',
  );
}

/** That a command can mend some of it, below a report. */
export function sayMendable(count: number): string {
  return `${formatNumber(count)} chỗ chỉ sai cách viết; lệnh sửa giúp được, không đổi nghĩa: npm run check -- --fix`;
}
