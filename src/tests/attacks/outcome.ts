/** Where the checks must report an error: rule, file, line and column, as far as they are known. */
export type Found = readonly [code: string, file: string, line?: number, column?: number];

/** Stands for the code of a rule where any error at the place will do. */
export const someError = 'some error';

/**
 * What has to come of an attack. Either the checks refuse it, or it is harmless text: it is published, some page shows
 * the words as they were written, and nothing of it runs. No words: nothing of it is shown anywhere.
 */
export type Outcome = { refused: readonly Found[] } | { shown: string };

/** The attacks of one room by the names of their folders. */
export type Expectations = Readonly<Record<string, Outcome>>;

export function refused(...found: readonly Found[]): Outcome {
  return { refused: found };
}

export function shown(words: string): Outcome {
  return { shown: words };
}
