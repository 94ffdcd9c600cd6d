import { SaxesParser } from 'saxes';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { contentOf } from '../importing/opening/read-parts.ts';
import type { Finding } from '../issues/rule.ts';
import { belies, hidesMarkup, viewOf } from './binary-content.ts';
import { latin1, markupAtStart } from './markup.ts';
import { recognise } from './recognise.ts';

export type OfficeType = 'docx' | 'xlsx' | 'odt' | 'ods';

const mustHold: Readonly<Record<OfficeType, RegExp>> = {
  docx: /^word\/document\d*\.xml$/i,
  xlsx: /^xl\/workbook\.xml$/i,
  odt: /^content\.xml$/,
  ods: /^content\.xml$/,
};
// https://docs.oasis-open.org/office/OpenDocument/v1.3/: the type is the first entry, stored as it is.
const statedType: Partial<Record<OfficeType, string>> = {
  odt: 'mimetypeapplication/vnd.oasis.opendocument.text',
  ods: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
};
const program =
  /(?:^|\/)vba(?:project|data)[^/]*$|(?:^|\/)(?:activex|macrosheets|dialogsheets)\/|(?:^|\/)oleobject[^/]*\.bin$|^(?:basic|scripts)\//i;
const mostDirectoryBytes = 512 * 1024;
const mostBytes = 4 * 1024 * 1024;

/** A ZIP that begins with its first entry and ends with its directory. What it holds is not looked at. */
export function judgeArchive(bytes: Uint8Array): Finding | null {
  if (recognise(bytes) !== 'zip') return belies(bytes, 'gói nén ZIP');
  const tag = markupAtStart(bytes);
  if (tag) return hidesMarkup(tag);
  return directoryOf(bytes) ? null : damaged;
}

const damaged: Finding = {
  message: 'Gói nén hỏng, chép dở dang, hoặc có thứ khác nối vào.',
  expected: 'tập tin trọn vẹn',
  hint: 'Nén lại, hoặc mở tập tin gốc rồi lưu lại, và chép vào public/ lần nữa.',
};

/**
 * Where the directory of an archive is, when nothing comes after it. The last 22 bytes and a comment say so
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16).
 */
function directoryOf(bytes: Uint8Array): { size: number; reachesEnd: boolean } | null {
  const from = Math.max(0, bytes.length - 22 - 0xffff);
  const end = from + latin1(bytes.subarray(from)).lastIndexOf('PK\x05\x06');
  if (end < from || end + 22 > bytes.length) return null;
  const view = viewOf(bytes);
  const [count, size, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const isSound = count > 0 && offset + size <= end && end + 22 + view.getUint16(end + 20, true) === bytes.length;
  return isSound ? { size, reachesEnd: offset + size === end } : null;
}

/** A document of Word, Excel or LibreOffice that carries no program and fetches nothing from elsewhere. */
export async function judgeOffice(bytes: Uint8Array, type: OfficeType): Promise<Finding | null> {
  const fault = judgeArchive(bytes);
  if (fault) return fault;
  // Every entry takes memory when it is listed, before any can be counted.
  const directory = directoryOf(bytes);
  if (!directory?.reachesEnd) return damaged;
  if (directory.size > mostDirectoryBytes) return tooLarge;
  const archive = await open(bytes);
  if (!archive) return damaged;
  const names = archive.entries.map(({ fileName }) => fileName);
  const states = statedType[type];
  const isStated = states === undefined || latin1(bytes.subarray(30, 30 + states.length)) === states;
  if (!isStated || !names.some((name) => mustHold[type].test(name)))
    return { ...belies(bytes, `tập tin .${type}`), found: 'gói nén loại khác' };
  const part = names.find((name) => program.test(name));
  if (part) return carriesProgram(part);
  return states === undefined ? judgeParts(archive) : null;
}

interface Archive {
  zip: ZipFile;
  /** As the directory lists them: two may share a name. */
  entries: readonly Entry[];
}

async function open(bytes: Uint8Array): Promise<Archive | null> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch {
    return null;
  }
}

const tooLarge: Finding = {
  message: 'Tập tin có quá nhiều phần bên trong, không giống một văn bản thật.',
  hint: 'Mở bằng Word hoặc Excel, lưu thành bản mới, hoặc xuất thành .pdf.',
};

function carriesProgram(part: string): Finding {
  return {
    message: 'Tập tin mang theo chương trình (macro, ActiveX hoặc đối tượng nhúng).',
    found: part,
    expected: 'văn bản không có chương trình',
    hint: 'Lưu thành bản không có macro, bỏ đối tượng nhúng, hoặc xuất thành .pdf.',
  };
}

/** The parts in which an Office document says what it is and what it fetches. */
async function judgeParts({ zip, entries }: Archive): Promise<Finding | null> {
  const parts = entries.filter(({ fileName }) => /(?:^\[content_types\]\.xml|\.rels)$/i.test(fileName));
  if (parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > mostBytes) return tooLarge;
  for (const part of parts) {
    // The unpacker stops at a part that is larger than it said.
    const content = await contentOf(zip, part).catch(() => null);
    const attributes = content && attributesOf(content);
    if (!attributes) return damaged;
    const kind = attributes.map(({ contenttype }) => contenttype).find((type) => type && /macroEnabled|vba|activeX/i.test(type));
    if (kind) return carriesProgram(kind);
    const remote = attributes.find(isFetched)?.target;
    if (remote)
      return {
        message: 'Tập tin tự lấy mẫu hoặc nội dung từ nơi khác khi mở.',
        found: remote,
        expected: 'mọi thứ nằm trong tập tin',
        hint: unlinkHint,
      };
  }
  return null;
}

const unlinkHint =
  'Trong Word: Developer → Document Template, chọn mẫu Normal. Trong Excel: Data → Edit Links → Break Link. Hoặc xuất thành .pdf.';

/** The attributes of every element, by their names in small letters; `null` when the part is no XML. */
function attributesOf(content: Buffer): Record<string, string>[] | null {
  const found: Record<string, string>[] = [];
  const encoding = content[0] === 0xff ? 'utf-16le' : content[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    const parser = new SaxesParser();
    parser.on(
      'opentag',
      ({ attributes }) =>
        void found.push(Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))),
    );
    parser.write(new TextDecoder(encoding, { fatal: true }).decode(content)).close();
    return found;
  } catch {
    return null;
  }
}

/**
 * Whether a document fetches this by itself when it is opened. A link that a reader clicks is not fetched; a template
 * on the writer's own disk is found nowhere else.
 */
function isFetched({ targetmode, target, type }: Record<string, string>): boolean {
  if (targetmode?.toLowerCase() !== 'external' || type?.toLowerCase().endsWith('/hyperlink')) return false;
  return /^\s*(?!file:\/\/\/[a-z]:)(?:[a-z][a-z0-9+.-]+:|[\\/]{2})/i.test(target ?? '');
}
