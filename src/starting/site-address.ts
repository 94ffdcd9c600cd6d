import { quoted, WrongCall } from '../commands/wrong-call.ts';
import type { Place } from './settings-text.ts';

/**
 * Where a portal will stand, from its whole address.
 *
 * @example placeAt('https://xa-x.example/cong/') // => { server: 'https://xa-x.example', base: '/cong/' }
 * @throws {WrongCall} when it is none that a portal can have
 */
export function placeAt(address: string | undefined): Place {
  if (address === undefined) return { server: null, base: '/' };
  const url = URL.parse(address);
  const base = url?.pathname.replace(/\/?$/, '/') ?? '';
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    !url.hostname.includes('.') ||
    !/^\/(?:[a-z0-9-]+\/)*$/.test(base) ||
    url.search ||
    url.hash
  )
    throw new WrongCall(
      `Giá trị của --site phải là địa chỉ của cổng, viết như https://xa-x.gov.vn hoặc https://xa-x.gov.vn/cong/, không phải ${quoted(address)}.`,
    );
  return { server: url.origin, base };
}
