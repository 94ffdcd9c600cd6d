import JSZip from 'jszip';
import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { formatNumber } from '../../text/number.ts';
import { macroFile } from '../rules/macro-file.ts';
import { foreignFormat } from './foreign-format.ts';
import { findGridExcess } from './grid-limits.ts';
import { megabyte, mostFileBytes, tooLarge, type Refusal } from './limits.ts';
import { readParts, type Parts } from './read-parts.ts';
import { findXmlExcess } from './xml-limits.ts';

/** An office file whose every part was unpacked once, within limits; `bytes` hold those parts and nothing else. */
export interface OfficeFile extends Parts {
  bytes: Buffer;
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
    return fail(tooLarge(`Tập tin nặng ${formatNumber(bytes.length / megabyte)} MB, quá mức ${mostFileBytes / megabyte} MB.`));
  const read = await readParts(bytes);
  if ('rule' in read) return fail(read);
  const excess = judge(read);
  if (excess) return fail(excess);
  return { office: { ...read, bytes: await repack(read.parts) }, issues: [] };
}

function judge({ kind, parts }: Parts): Refusal | null {
  const types = [...parts].find(([name]) => /^\[content_types\]\.xml$/i.test(name))?.[1].toString('latin1') ?? '';
  if (/macroEnabled/i.test(types)) return { rule: macroFile, message: 'Tập tin thuộc loại có macro (.docm, .xlsm).' };
  const texts = [...parts.values()].map((content) => content.toString('latin1'));
  return findXmlExcess(kind, texts) ?? (kind === 'xlsx' ? findGridExcess(texts) : null);
}

async function repack(parts: Parts['parts']): Promise<Buffer> {
  const clean = new JSZip();
  for (const [name, content] of parts) clean.file(name, content, { createFolders: false });
  return clean.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
