/** What is compared of a file: for each side of it, named for people, what stands there in its order. */
export type Content = Map<string, string[]>;

/** The one side that is a running text: each entry is a word of it. */
export const wording = 'chữ';

/** Puts an entry behind the others of its side. */
export function add(content: Content, side: string, entry: string): void {
  const entries = content.get(side);
  if (entries) entries.push(entry);
  else content.set(side, [entry]);
}
