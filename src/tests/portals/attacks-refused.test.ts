import { rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import type { Issue } from '../../issues/issue.ts';
import { formats, report, type Format } from '../../issues/report.ts';
import { attackFolders, attacksThatAre, expectedNames, type Attack } from '../attacks/corpus.ts';
import { layOver } from '../attacks/lay-over.ts';
import { makers } from '../attacks/make.ts';
import { someError, type Found } from '../attacks/outcome.ts';
import { copyPortal } from '../tiny-portal.ts';

// One attack alone: npm test -- attacks-refused -t 'name of the attack'
const canary = join(tmpdir(), `cong-khai-canary-${process.pid}`);
beforeAll(() => void (process.env.CONGKHAI_CANARY = canary));
afterAll(async () => {
  delete process.env.CONGKHAI_CANARY;
  await rm(canary, { force: true });
});

async function issuesOf(attack: Attack): Promise<Issue[]> {
  const { folder, remove } = await copyPortal('minimal');
  try {
    await layOver(attack, folder);
    return (await checkPortal(folder, '2026-11-22')).issues;
  } finally {
    await remove();
  }
}

const isAt =
  ([code, file, line, column]: Found) =>
  ({ place, ...issue }: Issue) =>
    issue.severity === 'error' &&
    [someError, issue.code].includes(code) &&
    place.file === file &&
    [undefined, place.line].includes(line) &&
    [undefined, place.column].includes(column);
const printed = ({ severity, code, place }: Issue) =>
  [severity, code, place.file, place.line, place.column].filter((part) => part !== undefined).join(' ');

/** What an issue lacks that an editor needs, or what in it a terminal or a build server would obey. */
function defectOf({ place, message, hint, found = '', expected = '' }: Issue): string | null {
  if (!place.file || !message || !hint) return 'incomplete';
  if (!/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i.test(message + hint)) return 'not Vietnamese';
  return /[\n\r\u2028\u2029]/.test(message + hint + found + expected) ? 'more than a line' : null;
}

/** Issues tell an editor everything, and no report of them gives a command to a terminal or a build server. */
function expectPlain(issues: readonly Issue[]): void {
  expect(issues.filter(defectOf)).toEqual([]);
  for (const format of formats) expect(report(issues, format)).not.toMatch(controls);
  const lines = (format: Format) => report(issues, format).split('\n');
  expect(lines('github').filter((line) => line !== '' && !/^::(error|warning) file=/.test(line))).toEqual([]);
  expect(lines('text').filter((line) => line.startsWith('::'))).toEqual([]);
}

const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

describe('an attack', () => {
  test.each(attacksThatAre('refused'))('is refused where it stands: $name', async (attack) => {
    const issues = await issuesOf(attack);
    const missed = 'refused' in attack.outcome ? attack.outcome.refused.filter((found) => !issues.some(isAt(found))) : [];
    expect(missed, `what the checks say:\n${issues.map(printed).join('\n')}`).toEqual([]);
    expectPlain(issues);
  });

  test.each(attacksThatAre('shown'))('is harmless, and is not refused: $name', async (attack) => {
    const issues = await issuesOf(attack);
    expect(issues.filter(({ severity }) => severity === 'error').map(printed)).toEqual([]);
    expectPlain(issues);
  });
});

test('nothing that an attack says was run', () => {
  expect(existsSync(canary)).toBe(false);
});

test('every attack says what has to come of it, and its name is its own', () => {
  const made = expectedNames.filter((path) => (path.split('/')[1] ?? '') in makers);
  expect(new Set([...attackFolders(), ...made])).toEqual(new Set(expectedNames));
  expect(new Set(expectedNames.map((path) => path.split('/')[1])).size).toBe(expectedNames.length);
  expect(expectedNames.length).toBeGreaterThanOrEqual(450);
});
