import type { Channel } from '../../portal/portal.ts';
import { channelMethods, channelTable } from '../../schemas/channels.ts';
import type { Fee } from '../../schemas/kinds/fees.ts';
import { decapitalise } from '../../text/capitalise.ts';
import { formatNumber } from '../../text/number.ts';
import type { Part } from './change.ts';
import { columnParts, comparedValue } from './compare-columns.ts';
import { compareRows } from './compare-rows.ts';
import { sayFee } from './say-value.ts';

const nameOfWay = (method: string) => (method === 'Dịch vụ bưu chính' ? 'nộp qua bưu chính' : `nộp ${decapitalise(method)}`);

/** What is different in how a procedure is filed, how long it takes and what it costs; what holds for every way is said once. */
export function channelParts(before: readonly Channel[], after: readonly Channel[]): Part[] {
  const { added, removed, changed } = compareRows(before, after, channelTable, ({ method }) => method);
  const ways = (rows: readonly Channel[]) => new Set(rows.map(({ method }) => method));
  const [old, now] = [ways(before), ways(after)];
  const newWays = channelMethods.filter((method) => now.has(method) && !old.has(method));
  const lostWays = channelMethods.filter((method) => old.has(method) && !now.has(method));
  const said = new Map<string, { part: Part; ways: Set<string> }>();
  for (const pair of changed)
    for (const part of rowParts(pair.before, pair.after)) {
      const entry = said.get(part.says) ?? { part, ways: new Set() };
      said.set(part.says, { ...entry, ways: entry.ways.add(pair.after.method) });
    }
  const staying = [...now].filter((method) => old.has(method)).length;
  const more = (rows: readonly Channel[], others: readonly string[]) => rows.filter(({ method }) => !others.includes(method));
  return [
    ...[...said.values()].map(({ part, ways: told }) =>
      told.size === staying || part.weight === 'wording'
        ? part
        : { ...part, says: `${part.says} (${[...told].map(nameOfWay).join(', ')})` },
    ),
    ...newWays.map(
      (method): Part => ({ says: `thêm cách ${nameOfWay(method)}${sayTerms(added.find((row) => row.method === method))}`, weight: 'fact' }),
    ),
    ...lostWays.map((method): Part => ({ says: `không còn ${nameOfWay(method)}`, weight: 'fact' })),
    ...more(added, newWays).map((row): Part => ({ says: `thêm một mức khi ${nameOfWay(row.method)}${sayTerms(row)}`, weight: 'fact' })),
    ...more(removed, lostWays).map((row): Part => ({ says: `bỏ một mức khi ${nameOfWay(row.method)}${sayTerms(row)}`, weight: 'fact' })),
  ];
}

function rowParts(before: Channel, after: Channel): Part[] {
  const { fees, charges } = channelTable.columns;
  return [
    ...(comparedValue(before.fees, fees) === comparedValue(after.fees, fees) ? [] : [moneyPart('phí', before.fees, after.fees)]),
    ...(comparedValue(before.charges, charges) === comparedValue(after.charges, charges)
      ? []
      : [moneyPart('lệ phí', before.charges, after.charges)]),
    ...columnParts(before, after, channelTable, { told: ['method', 'fees', 'charges'] }),
  ];
}

/** @example // => 'lệ phí 30.000 → 0 đồng' */
function moneyPart(name: string, before: readonly Fee[], after: readonly Fee[]): Part {
  const [old, now] = [before[0], after[0]];
  const alone = before.length === 1 && after.length === 1;
  const plain = (fee: Fee | undefined): fee is Fee & { amount: number } => fee !== undefined && fee.amount !== null;
  if (alone && plain(old) && plain(now) && (['currency', 'per', 'note'] as const).every((key) => old[key] === now[key]))
    return { says: `${name} ${formatNumber(old.amount)} → ${sayFee(now)}`, weight: 'fact' };
  return { says: `${name} ${sayFees(before)} → ${sayFees(after)}`, weight: 'fact' };
}

const sayFees = (list: readonly Fee[]) => (list.length === 0 ? 'để trống' : list.map(sayFee).join('; '));

function sayTerms(row: Channel | undefined): string {
  if (!row) return '';
  const money = [row.fees.length > 0 && `phí ${sayFees(row.fees)}`, row.charges.length > 0 && `lệ phí ${sayFees(row.charges)}`].filter(
    Boolean,
  );
  return money.length > 0 ? ` (${money.join(', ')})` : '';
}
