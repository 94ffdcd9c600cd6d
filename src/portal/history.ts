import type { IsoDate } from '../text/date.ts';

/**
 * How far the history of a portal folder was read: nobody asked for it, as every change has its day; read; cut off
 * (a shallow clone); there is none (no repository, no git); or it could not be read to its end.
 */
export type HistoryState = 'unasked' | 'read' | 'shallow' | 'none' | 'unreadable';

/** The days on which the rows of procedures changed in the repository that holds the portal folder. */
export interface RowHistory {
  state: HistoryState;
  /** By the code of the procedure, the earliest day first. */
  days: Readonly<Record<string, readonly IsoDate[]>>;
}

export const unaskedHistory: RowHistory = { state: 'unasked', days: {} };
