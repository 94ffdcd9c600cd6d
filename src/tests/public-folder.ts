import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { activeSvg } from '../checks/active-svg.ts';
import { launchingPdf } from '../checks/launching-pdf.ts';
import { publicContent } from '../checks/public-content.ts';
import { publicName } from '../checks/public-name.ts';
import { publicSize } from '../checks/public-size.ts';
import { publicTakenAddress } from '../checks/public-taken-address.ts';
import { publicType } from '../checks/public-type.ts';
import { scriptedPdf } from '../checks/scripted-pdf.ts';
import type { Issue } from '../issues/issue.ts';
import { readPortal } from '../portal/read-portal.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-public-'));
afterAll(() => rmSync(temporary, { recursive: true }));

export type Bytes = Uint8Array | string | Promise<Uint8Array>;

/** What the rules about `public/` say of a folder that holds these files; paths are relative to `public/`. */
export async function publicIssues(files: Readonly<Record<string, Bytes>>): Promise<Issue[]> {
  const folder = mkdtempSync(join(temporary, 'p-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'public', path)), { recursive: true });
    writeFileSync(join(folder, 'public', path), await bytes);
  }
  const checks = [publicType, publicName, publicTakenAddress, publicSize, publicContent, activeSvg, launchingPdf, scriptedPdf];
  return (await Promise.all(checks.map(({ find }) => find(readPortal(folder), '2026-11-22', null)))).flat();
}

/** The codes of those issues, each once. */
export async function publicCodes(files: Readonly<Record<string, Bytes>>): Promise<string[]> {
  return [...new Set((await publicIssues(files)).map(({ code }) => code))];
}
