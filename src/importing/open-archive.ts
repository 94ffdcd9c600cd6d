import JSZip from 'jszip';
import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatNumber } from '../text/number.ts';
import { damagedFile, hugeFile, lockedFile, macroFile, notASheet, oldWordFile } from './rules/sheet-rules.ts';

export type ArchiveKind = 'docx' | 'xlsx';

/** An office file whose every part was unpacked once, within limits; `bytes` hold those parts and nothing else. */
export interface OfficeFile {
  kind: ArchiveKind;
  bytes: Buffer;
}

const megabyte = 1024 * 1024;
/** Real sheets weigh 4–200 KB. */
export const mostFileBytes = 20 * megabyte;
const mostUnpacked: Record<ArchiveKind, number> = { docx: 4 * megabyte, xlsx: 96 * megabyte };
const mostParts = 2000;

/**
 * Opens a .docx or .xlsx without trusting it: declared sizes are looked at before anything is unpacked, real sizes
 * while it is, and the libraries that read it afterwards get a fresh archive of the XML parts alone.
 *
 * @param file the name that issues carry
 */
export async function openArchive(bytes: Uint8Array, file: string): Promise<{ office: OfficeFile | null; issues: Issue[] }> {
  const fail = (rule: Rule, message: string, hint?: string) => ({ office: null, issues: [issueOf(rule, { file }, { message, hint })] });
  const foreign = foreignFormat(bytes);
  if (foreign) return fail(foreign.rule, foreign.message, foreign.hint);
  if (bytes.length > mostFileBytes) return fail(hugeFile, `Tập tin nặng ${formatNumber(bytes.length / megabyte)} MB, quá mức ${mostFileBytes / megabyte} MB.`);
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return fail(damagedFile, 'Tập tin hỏng hoặc tải về dở dang: không mở được gói nén bên trong.');
  }
  const names = Object.keys(zip.files);
  const kind = kindOf(names);
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) return fail(macroFile, 'Tập tin có macro (chương trình bên trong).');
  if (kind === null) return fail(notASheet, 'Tập tin nén này không phải Word (.docx) hay Excel (.xlsx).');
  const limit = mostUnpacked[kind];
  const parts = Object.values(zip.files).filter(({ dir, name }) => !dir && /\.(xml|rels)$/i.test(name));
  const declared = parts.reduce((sum, part) => sum + declaredSize(part), 0);
  const bomb = `Tập tin bung ra lớn hơn ${limit / megabyte} MB, không giống một tập tin thật.`;
  if (names.length > mostParts || declared > limit) return fail(hugeFile, bomb);

  const clean = new JSZip();
  let left = limit;
  try {
    for (const part of parts) {
      const content = await unpack(part, left);
      if (content === null) return fail(hugeFile, bomb);
      left -= content.length;
      if (/^\[content_types\]\.xml$/i.test(part.name) && /macroEnabled/i.test(content.toString('latin1'))) {
        return fail(macroFile, 'Tập tin thuộc loại có macro (.docm, .xlsm).');
      }
      clean.file(part.name, content, { createFolders: false });
    }
  } catch {
    return fail(damagedFile, 'Tập tin hỏng: một phần bên trong không giải nén được.');
  }
  return { office: { kind, bytes: await clean.generateAsync({ type: 'nodebuffer', compression: 'STORE' }) }, issues: [] };
}

function kindOf(names: readonly string[]): ArchiveKind | null {
  if (names.some((name) => /^word\/[^/]+\.xml$/i.test(name))) return 'docx';
  return names.some((name) => /^xl\/workbook\.xml$/i.test(name)) ? 'xlsx' : null;
}

/** The size that the archive's own directory states; JSZip keeps it but has no public name for it. */
function declaredSize(part: JSZip.JSZipObject): number {
  return (part as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0;
}

/** Unpacks one part chunk by chunk and stops as soon as it passes the limit. */
export function unpack(part: JSZip.JSZipObject, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = part.nodeStream() as NodeJS.ReadableStream & { destroy?: () => void };
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      stream.removeAllListeners('data');
      resolve(null);
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

interface Foreign {
  rule: Rule;
  message: string;
  hint?: string;
}

/** Recognises what is neither .docx nor .xlsx by its first bytes, whatever it is called. */
function foreignFormat(bytes: Uint8Array): Foreign | null {
  const start = Buffer.from(bytes.subarray(0, 512));
  const hex = start.toString('hex', 0, 8);
  const text = start.toString('latin1').trimStart().toLowerCase();
  if (bytes.length === 0) return { rule: damagedFile, message: 'Tập tin trống.' };
  if (hex === 'd0cf11e0a1b11ae1') return compoundFile(bytes);
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return null;
  if (text.startsWith('{\\rtf')) return { rule: oldWordFile, message: 'Tập tin là RTF, không phải .docx.' };
  if (text.startsWith('%pdf')) return { rule: oldWordFile, message: 'Tập tin là PDF; chữ trong PDF không đọc lại thành bảng được.', hint: 'Tải hồ sơ dạng Word (.docx) ở trang chi tiết của thủ tục.' };
  if (text.startsWith('<') || text.startsWith('\u00ef\u00bb\u00bf<') || text.startsWith('mime-version')) return { rule: oldWordFile, message: 'Tập tin là trang web hoặc XML, chỉ mang tên Word.' };
  return { rule: notASheet, message: 'Tập tin không phải Word (.docx), Excel (.xlsx) hay bảng CSV của cổng.' };
}

/** Old Office files and encrypted new ones share one container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): Foreign {
  const has = (name: string) => Buffer.from(bytes.subarray(0, mostFileBytes)).includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return { rule: lockedFile, message: 'Tập tin được đặt mật khẩu.' };
  if (has('WordDocument')) return { rule: oldWordFile, message: 'Tập tin là Word đời cũ (.doc).', hint: 'Mở bằng Word, chọn Lưu thành (Save As), kiểu «Tài liệu Word (.docx)», rồi nhập bản .docx.' };
  if (has('Workbook') || has('Book')) return { rule: oldWordFile, message: 'Tập tin là Excel đời cũ (.xls).', hint: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu «Sổ làm việc Excel (.xlsx)», rồi nhập bản .xlsx.' };
  return { rule: oldWordFile, message: 'Tập tin là định dạng Office đời cũ.' };
}
