import { clockVariable, fixToday, readDay, today } from '../portal/clock.ts';
import { quoted, WrongCall } from './wrong-call.ts';

/**
 * Decides for which day a command works, and stops the clock there: `--at`, else `CONGKHAI_AT`, else today in Viet Nam.
 * Pages and checks of one build know one day, also when midnight passes.
 *
 * @param at the value of `--at`
 * @throws {WrongCall} when that is no day
 */
export function settleDay(at: string | undefined): void {
  const [name, text] = at === undefined ? [clockVariable, process.env[clockVariable]] : ['--at', at];
  if (text && readDay(text) === null)
    throw new WrongCall(`Giá trị của ${name} phải là một ngày có thật, viết như 2026-11-24, không phải ${quoted(text)}.`);
  fixToday(text || today());
}
