import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageGuidesEdition } from '../portal/staged-guides.ts';
import { textFolders, type PutText } from './stage-texts.ts';

// One after the other in one file: thousands of small ones take a second to write and to clear, and only a compilation
// reads them, which most builds do without.
const files = (work: string) => ({ texts: join(work, 'texts.bin'), contents: join(work, 'texts.json') });

interface Contents {
  /** All of them in one word. */
  word: string;
  entries: [file: string, length: number][];
}

/** Packs the texts of a portal, as the renderer gets them, in a working folder. */
export function packTexts(work: string): { put: PutText; close: () => void } {
  const { texts, contents } = files(work);
  const to = openSync(texts, 'w');
  const [all, guides] = [createHash('sha256'), createHash('sha256')];
  const entries: Contents['entries'] = [];
  return {
    put: (file, bytes) => {
      if (bytes.length > 0) writeFileSync(to, bytes);
      entries.push([file, bytes.length]);
      note(all, file, bytes);
      if (file.startsWith('thu-tuc/')) note(guides, file, bytes);
    },
    close: () => {
      closeSync(to);
      writeFileSync(contents, JSON.stringify({ word: all.digest('hex'), entries } satisfies Contents));
      stageGuidesEdition(guides.digest('base64url'), work);
    },
  };
}

function note(hash: Hash, file: string, bytes: Uint8Array): void {
  hash.update(`${file}\0${bytes.length}\0`).update(bytes);
}

/** The packed texts of a working folder with their pictures, in one word. */
export function packedTextsHash(work: string): string {
  return readContents(work).word;
}

/** Lays packed texts where Astro reads them. */
export function unpackTexts(work: string): void {
  const packed = readFileSync(files(work).texts);
  const put = textsBelow(join(work, 'texts'));
  let at = 0;
  for (const [file, length] of readContents(work).entries) put(file, packed.subarray(at, (at += length)));
}

function readContents(work: string): Contents {
  return JSON.parse(readFileSync(files(work).contents, 'utf8')) as Contents;
}

/** Puts texts into a folder as they come. */
export function textsBelow(folder: string): PutText {
  for (const kind of textFolders) mkdirSync(join(folder, kind), { recursive: true });
  return (file, bytes) => writeFileSync(join(folder, file), bytes);
}
