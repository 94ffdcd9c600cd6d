import { readFileSync } from 'node:fs';

/** A citizen's query, what answers it (codes of procedures or addresses of pages; any one counts), its kind. */
export interface Query {
  text: string;
  answers: string[];
  kind: string;
  /** Odd rows may be looked at while working on search; even rows only judge it. */
  half: 'odd' | 'even';
}

/** Reads a table of queries: text, answers, kind, between tabs; `#` begins a header. */
export function readQueries(file: string | URL): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, index): Query => {
      const [text = '', answers = '', kind = ''] = line.split('\t');
      return {
        text,
        answers: answers.split(',').map((answer) => answer.trim()),
        kind: kind.trim(),
        half: index % 2 === 0 ? 'odd' : 'even',
      };
    });
}

/** Every n-th query, so that all kinds and both halves keep their share. */
export function sampleOf(queries: readonly Query[], size: number): Query[] {
  if (size >= queries.length) return [...queries];
  return Array.from({ length: size }, (_, index) => queries[Math.floor((index * queries.length) / size)]).filter(
    (query) => query !== undefined,
  );
}

/** Where the first right answer stands among addresses, 0 the first; -1 when it is not there. */
export function placeOfAnswer({ answers }: Query, addresses: readonly string[]): number {
  const isRight = (address: string) =>
    answers.some((answer) => (answer.startsWith('/') ? address === answer : address.startsWith(`/thu-tuc/${answer}-`)));
  return addresses.findIndex(isRight);
}
