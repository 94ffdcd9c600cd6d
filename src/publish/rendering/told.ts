import type { SearchedPage } from '../indexing/build-index.ts';
import type { Defect } from '../verify.ts';
import type { AskedPicture } from './note-pictures.ts';

/** What a process that renders is told first. */
export interface Task {
  /** The folder of the compiled templates. */
  compiled: string;
  /** Where the portal is rendered. */
  out: string;
  /** Where the portal will stand, or `null`. */
  site: string | null;
  /** `/` or like `/cong/`. */
  base: string;
  /** What files that pages load weigh, by their names, in bytes after brotli. */
  weights: Record<string, number>;
  /** Where pages of the last build are kept that were rendered from the same templates. */
  stored: string;
  /** Where those of this build are. */
  storing: string;
  /** The files of both; see kept-files.ts. */
  files: string;
  /** The published portal that will be replaced. */
  replaced: string;
}

/** The same for one of the processes. */
export interface PartTask extends Task {
  /** Its number. */
  part: number;
}

/** An address of the portal that is rendered. */
export interface RenderedPath {
  /** Below `out`. */
  file: string;
  /** A page; the others are files that a function writes. */
  isPage: boolean;
  /** Where its template lies, in the project. */
  template: string;
}

/** Which of the paths to render next, by their numbers. */
export type Share = number[];

/** What is noted of pages while they are rendered, besides what stands in them. */
export interface Aside {
  pictures: AskedPicture[];
  /** Budgets that pages do not keep. */
  overBudget: Defect[];
  /** Pages that the portal's search finds, and what it finds them by in one word. */
  searchable: SearchedPage[];
  /** The bytes of each file in one word. */
  hashes: [file: string, hash: string][];
  /** How many were rendered and not taken from the last build. */
  rendered: number;
}

/** What a process that renders answers. */
export type Answer =
  | { kind: 'paths'; paths: RenderedPath[] }
  /** What stands in the pages of a share, packed. */
  | ({ kind: 'rendered'; pages: Uint8Array } & Aside)
  | { kind: 'ended' }
  | { kind: 'failed'; message: string };
