import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { decode } from '../tables/decode.ts';
import { invalidUtf8 } from '../tables/rules/invalid-utf8.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type YamlSource } from './yaml.ts';
import { readAnchors, type Anchors } from './anchors.ts';
import { guardProse, type ImageReference } from './guard.ts';
import type { ProseFormat } from './prose-format.ts';

/** One text of the portal folder, read and judged but not rendered. */
export interface Prose {
  file: string;
  /** `null` when the text has none. */
  front: YamlSource | null;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  images: ImageReference[];
  /** Where the body leads and what it can be led to; `null` when the body was refused. */
  anchors: Anchors | null;
  issues: Issue[];
}

/** Bytes of a Markdown or MDX file → front matter and body, with every issue of both. */
export function readProse(bytes: Uint8Array, file: string): Prose {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return unreadable(file, decoded.issues);
  // The renderer reads every text as UTF-8: what the checks read must be the same.
  if (decoded.text !== new TextDecoder().decode(bytes)) return unreadable(file, [notUtf8(file)]);
  // As written, not in NFC, because that is what the renderer gets: `>` before a combining stroke is one sign in NFC.
  const { front: settings, body, bodyLine, issues } = splitFrontMatter(decoded.text, file);
  const unprintable = unprintableIn(body, file, bodyLine);
  if (unprintable) return unreadable(file, [unprintable]);
  const format: ProseFormat = file.endsWith('.mdx') ? 'mdx' : 'md';
  const { issues: proseIssues, images } = guardProse(body, format, file, bodyLine);
  if (issues.length > 0) return { ...unreadable(file, [...issues, ...proseIssues]), body, bodyLine, images };
  const front = settings === null ? null : readYaml(settings.replace(/\r\n?/g, '\n'), file, 2);
  const anchors = proseIssues.length > 0 ? null : readAnchors(body, format, file, bodyLine);
  return { file, front, body, bodyLine, images, anchors, issues: [...(front?.issues ?? []), ...proseIssues] };
}

/** The front matter carries the issues too, so that nothing is said to be missing in what could not be read. */
function unreadable(file: string, issues: Issue[]): Prose {
  return { file, front: { data: null, issues, placeOf: () => ({ file }) }, body: '', bodyLine: 1, images: [], anchors: null, issues };
}

/** A control character makes the page invalid, and nobody sees it in an editor. Values are read without them. */
function unprintableIn(body: string, file: string, bodyLine: number): Issue | null {
  const at = body.search(/[\u0001-\u0008\u000b\u000e-\u001f\ufffe\uffff]/);
  if (at < 0) return null;
  const before = body.slice(0, at).split(/\r\n|\r|\n/);
  const place = { file, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  const hint = 'Xóa ký tự này. Không thấy nó thì xóa cả đoạn chữ quanh đó rồi gõ lại.';
  return issueOf(invalidUtf8, place, {
    message: 'Bài có một ký tự điều khiển, không hiện lên trang được.',
    found: body.slice(at, at + 40),
    hint,
  });
}

function notUtf8(file: string): Issue {
  const hint = 'Mở bài bằng trình soạn thảo, chọn Lưu thành (Save As) với bảng mã UTF-8.';
  return issueOf(invalidUtf8, { file, line: 1 }, { message: 'Bài không lưu ở dạng UTF-8.', expected: 'UTF-8', hint });
}
