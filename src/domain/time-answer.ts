import type { Channel } from '../portal/portal.ts';
import type { TimeLimit } from '../schemas/kinds/time-limit.ts';
import { capitalise } from '../text/capitalise.ts';
import { formatNumber } from '../text/number.ts';
import { known, longestAnswer, unknown, type Answer } from './answer.ts';
import { shortNote } from './short-note.ts';

/** @example printTimeLimit({ kind: 'amount', amount: 3, unit: 'ngày làm việc' }) // => '3 ngày làm việc' */
export function printTimeLimit(limit: TimeLimit): string {
  if (limit.kind === 'same day') return 'Trong ngày';
  if (limit.kind === 'not regulated') return 'Không quy định';
  return `${formatNumber(limit.amount)} ${limit.unit}`;
}

/** How long a procedure takes, of all its channels together, and below it what the record says besides. */
export function timeAnswer(channels: readonly Channel[], ask: string): Answer {
  const limits = channels.flatMap(({ timeLimit }) => timeLimit ?? []);
  const printed = [...new Set(limits.map(printTimeLimit))];
  const wording = channels.find(({ timeLimitNote }) => timeLimitNote)?.timeLimitNote ?? '';
  const note = shortNote(behindLimit(wording, printed)) ?? shortNote(wording);
  const several = severalLimits(wording);
  if (printed.length === 0) return several ? known(several) : unknown(ask, note);
  if (printed.length === 1) return several?.startsWith(printed[0] ?? '') ? known(several) : known(printed[0] ?? '', note);
  const { headline, detail } = ofSeveral(channels, limits);
  return known(headline, note ?? detail);
}

// What rows with several limits say of them. «Trong ngày làm việc tiếp theo» is when a late paper counts, no step.
const steps = /thẩm định|giai đoạn/iu;
const nextStep = /\d\)? (?:giờ|ngày|tháng)(?: làm việc)? tiếp theo/iu;
const cases = /^[-–+*• ]*(?:đối với|trường hợp) /imu;

/**
 * Limits that differ: by the way of filing only where each way has one. Several of one way are cases, or steps that add
 * up, of which the lowest and the highest would promise too much; where the record does not say which, each is named.
 */
function ofSeveral(channels: readonly Channel[], limits: readonly TimeLimit[]): { headline: string; detail: string } {
  const printed = [...new Set(limits.map(printTimeLimit))];
  const either = rangeOf(limits) ?? fitting(printed.join(' hoặc '));
  const ways = [...Map.groupBy(channels, ({ method }) => method).values()].map((rows) => rows.flatMap(({ timeLimit }) => timeLimit ?? []));
  if (ways.every((way) => new Set(way.map(printTimeLimit)).size < 2)) return { headline: either, detail: 'tùy cách nộp' };
  const words = channels.map(({ note, timeLimitNote }) => `${note ?? ''}\n${timeLimitNote ?? ''}`).join('\n');
  const [ofSteps, ofCases] = [steps.test(words), cases.test(words)];
  const [only, ...others] = new Map(ways.map((way) => [way.map(printTimeLimit).join(), way])).values();
  const each = fitting(listOf(only && others.length === 0 ? only.map(printTimeLimit) : printed));
  if (nextStep.test(words) || (ofSteps && !ofCases)) return { headline: each, detail: 'tùy bước' };
  if (ofCases && !ofSteps) return { headline: either, detail: 'tùy trường hợp' };
  return { headline: each, detail: 'xem từng mốc' };
}

/** @example listOf(['2 ngày', '5 ngày', '2 ngày']) // => '2, 5 và 2 ngày' */
function listOf(printed: readonly string[]): string {
  const units = new Set(printed.map((limit) => limit.replace(/^[\d.]+/, '')));
  const [unit = ''] = units;
  const short = printed.map((limit, index) => (units.size === 1 && index < printed.length - 1 ? limit.slice(0, -unit.length) : limit));
  return `${short.slice(0, -1).join(', ')} và ${short.at(-1)}`;
}

function fitting(limits: string): string {
  return limits.length <= longestAnswer ? limits : 'Nhiều mốc thời hạn';
}

const limitAtStart =
  /^(?:trong thời hạn |không quá |trong )?0{0,2}(\d{1,3}) (?:\([^()]{1,30}\) )?((?:giờ|ngày|tháng|năm)(?: làm việc)?)(?!\p{L})[.,;]? */iu;

/**
 * What a wording says behind the limit with which it begins, where that is the one which is printed.
 *
 * @example behindLimit('03 ngày, khi xác minh 8 ngày', ['3 ngày']) // => 'Khi xác minh 8 ngày'
 */
function behindLimit(wording: string, printed: readonly string[]): string {
  const [start = '', amount = '', unit = ''] = limitAtStart.exec(wording) ?? [];
  return printed.includes(`${amount} ${unit.toLowerCase()}`) ? capitalise(wording.slice(start.length)) : wording;
}

/**
 * A wording that is nothing but limits, and more than a column of one limit can hold.
 *
 * @example severalLimits('02 tháng và 15 ngày làm việc') // => '2 tháng và 15 ngày làm việc'
 */
function severalLimits(wording: string): string | null {
  const text = wording.replace(/(?<![\d.,])0+(?=[1-9])/g, '').replace(/\.$/, '');
  const count = [...text.matchAll(/(?<![\d.,])[1-9]\d{0,2}\s+(?:giờ|ngày|tháng|năm)(?!\p{L})/giu)].length;
  return count > 1 && text.length <= longestAnswer ? text : null;
}

/** Limits of one unit as a range. @example // 3 and 5 ngày làm việc => '3 đến 5 ngày làm việc' */
function rangeOf(limits: readonly TimeLimit[]): string | null {
  const amounts = limits.flatMap((limit) => (limit.kind === 'amount' ? limit : []));
  const [first] = amounts;
  if (!first || amounts.length < limits.length || amounts.some(({ unit }) => unit !== first.unit)) return null;
  const values = amounts.map(({ amount }) => amount);
  return `${Math.min(...values)} đến ${Math.max(...values)} ${first.unit}`;
}
