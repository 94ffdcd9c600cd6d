// As much of the peers' types as the measurements use: types are checked where no peer is installed, too.

declare module 'pidtree' {
  export default function pidtree(pid: number, options: { root: boolean }): Promise<number[]>;
}

declare module 'pidusage' {
  /** Memory in bytes, `ctime` (processor time) in milliseconds. */
  interface Use {
    pid: number;
    memory: number;
    ctime: number;
  }
  export default function pidusage(pids: readonly number[]): Promise<Record<string, Use | undefined>>;
}

declare module 'minisearch' {
  interface Options {
    idField: string;
    fields: string[];
    tokenize: (text: string) => string[];
    processTerm: (term: string) => string;
  }
  export default class MiniSearch<Document> {
    constructor(options: Options);
    addAll(documents: readonly Document[]): void;
    search(text: string, options: { fuzzy: number; prefix: boolean; boost: Record<string, number> }): { id: unknown }[];
  }
}
