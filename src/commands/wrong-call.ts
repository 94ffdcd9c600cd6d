import { oneLine } from '../issues/one-line.ts';

/** A call that can't be obeyed: its message is the one sentence that is printed. The command ends with code 2. */
export class WrongCall extends Error {}

/** Somebody asked how a command is called: the message is the answer. The command ends with code 0. */
export class HelpAsked extends Error {}

/** What somebody typed, as it stands in a sentence. @example quoted('txet') // => '«txet»' */
export function quoted(text: string): string {
  return `«${oneLine(text, 120)}»`;
}
