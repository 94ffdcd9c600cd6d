import { readBytes, sizeOf } from '../portal/read-folder.ts';
import { extensionOf, publicTypeOf, type PublicType } from './public-types.ts';

/** A file of `public/` that is on the list and not too heavy to be looked into. */
export interface PublicFile {
  file: string;
  extension: string;
  type: PublicType;
  bytes: Uint8Array;
}

/** Reads the files of `public/` one after the other; what other rules refuse without reading is passed over. */
export function* readPublicFiles(folder: string, files: readonly string[], only?: string): Generator<PublicFile> {
  for (const file of files) {
    const path = file.slice('public/'.length);
    const [extension, type] = [extensionOf(path), publicTypeOf(path)];
    if (!type || (only && extension !== only) || (sizeOf(folder, file) ?? Infinity) > type.mostBytes) continue;
    const bytes = readBytes(folder, file);
    if (bytes) yield { file, extension, type, bytes };
  }
}

/** What a judge says of every file with an extension; one file at a time is held in memory. */
export function judgeEach<T>(
  folder: string,
  { files, extension }: { files: readonly string[]; extension: string },
  judge: (file: string, bytes: Uint8Array) => T[],
): T[] {
  const found: T[] = [];
  for (const { file, bytes } of readPublicFiles(folder, files, extension)) found.push(...judge(file, bytes));
  return found;
}
