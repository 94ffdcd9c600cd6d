/** A measurement that `npm run bench -- <name>` makes and prints. */
export interface Bench {
  name: string;
  /** One line for the list of benches: what it measures and which arguments it takes. */
  summary: string;
  /** @throws when what is measured fails, or an argument is wrong */
  run: (args: readonly string[]) => Promise<void>;
}
