import { formatDate, type IsoDate } from '../../text/date.ts';
import { nameOfAct } from './act-kinds.ts';
import type { ActState, DoneTo } from './acts.ts';

const from = (day: IsoDate | null) => (day === null ? '' : ` từ ${formatDate(day)}`);

/** @example // => 'Đã hết hiệu lực từ 01/01/2016.' */
export function sayState({ kind, since, by, until }: ActState): string {
  if (kind === 'ended') return by ? sayEnding(by, since) : `Đã hết hiệu lực${from(since)}.`;
  const end =
    until === null
      ? ''
      : ` Sẽ hết hiệu lực từ ${formatDate(until)}${by ? `, khi ${nameOfAct(by.act)} ${by.how === 'abolishes' ? 'bãi bỏ' : 'thay'}` : ''}.`;
  if (kind === 'not yet') return `Chưa có hiệu lực; có hiệu lực từ ${formatDate(since ?? '')}.${end}`;
  if (kind === 'in force') return `Đang có hiệu lực, từ ${formatDate(since ?? '')}.${end}`;
  return `Cổng chưa ghi ngày có hiệu lực.${end}`;
}

function sayEnding({ act, how }: DoneTo, since: IsoDate | null): string {
  return `Văn bản này đã ${how === 'abolishes' ? 'bị bãi bỏ bởi' : 'được thay bằng'} ${nameOfAct(act)}${from(since)}.`;
}

/** The state in a few words, for lists; nothing where it goes without saying. */
export function shortState({ kind, since, by }: ActState): string | null {
  if (kind === 'not yet') return `có hiệu lực${from(since)}`;
  if (kind !== 'ended') return null;
  if (!by) return `hết hiệu lực${from(since)}`;
  return `${by.how === 'abolishes' ? 'bị bãi bỏ' : 'đã được thay'}${from(since)}`;
}
