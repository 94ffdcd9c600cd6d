import { Parser } from 'htmlparser2';
import { formatNumber } from '../../text/number.ts';
import { damagedFile } from '../rules/damaged-file.ts';
import { mostLevels, mostTags, type ArchiveKind, tooLarge, type Refusal } from './limits.ts';

/**
 * What makes the XML of an office file too much for the library that will read it, found before that library runs:
 * declarations that no office program writes (entities that unfold into gigabytes), too many tags, tags nested deeper
 * than a reader that calls itself can follow.
 *
 * @param texts the parts, one character a byte: all that is looked for is ASCII
 */
export function findXmlExcess(kind: ArchiveKind, texts: readonly string[]): Refusal | null {
  if (texts.some((text) => /<!\s*(?:doctype|entity|element|attlist|notation)/i.test(text))) {
    return { rule: damagedFile, message: 'Tập tin có khai báo DOCTYPE bên trong; Word và Excel không ghi như vậy.' };
  }
  const tags = texts.reduce((sum, text) => sum + countOf('<', text), 0);
  if (tags > mostTags[kind]) return tooLarge(`Tập tin có ${formatNumber(tags)} thẻ bên trong, quá mức ${formatNumber(mostTags[kind])}.`);
  // Only the reader of .docx builds a tree; that of .xlsx reads on and on.
  const isDeep = kind === 'docx' && texts.some((text) => depthOf(text) > mostLevels);
  return isDeep ? tooLarge(`Tập tin lồng hơn ${mostLevels} tầng (bảng trong bảng), không giống một tập tin thật.`) : null;
}

export function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) count += 1;
  return count;
}

function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        depth += 1;
        deepest = Math.max(deepest, depth);
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return deepest;
}
