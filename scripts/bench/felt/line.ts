import { setTimeout as pause } from 'node:timers/promises';

/** A slow line to a reader: everything that goes over it at the same time shares it. */
export interface Line {
  /** Sends bytes as fast as the line takes them; the first leave after one round trip. */
  send: (bytes: Uint8Array, write: (part: Uint8Array) => void) => Promise<void>;
  /** What has been sent so far. */
  sent: () => number;
}

interface Speed {
  bitsPerSecond: number;
  roundTripMilliseconds: number;
}

/** Slow 4G as Lighthouse has it, without the factor by which it makes up for what a browser's own brake leaves out. */
export const slow4G: Speed = { bitsPerSecond: 1.6e6, roundTripMilliseconds: 150 };

/** About three packets; whoever else is on the line comes between two of them. */
const partBytes = 4096;

/**
 * A line that is slow on the server's side. A browser's own brake holds the page back and not its workers, in which
 * Pagefind fetches its index.
 */
export function openLine({ bitsPerSecond, roundTripMilliseconds }: Speed, now = () => performance.now(), wait = pause): Line {
  let [freeAt, sent] = [0, 0];
  return {
    send: async (bytes, write) => {
      await wait(roundTripMilliseconds);
      for (let from = 0; from < bytes.length; from += partBytes) {
        const part = bytes.subarray(from, from + partBytes);
        freeAt = Math.max(freeAt, now()) + (part.length * 8000) / bitsPerSecond;
        await wait(Math.max(0, freeAt - now()));
        write(part);
        sent += part.length;
      }
    },
    sent: () => sent,
  };
}
