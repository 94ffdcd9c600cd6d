import { groupChannels } from '../../domain/channels.ts';
import { printFee } from '../../domain/money-answer.ts';
import { printTimeLimit } from '../../domain/time-answer.ts';
import type { Channel, Procedure } from '../../portal/portal.ts';
import type { Fee } from '../../schemas/kinds/fees.ts';
import type { TimeLimit } from '../../schemas/kinds/time-limit.ts';
import type { TimeUnit } from '../../schemas/kinds/time-units.ts';
import { concept, type Named } from './mentioned.ts';
import { sentences, type Linked } from './node.ts';
import { currencies } from './vocabularies.ts';

/** The ways to hand in, and what is to be paid. */
export interface ServiceTerms {
  channels: Linked[];
  costs: Linked[];
  /** The limit of every way, where all have the same and ISO 8601 can say it. */
  processingTime: string | undefined;
  /** What the ways are called. */
  methods: Named[];
}

/** @param id the name of the procedure in the file, to which parts are added */
export function serviceTerms({ code, channels }: Procedure, id: string): ServiceTerms {
  const named = channels.map((channel, index) => ({ channel, id: `${id}-kenh-${index + 1}`, identifier: `${code}-kenh-${index + 1}` }));
  const durations = new Set(channels.map(({ timeLimit }) => durationOf(timeLimit)));
  const [duration] = durations;
  const together = groupChannels(channels).length === 1;
  // Terms that all ways share are written once; else the profile wants a cost for each way.
  const paying = together ? named.slice(0, 1) : named;
  return {
    channels: named.map(({ channel, ...own }) => channelNode(channel, own)),
    costs: paying.flatMap((own) => costsOf(own.channel, own.identifier, together ? undefined : own.id)),
    processingTime: durations.size === 1 ? duration : undefined,
    methods: channels.map(({ method }) => methodOf(method)),
  };
}

const methodOf = (method: string) => concept('cach-nop', method);

function channelNode({ method, where, timeLimit, timeLimitNote, note }: Channel, own: { id: string; identifier: string }): Linked {
  const limit = timeLimit && `Thời hạn giải quyết: ${printTimeLimit(timeLimit)}`;
  const description = sentences([method, where, limit, timeLimitNote, note]);
  return { ...own, type: 'Channel', kind: methodOf(method).id, description, processingTime: durationOf(timeLimit) };
}

const durations: Readonly<Partial<Record<TimeUnit, (amount: number) => string>>> = {
  giờ: (amount) => `PT${amount}H`,
  ngày: (amount) => `P${amount}D`,
  tháng: (amount) => `P${amount}M`,
  năm: (amount) => `P${amount}Y`,
};

/**
 * A time limit as a duration of ISO 8601, which knows hours, days, months and years but no working days: five working
 * days are seven days or more, so that those stand in words alone, as does «trong ngày».
 *
 * @example durationOf({ kind: 'amount', amount: 20, unit: 'ngày' }) // => 'P20D'
 */
export function durationOf(limit: TimeLimit | null): string | undefined {
  return limit?.kind === 'amount' ? durations[limit.unit]?.(limit.amount) : undefined;
}

// A fee (for a service) and a charge (for a paper that is issued) are two things by the Law on Fees and Charges 97/2015/QH13.
function costsOf({ fees, charges, exemptions }: Channel, identifier: string, channel: string | undefined): Linked[] {
  const named = [...fees.map((fee) => ({ name: 'Phí', fee })), ...charges.map((fee) => ({ name: 'Lệ phí', fee }))];
  return named.map(({ name, fee }, index) => ({
    type: 'Cost',
    identifier: `${identifier}-thu-${index + 1}`,
    description: sentences([`${name}: ${sayFee(fee)}`, exemptions && `Miễn, giảm: ${exemptions}`]),
    ...(fee.amount === null ? {} : { value: fee.amount, currency: currencies[fee.currency].id }),
    accessedThrough: channel,
  }));
}

function sayFee(fee: Fee): string {
  return [printFee(fee), fee.note].filter(Boolean).join(', ');
}
