import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Inspection } from '../inspect.ts';
import { unpack } from './pack.ts';
import type { AskedPicture } from './note-pictures.ts';
import type { Defect } from '../verify.ts';

/** What was found in a page when it was looked at; `inspection` is `null` for a file that is no page. */
export interface StoredPage {
  /** Its bytes in one word. */
  word: string;
  /** What the search index is made from, where it is found. */
  text: string | null;
  inspection: Inspection | null;
  overBudget: Defect[];
  pictures: AskedPicture[];
}

interface Entry extends Omit<StoredPage, 'text' | 'inspection'> {
  /** What the page was made from, in one word; `null` where nobody knows: then only its text is kept. */
  key: string | null;
  /** Where its text begins among the others, and how many bytes it has. */
  at: number;
  textLength: number | null;
  /** Which of the packed inspections has it. */
  share: number;
}

interface Contents {
  size: number;
  entries: Map<string, Entry>;
  /** Of pages, packed as they came. */
  inspections: Uint8Array[];
}

const files = (folder: string, part: number) => ({ texts: join(folder, `${part}.bin`), contents: join(folder, `${part}.idx`) });

/** Notes what was found in pages. Texts come one after the other in one file: thousands of small ones take long to write. */
export function writeStore(folder: string, part: number) {
  const { texts, contents } = files(folder, part);
  const file = openSync(texts, 'w');
  const entries = new Map<string, Entry>();
  const inspections: Uint8Array[] = [];
  let size = 0;
  return {
    put(name: string, key: string | null, { text, word, overBudget, pictures }: Omit<StoredPage, 'inspection'>): void {
      const written = Buffer.from(text ?? '');
      if (written.length > 0) writeFileSync(file, written);
      const textLength = text === null ? null : written.length;
      entries.set(name, { word, overBudget, pictures, key, at: size, textLength, share: inspections.length });
      size += written.length;
    },
    /** Notes what the pages say of themselves that were put since the last time. */
    putInspections(packed: Uint8Array): void {
      inspections.push(packed);
    },
    /** Without the list of contents, which comes last, nothing of it is read. */
    close(): void {
      closeSync(file);
      writeFileSync(contents, serialize({ size, entries, inspections } satisfies Contents));
    },
  };
}

/**
 * Reads what the search index is made from, of pages that were written in this build.
 *
 * @throws for a page that has no text
 */
export function readTexts(folder: string): (name: string) => string {
  const parts = openParts(folder);
  return (name) => {
    for (const part of parts) {
      const text = part?.textOf(name) ?? null;
      if (text !== null) return text;
    }
    throw new Error(`No text was kept of ${name}.`);
  };
}

/** Reads what was noted of pages. @returns gives it for a page that was made from the same as is asked for, or `null` */
export function readStore(folder: string): (name: string, key: string) => StoredPage | null {
  const parts = openParts(folder);
  return (name, key) => {
    for (const part of parts) {
      const page = part?.pageOf(name, key);
      if (page) return page;
    }
    return null;
  };
}

function openParts(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => (name.endsWith('.idx') ? [openPart(folder, Number.parseInt(name, 10))] : []));
}

function openPart(folder: string, part: number) {
  const { texts, contents } = files(folder, part);
  const opened = attempt(() => ({ file: openSync(texts, 'r'), ...(deserialize(readFileSync(contents)) as Contents) }));
  if (!opened || fstatSync(opened.file).size !== opened.size) return null; // cut off on its way
  const { file, entries, inspections } = opened;
  const textAt = (at: number, length: number | null) => {
    if (length === null) return null;
    const buffer = Buffer.allocUnsafe(length);
    readSync(file, buffer, 0, length, at);
    return buffer.toString();
  };
  const unpacked = new Map<number, Map<string, Inspection>>();
  const inspectionOf = (name: string, share: number) => {
    const packed = inspections[share];
    if (!packed) return null;
    const pages = unpacked.get(share) ?? new Map(unpack(packed));
    unpacked.set(share, pages);
    return pages.get(name) ?? null;
  };
  return {
    pageOf(name: string, key: string): StoredPage | null {
      const entry = entries.get(name);
      if (entry?.key !== key) return null;
      const { word, at, textLength, share, overBudget, pictures } = entry;
      return { word, text: textAt(at, textLength), inspection: inspectionOf(name, share), overBudget, pictures };
    },
    textOf(name: string): string | null {
      const { at, textLength } = entries.get(name) ?? { at: 0, textLength: null };
      return textAt(at, textLength);
    },
  };
}

/** What cannot be read is as good as never kept. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
