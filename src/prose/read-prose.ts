import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { decode } from '../tables/decode.ts';
import { invalidUtf8 } from '../tables/rules/invalid-utf8.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type YamlSource } from './yaml.ts';
import { guardProse, type ImageReference, type ProseFormat } from './guard.ts';

/** One text of the portal folder, read and judged but not rendered. */
export interface Prose {
  file: string;
  front: YamlSource | null;
  body: string;
  images: ImageReference[];
  issues: Issue[];
}

/** Bytes of a Markdown or MDX file → front matter and body, with every issue of both. */
export function readProse(bytes: Uint8Array, file: string): Prose {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { file, front: null, body: '', images: [], issues: decoded.issues };
  if (decoded.text !== new TextDecoder().decode(bytes)) {
    // The renderer reads every text as UTF-8: what the checks read must be the same.
    const issue = issueOf(invalidUtf8, { file, line: 1 }, { message: 'Bài không lưu ở dạng UTF-8.', expected: 'UTF-8', hint: 'Mở bài bằng trình soạn thảo, chọn Lưu thành (Save As) với bảng mã UTF-8.' });
    return { file, front: null, body: '', images: [], issues: [issue] };
  }
  const { front: settings, body: written, bodyLine, issues } = splitFrontMatter(decoded.text, file);
  const front = settings === null ? null : readYaml(settings.replace(/\r\n?/g, '\n'), file, 2);
  const format: ProseFormat = file.endsWith('.mdx') ? 'mdx' : 'md';
  const body = written.replace(/\r\n?/g, '\n').normalize('NFC');
  // Judged as written, because that is what the renderer gets: `>` followed by a combining stroke is one sign in NFC.
  const judged = guardProse(written, format, file, bodyLine);
  const { issues: proseIssues, images } = judged.issues.length > 0 || body === written ? judged : guardProse(body, format, file, bodyLine);
  return { file, front, body, images, issues: [...decoded.issues, ...issues, ...(front?.issues ?? []), ...proseIssues] };
}
