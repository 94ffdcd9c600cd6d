import type { Channel } from '../portal/portal.ts';
import { channelMethods } from '../schemas/channels.ts';

/** Channels on the same terms: one time limit, one set of fees, several ways to hand the papers in. */
export interface ChannelGroup {
  terms: Channel;
  ways: Channel[];
}

/** Channels grouped by their terms, in the order in person, online, by post. */
export function groupChannels(channels: readonly Channel[]): ChannelGroup[] {
  const ordered = channels.toSorted((a, b) => channelMethods.indexOf(a.method) - channelMethods.indexOf(b.method));
  const keyOfTerms = ({ timeLimit, timeLimitNote, fees, charges, exemptions }: Channel) =>
    JSON.stringify([timeLimit, timeLimitNote, fees, charges, exemptions]);
  return [...Map.groupBy(ordered, keyOfTerms).values()].flatMap((ways) => (ways[0] ? [{ terms: ways[0], ways }] : []));
}
