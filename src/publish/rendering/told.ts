import type { Defect } from '../verify.ts';
import type { Packed } from './pack.ts';
import type { AskedPicture } from './pictures.ts';

/** What a process that renders is told when it starts. */
export interface Task {
  /** The folder of the compiled templates. */
  compiled: string;
  /** Where the portal is rendered. */
  out: string;
  /** Where the portal will stand, or `null`. */
  site: string | null;
  /** `/` or like `/cong/`. */
  base: string;
}

/** An address of the portal that is rendered. */
export interface RenderedPath {
  /** Below `out`. */
  file: string;
  /** As Astro has it. */
  pathname: string;
  /** A page; the others are files that a function writes. */
  isPage: boolean;
}

/** Which of the paths to render next: those from one number to before another. */
export type Share = [from: number, to: number];

/** What a process that renders answers. */
export type Answer =
  | { kind: 'paths'; paths: RenderedPath[] }
  /** What stands in the pages of a share. */
  | { kind: 'rendered'; pages: Packed; pictures: AskedPicture[]; overBudget: Defect[] }
  | { kind: 'failed'; message: string };
