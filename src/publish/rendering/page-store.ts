import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Inspection } from '../inspect.ts';
import { pack, unpack, type Packed } from './pack.ts';
import type { AskedPicture } from './pictures.ts';
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
  key: string;
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
    put(name: string, key: string, { bytes: page, text, inspection, overBudget, pictures }: StoredPage): void {
      const written = Buffer.concat([page, Buffer.from(text ?? '')]);
      writeSync(file, written);
      entries.set(name, {
        key,
        at: size,
        length: page.length,
        textLength: text === null ? null : written.length - page.length,
        overBudget,
        pictures,
      });
      if (inspection) inspections.push([name, inspection]);
      size += written.length;
    },
    /** Without the list of contents, which comes last, nothing of it is read. */
    close(): void {
      closeSync(file);
      writeFileSync(contents, serialize({ size, entries, inspections: pack(inspections) } satisfies Contents));
    },
  };
}

/** Reads pages that were kept. @returns gives a page that was made from the same as is asked for, or `null` */
export function readStore(folder: string): (name: string, key: string) => StoredPage | null {
  const parts = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) =>
    name.endsWith('.idx') ? [readPart(folder, Number.parseInt(name, 10))] : [],
  );
  return (name, key) => {
    for (const part of parts) {
      const page = part?.(name, key);
      if (page) return page;
    }
    return null;
  };
}

function readPart(folder: string, part: number) {
  const { bytes, contents } = files(folder, part);
  const file = openSync(bytes, 'r');
  const { size, entries, inspections } = deserialize(readFileSync(contents)) as Contents;
  if (fstatSync(file).size !== size) return null; // cut off on its way
  const inspected = new Map(unpack(inspections));
  return (name: string, key: string): StoredPage | null => {
    const entry = entries.get(name);
    if (entry?.key !== key) return null;
    const { at, length, textLength, overBudget, pictures } = entry;
    const read = Buffer.allocUnsafe(length + (textLength ?? 0));
    readSync(file, read, 0, read.length, at);
    const text = textLength === null ? null : read.toString('utf8', length);
    return { bytes: read.subarray(0, length), text, inspection: inspected.get(name) ?? null, overBudget, pictures };
  };
}
