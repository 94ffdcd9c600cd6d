import JSZip from 'jszip';
import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { formatNumber } from '../../text/number.ts';
import { hugeFile } from '../rules/huge-file.ts';
import { macroFile } from '../rules/macro-file.ts';
import { foreignFormat } from './foreign-format.ts';
import { findGridExcess } from './grid-limits.ts';
import { megabyte, mostFileBytes, type ArchiveKind, type Refusal } from './limits.ts';
import { readParts, type Parts } from './read-parts.ts';
import { findXmlExcess } from './xml-limits.ts';

/** An office file whose every part was unpacked once, within limits; `bytes` hold those parts and nothing else. */
export interface OfficeFile {
  kind: ArchiveKind;
  bytes: Buffer;
  /** The XML parts by name. */
  parts: ReadonlyMap<string, Buffer>;
}

/**
 * Opens a .docx or .xlsx without trusting it: sizes and the XML itself are judged before a library reads them, and
 * the libraries get a fresh archive of the XML parts alone.
 *
 * @param file the name that issues carry
 */
export async function openArchive(bytes: Uint8Array, file: string): Promise<{ office: OfficeFile | null; issues: Issue[] }> {
  const fail = ({ rule, ...finding }: Refusal) => ({ office: null, issues: [issueOf(rule, { file }, finding)] });
  const foreign = foreignFormat(bytes);
  if (foreign) return fail(foreign);
  if (bytes.length > mostFileBytes)
    return fail({
      rule: hugeFile,
      message: `Tập tin nặng ${formatNumber(bytes.length / megabyte)} MB, quá mức ${mostFileBytes / megabyte} MB.`,
    });
  const parts = await readParts(bytes);
  if ('rule' in parts) return fail(parts);
  const excess = judge(parts);
  if (excess) return fail(excess);
  return { office: { kind: parts.kind, bytes: await repack(parts), parts: parts.contents }, issues: [] };
}

function judge({ kind, contents }: Parts): Refusal | null {
  const types = [...contents].find(([name]) => /^\[content_types\]\.xml$/i.test(name))?.[1].toString('latin1') ?? '';
  if (/macroEnabled/i.test(types)) return { rule: macroFile, message: 'Tập tin thuộc loại có macro (.docm, .xlsm).' };
  const texts = [...contents.values()].map((content) => content.toString('latin1'));
  return findXmlExcess(kind, texts) ?? (kind === 'xlsx' ? findGridExcess(texts) : null);
}

async function repack({ contents }: Parts): Promise<Buffer> {
  const clean = new JSZip();
  for (const [name, content] of contents) clean.file(name, content, { createFolders: false });
  return clean.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
