import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '../text/nearest.ts';
import { quoted, WrongCall } from './wrong-call.ts';

const demonstrations = resolve(import.meta.dirname, '../demonstrations');

/** The demonstrations beside the one in the folder of the project, by the names of their folders. */
const names = () => readdirSync(demonstrations).filter((name) => existsSync(join(demonstrations, name, 'data')));

/** Stands in every command that works on one portal folder and can show a demonstration. */
export const portalOption = {
  value: 'TÊN',
  example: 'commune',
  means: `làm việc với một cổng trình diễn khác của kho mã (thay cho CONGKHAI_PORTAL): ${names().join(', ')}`,
} as const;

/**
 * Decides on which portal folder a command works: `--portal`, else what `CONGKHAI_PORTAL` says.
 *
 * @param name the value of `--portal`
 * @throws {WrongCall} when no demonstration has that name
 */
export function choosePortal(name: string | undefined): void {
  if (name === undefined) return;
  const known = names();
  if (known.includes(name)) process.env.CONGKHAI_PORTAL = join(demonstrations, name);
  else throw new WrongCall(unknown(name, known));
}

function unknown(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const start = `Không có cổng trình diễn ${quoted(name)}; hiện có: ${known.join(', ')}. Cổng ở thư mục khác thì đặt CONGKHAI_PORTAL`;
  return meant === null ? `${start}.` : `${start}. Có phải ý bạn là ${meant}?`;
}
