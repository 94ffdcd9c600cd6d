/** A measurement that `npm run bench -- <name>` makes and prints. */
export interface Bench {
  name: string;
  /** One line for the list of benches: what it measures. */
  summary: string;
  /** @throws when what is measured fails; a `WrongCall` for arguments that it can't take */
  run: (args: readonly string[]) => Promise<void>;
}
