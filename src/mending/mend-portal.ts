import { finishEarlier } from '../importing/saving/finish-earlier.ts';
import { saveFiles, type FileChange } from '../importing/saving/save-files.ts';
import { listFiles, readBytes } from '../portal/read-folder.ts';
import { allTables } from '../schemas/all-tables.ts';
import { tablePath } from '../schemas/folders.ts';
import { decode } from '../tables/decode.ts';
import type { Mend, Mended } from './mend.ts';
import { mendTable } from './mend-table.ts';
import { mendText } from './mend-text.ts';

const tables = new Map(allTables.map((table) => [table.path, table]));

/** What can be mended in a portal folder without asking anybody: the files as they should be, and each place. */
export interface Mending {
  changes: FileChange[];
  mends: Mend[];
}

/** Finds what is only spelt otherwise in the tables, the settings and the texts of a portal; writes nothing. */
export function mendingOf(portal: string): Mending {
  const files = [...listFiles(portal, 'data'), ...listFiles(portal, 'content')];
  const found = files.flatMap((path) => {
    const before = readBytes(portal, path);
    const mended = before && mendFile(before, path);
    return before && mended && mended.mends.length > 0 ? [{ change: { path, text: mended.text, before }, mends: mended.mends }] : [];
  });
  return { changes: found.map(({ change }) => change), mends: found.flatMap(({ mends }) => mends) };
}

/**
 * Writes all of it, or nothing.
 *
 * @returns sentences about an earlier run that was killed
 * @throws {SaveError} what was not written and why
 */
export function saveMending(portal: string, { changes }: Mending): string[] {
  const earlier = finishEarlier(portal);
  saveFiles(portal, changes);
  return earlier;
}

function mendFile(bytes: Uint8Array, file: string): Mended | null {
  const table = /\.csv$/i.test(file) ? tables.get(tablePath(file)) : undefined;
  if (!table && !/\.(?:mdx?|yaml)$/.test(file)) return null;
  const { text, issues } = decode(bytes, file);
  // Texts are read as they are written: another encoding is the checks' matter.
  if (text === null || (!table && text !== new TextDecoder().decode(bytes))) return null;
  const plain = text.replace(/\r\n?/g, '\n');
  const { text: body, mends } = table ? mendTable(plain, file, table) : mendText(plain, file);
  return {
    text: table ? `\ufeff${body.replace(/^\ufeff/, '')}` : body,
    mends: [...wholeFile(bytes, text, issues.length > 0, table !== undefined), ...mends].map((mend) => ({ ...mend, file })),
  };
}

function wholeFile(bytes: Uint8Array, text: string, isOther: boolean, isTable: boolean): Mend[] {
  const place = { file: '' };
  const isUnicode = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return [
    ...(isTable && (isOther || isUnicode)
      ? [{ ...place, before: isUnicode ? 'bảng mã UTF-16' : 'bảng mã Windows-1258', after: 'UTF-8' }]
      : []),
    ...(isTable && !isMarked && !isOther && !isUnicode
      ? [{ ...place, before: 'không có dấu nhận biết UTF-8', after: 'có, để Excel mở đúng' }]
      : []),
    ...(/\r/.test(text) ? [{ ...place, before: 'xuống dòng kiểu Windows hay máy Mac cũ', after: 'xuống dòng \\n' }] : []),
  ];
}
