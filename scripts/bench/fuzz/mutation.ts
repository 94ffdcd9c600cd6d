/** Which reader a file belongs to. */
export type Room = 'table' | 'settings' | 'text';

/** An issue that has to be reported: rule, line and column. */
export type Expected = readonly [code: string, line: number, column?: number];

/** One spoilt file. */
export interface Mutation {
  /** What was done to it, for the report of a failure. */
  what: string;
  room: Room;
  /** Relative to the portal folder. */
  file: string;
  bytes: Uint8Array;
  /** Every issue there is, where the mutation knows; `null` when it only must not do harm. */
  expected: { issues: readonly Expected[]; alone: boolean } | null;
}

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
