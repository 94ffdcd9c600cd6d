import { oneLine } from '../../issues/one-line.ts';
import type { Fee } from '../../schemas/kinds/fees.ts';
import type { TimeLimit } from '../../schemas/kinds/time-limit.ts';
import type { Column } from '../../schemas/table.ts';
import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { printTimeLimit } from '../time-answer.ts';

/** As many letters of a value as stand in a sentence. */
const longestValue = 90;

/** What of a column has a say in how its values are printed. */
export type Named = { header: string; kind?: Column<unknown, boolean>['kind'] };

/** A value as it stands in a sentence. @example // 30000 => '30.000' */
export function sayValue(value: unknown, { header, kind }: Named): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return 'để trống';
  if (typeof value === 'number') return header === 'Năm' ? String(value) : formatNumber(value);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (Array.isArray(value)) return quote(value.map((part) => (typeof part === 'string' ? part : sayFee(part as Fee))).join('; '));
  if (typeof value === 'object') return kind?.write ? sayValue(kind.write(value), { header }) : sayObject(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : quote(text);
}

function sayObject(value: object): string {
  return 'kind' in value ? printTimeLimit(value as TimeLimit).toLowerCase() : oneLine(JSON.stringify(value), longestValue);
}

/** A sum as people write it; free of charge is a sum too. @example // => '8.000 đồng/bản (khi xin thêm bản sao)' */
export function sayFee({ amount, currency, per, note }: Fee): string {
  if (amount === null) return oneLine(note ?? 'chưa rõ mức', longestValue);
  return `${formatNumber(amount)} ${currency}${per ? `/${per}` : ''}${note ? ` (${oneLine(note, longestValue)})` : ''}`;
}

/** Short values stand as they are, long ones between signs that show where they end. */
function quote(text: string): string {
  const line = oneLine(text, longestValue).trim();
  return line.length <= 24 && !/[;,.]/.test(line) ? line : `«${line}»`;
}
