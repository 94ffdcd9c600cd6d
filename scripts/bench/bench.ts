/** A measurement that `npm run bench -- <name>` makes and prints. */
export interface Bench {
  name: string;
  /** One line for the list of benches: what it measures. */
  summary: string;
  /** Whether it measures nothing, or not all, where the packages of its own manifest are not installed. */
  needsPeers: boolean;
  /** @throws when what is measured fails; a `WrongCall` for arguments that it can't take, or for want of peers */
  run: (args: readonly string[]) => Promise<void>;
}
