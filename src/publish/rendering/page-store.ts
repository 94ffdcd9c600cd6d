import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Inspection } from '../inspect.ts';
import { pack, unpack, type Packed } from './pack.ts';
import type { AskedPicture } from './note-pictures.ts';
import type { Defect } from '../verify.ts';

/** A page as it was rendered, and what was found when it was looked at; `inspection` is `null` for a file that is no page. */
export interface StoredPage {
  bytes: Buffer;
  /** What the search index is made from, where it is found. */
  text: string | null;
  inspection: Inspection | null;
  overBudget: Defect[];
  pictures: AskedPicture[];
}

interface Entry extends Pick<StoredPage, 'overBudget' | 'pictures'> {
  /** What the page was made from, in one word; `null` where nobody knows: then only its text is kept. */
  key: string | null;
  /** Where it begins among the bytes, and how many there are of the page and of its text. */
  at: number;
  length: number;
  textLength: number | null;
}

interface Contents {
  size: number;
  entries: Map<string, Entry>;
  inspections: Packed;
}

const files = (folder: string, part: number) => ({ bytes: join(folder, `${part}.bin`), contents: join(folder, `${part}.idx`) });

/** Writes pages to be kept, one after the other into one file: thousands of small files take longer to write than to render. */
export function writeStore(folder: string, part: number) {
  const { bytes, contents } = files(folder, part);
  const file = openSync(bytes, 'w');
  const entries = new Map<string, Entry>();
  const inspections: [string, Inspection][] = [];
  let size = 0;
  return {
    put(name: string, key: string | null, { bytes: page, text, inspection, overBudget, pictures }: StoredPage): void {
      const kept = key === null ? Buffer.alloc(0) : page;
      const written = Buffer.concat([kept, Buffer.from(text ?? '')]);
      writeFileSync(file, written);
      entries.set(name, {
        key,
        at: size,
        length: kept.length,
        textLength: text === null ? null : written.length - kept.length,
        overBudget,
        pictures,
      });
      if (inspection && key !== null) inspections.push([name, inspection]);
      size += written.length;
    },
    /** Without the list of contents, which comes last, nothing of it is read. */
    close(): void {
      closeSync(file);
      writeFileSync(contents, serialize({ size, entries, inspections: pack(inspections) } satisfies Contents));
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
      const text = part?.textOf(name);
      if (text !== undefined) return text;
    }
    throw new Error(`No text was kept of ${name}.`);
  };
}

/** Reads pages that were kept. @returns gives a page that was made from the same as is asked for, or `null` */
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
  const { bytes, contents } = files(folder, part);
  const opened = attempt(() => ({ file: openSync(bytes, 'r'), ...(deserialize(readFileSync(contents)) as Contents) }));
  if (!opened || fstatSync(opened.file).size !== opened.size) return null; // cut off on its way
  const { file, entries, inspections } = opened;
  const read = (at: number, length: number) => {
    const buffer = Buffer.allocUnsafe(length);
    readSync(file, buffer, 0, length, at);
    return buffer;
  };
  let inspected: Map<string, Inspection> | undefined;
  return {
    pageOf(name: string, key: string): StoredPage | null {
      const entry = entries.get(name);
      if (entry?.key !== key) return null;
      const { at, length, textLength, overBudget, pictures } = entry;
      inspected ??= new Map(unpack(inspections));
      const both = read(at, length + (textLength ?? 0));
      const text = textLength === null ? null : both.toString('utf8', length);
      return { bytes: both.subarray(0, length), text, inspection: inspected.get(name) ?? null, overBudget, pictures };
    },
    textOf(name: string): string | undefined {
      const { at, length, textLength } = entries.get(name) ?? { at: 0, length: 0, textLength: null };
      return textLength === null ? undefined : read(at + length, textLength).toString();
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
