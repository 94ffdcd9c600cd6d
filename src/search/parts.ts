import { fold } from '../text/fold.ts';
import type { Part } from './entry.ts';

const asking: [Part, RegExp][] = [
  [
    'giay-to',
    /\b(giay (to )?(gi|chi|nao)|(nhung|can) giay|(mang|dem) (theo )?(gi|chi)|ho so (gom|can|gi)|can (nhung )?(gi|chi)|thanh phan ho so)\b/,
  ],
  [
    'cach-nop',
    /\b(le phi|phi|bao nhieu tien|mat tien|ton|het bao nhieu|may ngay|may hom|bao lau|(bao gio|khi nao) (xong|co|lay)|thoi han)\b/,
  ],
  ['dieu-kien', /\bdieu kien\b/],
];

/**
 * What of the matter a question is about, where it asks for one thing.
 *
 * @example partOf('làm khai sinh mất bao lâu') // => 'cach-nop'
 */
export function partOf(query: string): Part | null {
  const folded = fold(query);
  const parts = asking.filter(([, words]) => words.test(folded));
  return parts.length === 1 ? (parts[0]?.[0] ?? null) : null;
}
