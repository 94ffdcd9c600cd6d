import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPortal } from '../../../src/checks/check-portal.ts';
import type { Mutation } from './mutation.ts';

const minimal = fileURLToPath(new URL('../../../src/tests/portals/minimal', import.meta.url));

/** No portal of a handful of files has more to say; a rule that says the same thing of every pair of rows would. */
const mostIssues = 5_000;

/** Checks a whole portal with the spoilt file in it. What is wrong with the answer, in words, or `null`. */
export async function faultInPortal({ file, bytes }: Mutation): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'cong-khai-fuzz-'));
  try {
    await cp(minimal, folder, { recursive: true });
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
    const { issues } = await checkPortal(folder, '2026-11-22');
    if (issues.length > mostIssues) return `${issues.length} issues in a tiny portal`;
    const poor = issues.find(({ place, message, hint }) => !place.file || !message || !hint || /[\n\r]/.test(message));
    return poor ? `an issue of a portal says too little: ${JSON.stringify(poor)}` : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
