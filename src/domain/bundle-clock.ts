import type { LifeEvent, LifeEventStep } from '../portal/portal.ts';
import type { TimeLimit } from '../schemas/kinds/time-limit.ts';
import type { TimeUnit } from '../schemas/kinds/time-units.ts';
import { known, unknown, type Answer } from './answer.ts';
import { procedureAnswers } from './answers.ts';
import { printTimeLimit } from './time-answer.ts';
import { stagesOf, stepTitle } from './life-events.ts';

// Only to find the longest of several limits in different units: a working day is never shorter than a day, five of
// them make a week.
const hoursIn: Record<TimeUnit, number> = { giờ: 1, 'giờ làm việc': 3, ngày: 24, 'ngày làm việc': 33.6, tháng: 730, năm: 8760 };
const unitsByLength = (Object.keys(hoursIn) as TimeUnit[]).sort((a, b) => hoursIn[b] - hoursIn[a]);

/**
 * One clock for everything in a bundle: the limit of the bundle's own procedure when the catalogue has one; otherwise
 * the limits of the parts, the longest where parts run at the same time, added where one waits for another. Units are
 * never converted into each other. Parts without a limit are named instead of guessed.
 */
export function bundleClock(event: LifeEvent): Answer {
  if (event.bundleProcedure) return procedureAnswers(event.bundleProcedure).time;
  const stages = stagesOf(event).map((stage) => stage.flatMap(({ step }) => limitOf(step) ?? []));
  const untimed = event.steps.filter((step) => limitOf(step) === null).map(stepTitle);
  const longest = stages.flatMap((limits) => limits.toSorted((a, b) => hoursOf(b) - hoursOf(a)).slice(0, 1));
  if (longest.length === 0) return unknown('Hỏi Một cửa');
  const detail =
    untimed.length > 0 ? `chưa kể việc không ghi thời hạn: ${untimed.join('; ')}` : 'tính từ lúc nộp đủ giấy tờ, các việc nối nhau';
  return known(printTotal(longest), detail);
}

/** The longest limit over the ways of filing; `null` when the record gives none. */
function limitOf({ procedure }: LifeEventStep): TimeLimit | null {
  const limits = procedure?.channels.flatMap(({ timeLimit }) => (timeLimit && timeLimit.kind !== 'not regulated' ? timeLimit : [])) ?? [];
  return limits.toSorted((a, b) => hoursOf(b) - hoursOf(a))[0] ?? null;
}

function hoursOf(limit: TimeLimit): number {
  return limit.kind === 'amount' ? limit.amount * hoursIn[limit.unit] : 0;
}

/** What is done on the day of filing adds nothing to limits that are counted from the next day. */
function printTotal(limits: readonly TimeLimit[]): string {
  const amounts = limits.flatMap((limit) => (limit.kind === 'amount' ? limit : []));
  const sums = unitsByLength.flatMap((unit) => {
    const amount = amounts.filter((limit) => limit.unit === unit).reduce((sum, limit) => sum + limit.amount, 0);
    return amount > 0 ? printTimeLimit({ kind: 'amount', amount, unit }) : [];
  });
  return sums.length > 0 ? sums.join(' và ') : 'Trong ngày';
}
