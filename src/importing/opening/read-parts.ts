import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { damagedFile } from '../rules/damaged-file.ts';
import { lockedFile } from '../rules/locked-file.ts';
import { macroFile } from '../rules/macro-file.ts';
import { notASheet } from '../rules/not-a-sheet.ts';
import { megabyte, mostParts, mostUnpacked, type ArchiveKind, tooLarge, type Refusal } from './limits.ts';

/** The XML parts of an office file, unpacked. */
export interface Parts {
  kind: ArchiveKind;
  /** By name. */
  parts: ReadonlyMap<string, Buffer>;
}

const damaged: Refusal = { rule: damagedFile, message: 'Tập tin hỏng hoặc tải về dở dang: không mở được gói nén bên trong.' };
const contradiction: Refusal = { rule: damagedFile, message: 'Tập tin hỏng: mục lục của gói nén bên trong không khớp với nội dung.' };

/**
 * Unpacks the XML parts of an archive. Its directory is judged before anything is unpacked: how many parts, how large
 * they say they are, whether two share a name or lie over one another. The unpacker stops at a part that is larger
 * than it said.
 */
export async function readParts(bytes: Uint8Array): Promise<Parts | Refusal> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > mostParts) return tooManyParts(zip.entryCount);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return await unpack(zip, entries);
  } catch {
    return damaged; // cut off, names like «../x», several disks
  }
}

async function unpack(zip: ZipFile, entries: readonly Entry[]): Promise<Parts | Refusal> {
  const kind = kindOf(entries.map(({ fileName }) => fileName));
  const refusal = judge(entries, kind);
  if (refusal) return refusal;
  const parts = new Map<string, Buffer>();
  for (const entry of entries.filter(isXml)) parts.set(entry.fileName, await contentOf(zip, entry));
  return { kind: kind ?? 'docx', parts };
}

function judge(entries: readonly Entry[], kind: ArchiveKind | null): Refusal | null {
  if (entries.some(({ fileName }) => /vbaproject\.bin$/i.test(fileName)))
    return { rule: macroFile, message: 'Tập tin có macro (chương trình bên trong).' };
  if (kind === null) return { rule: notASheet, message: 'Tập tin nén này không phải Word (.docx) hay Excel (.xlsx).' };
  if (entries.some((entry) => entry.isEncrypted())) return { rule: lockedFile, message: 'Tập tin được đặt mật khẩu.' };
  if (haveTwins(entries) || doOverlap(entries)) return contradiction;
  const declared = entries.filter(isXml).reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const limit = mostUnpacked[kind];
  return declared > limit ? tooLarge(`Tập tin bung ra lớn hơn ${limit / megabyte} MB, không giống một tập tin thật.`) : null;
}

function kindOf(names: readonly string[]): ArchiveKind | null {
  if (names.some((name) => /^word\/[^/]+\.xml$/i.test(name))) return 'docx';
  return names.some((name) => /^xl\/workbook\.xml$/i.test(name)) ? 'xlsx' : null;
}

function isXml({ fileName }: Entry): boolean {
  return /\.(xml|rels)$/i.test(fileName);
}

/** Two parts of one name: readers differ in which they take. Names count without regard to case. */
function haveTwins(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ fileName }) => fileName.toLowerCase())).size < entries.length;
}

/** One piece of the file that serves as several parts unpacks to many times its size. */
function doOverlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return sorted.some(({ relativeOffsetOfLocalHeader, compressedSize }, index) => {
    const next = sorted[index + 1];
    return next !== undefined && relativeOffsetOfLocalHeader + compressedSize >= next.relativeOffsetOfLocalHeader;
  });
}

/** What an entry unpacks to. @throws when it is damaged, encrypted, or not of the size that it states */
export async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function tooManyParts(count: number): Refusal {
  return tooLarge(`Gói nén bên trong có ${count} phần, quá mức ${mostParts} phần.`);
}
