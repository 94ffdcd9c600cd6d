import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPortal } from '../portal/read-portal.ts';
import { timeLimit } from '../schemas/kinds/time-limit.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { parseProcedureCode } from '../text/procedure-code.ts';
import { actsOf, decisionCorrections, timeCorrections } from './facts-corrections.ts';

/**
 * The demonstration's 118 procedures against the national record that they were explained from. The record is not
 * part of this repository; without it there is nothing to compare, and the test says so.
 */
const root = resolve(import.meta.dirname, '../..');
const recordFile = resolve(root, '../shared/facts/procedures-118.jsonl');
const present = existsSync(recordFile);

interface NationalRecord {
  code: string;
  name: string;
  decision_no: string | null;
  channels: { method: string; time_limit: string | null }[];
  legal_bases: { number: string | null; title: string | null }[];
}

const records: NationalRecord[] = present
  ? readFileSync(recordFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NationalRecord)
  : [];
const { tables } = readPortal(root);
/** Without those that are abolished: the demonstration invented them. */
const inForce = tables.procedures.rows.filter(({ state }) => state !== 'Đã bãi bỏ');
const rowsOf = <R extends { procedure: string }>(rows: R[], code: string) => rows.filter(({ procedure }) => procedure === code);

/** Names are compared without case, marks, blanks and punctuation: the record has them in every state. */
const plain = (text: string | null) =>
  fold(normalise(text ?? ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

if (!present) test.skip('the facts are not compared: ../shared/facts/procedures-118.jsonl is not here', () => {});

describe.runIf(present)('the demonstration says what the national record says', () => {
  test('of which procedures there are', () => {
    expect(inForce.map(({ code }) => code).sort()).toEqual(records.map(({ code }) => parseProcedureCode(code)).sort());
  });

  test('of official names', () => {
    const ours = Object.fromEntries(inForce.map(({ code, name }) => [code, plain(name)]));
    expect(ours).toEqual(Object.fromEntries(records.map(({ code, name }) => [code, plain(name)])));
  });

  test('of the decisions that announced them', () => {
    const ours = Object.fromEntries(inForce.map(({ code, decision }) => [code, decision]));
    expect(ours).toEqual(Object.fromEntries(records.map(({ code, decision_no }) => [code, decisionCorrections(decision_no)])));
  });

  test.each(records)('of the ways to file $code', ({ code, channels }) => {
    expect(rowsOf(tables.channels.rows, code).map(({ method }) => method)).toEqual(channels.map(({ method }) => method));
  });

  test.each(records)('of the time limits of $code, where the record has a unit', ({ code, channels }) => {
    const ours = rowsOf(tables.channels.rows, code);
    const expected = channels.map(({ time_limit }, index) => {
      const reading = timeLimit.read(normalise(time_limit ?? ''));
      if (!('value' in reading)) return ours[index]?.timeLimit;
      return timeCorrections[code] ?? reading.value;
    });
    expect(ours.map((row) => row.timeLimit)).toEqual(expected);
  });

  test.each(records)('of the acts behind $code', ({ code, legal_bases }) => {
    const { named, glued } = actsOf(legal_bases);
    const ours = new Set(rowsOf(tables.legalBases.rows, code).map(({ number }) => number));
    expect([...named].filter((number) => !ours.has(number))).toEqual([]);
    // What we have beyond the numbers must stand somewhere in the record: acts glued to the title of another.
    expect([...ours].filter((number) => !named.has(number) && !glued(number))).toEqual([]);
  });
});
