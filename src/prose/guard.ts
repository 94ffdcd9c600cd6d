import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Finding, type Rule } from '../issues/rule.ts';
import { isSafeLink } from '../text/link.ts';
import { nearest } from '../text/nearest.ts';
import { offeredComponents } from './components.ts';
import { linesOf } from './front-matter.ts';
import { findExcess, mostLevels, type Excess } from './limits.ts';
import { isPicture, pictureHint } from './pictures.ts';
import { badAttribute } from './rules/bad-attribute.ts';
import { codeInProse } from './rules/code-in-prose.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { rawHtml } from './rules/raw-html.ts';
import { remoteImage } from './rules/remote-image.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unsafeProseLink } from './rules/unsafe-prose-link.ts';
import type { ProseFormat } from './prose-format.ts';

export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; column: number } };
}

/** An image that a text shows, and where it says so. */
export interface ImageReference {
  path: string;
  /** What it says to those who cannot see it; `''` where it says nothing. */
  description: string;
  place: Place;
}

/**
 * Reads the body of a text with the very parser that will render it, and refuses whatever could run code or reach
 * another host: content is data. The tree is judged, not the text, so no spelling slips past.
 *
 * @param firstLine line of the file on which the body starts
 */
export function guardProse(body: string, format: ProseFormat, file: string, firstLine: number): Judgement {
  // MDX is rendered with blank lines in place of its front matter.
  const judgement = judgeText(`\n${body}`, format, file, firstLine - 1);
  if (judgement.issues.length > 0 || hasPlainEdges(body)) return judgement;
  // Markdown is rendered trimmed: an indented first line is code in one and not in the other, and leading `---` lines
  // are a second front matter, which is dropped.
  const lines = linesOf(body.slice(0, body.length - body.trimStart().length)).length - 1;
  const again = [judgeText(body, format, file, firstLine), judgeText(body.trim(), format, file, firstLine + lines)];
  return again.find(({ issues }) => issues.length > 0) ?? judgement;
}

/** Whether a body means the same with blank lines before it and when it is trimmed. */
function hasPlainEdges(body: string): boolean {
  return /^[\r\n]*(?![-+])\S/.test(body) && /^[ \t\r\n]*$/.test(body.slice(body.trimEnd().length));
}

interface Judgement {
  issues: Issue[];
  images: ImageReference[];
}

function judgeText(body: string, format: ProseFormat, file: string, firstLine: number): Judgement {
  const excess = findExcess(body, format).map((one) => excessIssue(one, body, file, firstLine));
  if (excess.length > 0) return { issues: excess, images: [] };
  let tree: Node;
  try {
    tree = (format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body)) as Node;
  } catch (error) {
    return { issues: [error instanceof RangeError ? tooDeep({ file }) : syntaxIssue(error as Error, file, firstLine)], images: [] };
  }
  const judgement: Judgement = { issues: [], images: [] };
  const pending = [{ node: tree, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    const start = node.position?.start;
    const place: Place = start ? { file, line: firstLine + start.line - 1, column: start.column } : { file };
    if (depth > mostLevels) return { issues: [tooDeep(place)], images: [] };
    const finding = judge(node);
    if (finding) judgement.issues.push(issueOf(finding.rule, place, finding));
    if (node.type === 'image' && node.url && !finding) judgement.images.push({ path: node.url, description: node.alt ?? '', place });
    for (const child of node.children?.toReversed() ?? []) pending.push({ node: child, depth: depth + 1 });
  }
  return judgement;
}

export function judge(node: Node): (Finding & { rule: Rule }) | null {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { rule: codeInProse, message: 'Bài chứa mã lệnh (import, export hoặc biểu thức {…}).', found: node.value };
    case 'html':
      return isComment(node.value ?? '') ? null : { rule: rawHtml, message: 'Bài chứa thẻ HTML.', found: node.value };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(node);
    case 'link':
    case 'definition':
      return isSafeLink(node.url ?? '')
        ? null
        : { rule: unsafeProseLink, message: `Liên kết «${node.url}» không được phép.`, found: node.url };
    case 'image':
      return judgeImage(node.url ?? '');
    case 'imageReference':
      return {
        rule: remoteImage,
        message: 'Đường dẫn của ảnh viết ở chỗ khác, không kiểm tra được.',
        hint: 'Viết đường dẫn ngay trong ảnh: ![mô tả](./anh/ten-anh.jpg).',
      };
    default:
      return plainNodes.has(node.type)
        ? null
        : { rule: rawHtml, message: `Bài dùng cú pháp không được nhận («${node.type}»).`, found: node.value };
  }
}

// `yaml` and `toml` are front matter: dropped by the renderer, never shown.
const plainNodes = new Set(
  'root paragraph text heading emphasis strong delete inlineCode code break thematicBreak blockquote list listItem table tableRow tableCell linkReference footnoteReference footnoteDefinition yaml toml'.split(
    ' ',
  ),
);

/** A comment shows nothing and does nothing, when it ends where a browser ends it: `<!-->` and `--!>` end one too. */
function isComment(html: string): boolean {
  return /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->\s*$/.test(html);
}

function judgeImage(url: string): (Finding & { rule: Rule }) | null {
  if (!/^(?:\.{1,2}\/){0,9}[\p{L}\p{N}_-]/u.test(url) || url.includes(':')) {
    return { rule: remoteImage, message: `Ảnh «${url}» không nằm trong thư mục của bài.`, found: url };
  }
  return isPicture(url)
    ? null
    : { rule: remoteImage, message: `«${url}» không phải tập tin ảnh nhận được.`, found: url, hint: pictureHint };
}

function judgeComponent(node: Node): (Finding & { rule: Rule }) | null {
  const name = node.name ?? '';
  const allowed = offeredComponents[name];
  if (!Object.hasOwn(offeredComponents, name) || !allowed) {
    const lowercase = /^[a-z]/.test(name);
    const known = Object.keys(offeredComponents);
    const suggestion = nearest(name, known);
    if (lowercase) return { rule: rawHtml, message: `Bài chứa thẻ HTML <${name}>.`, found: `<${name}>` };
    const hint = suggestion ? `Có phải ý bạn là <${suggestion}>?` : undefined;
    return {
      rule: unknownComponent,
      message: `Không có thành phần <${name}>.`,
      found: `<${name}>`,
      expected: known.map((one) => `<${one}>`).join(' · '),
      hint,
      suggestion,
    };
  }
  for (const attribute of node.attributes ?? []) {
    const fits = attribute.type === 'mdxJsxAttribute' && allowed.includes(attribute.name ?? '') && typeof attribute.value === 'string';
    if (!fits) {
      const found = attribute.name ?? '{…}';
      return {
        rule: badAttribute,
        message: `<${name}> không nhận thuộc tính «${found}» như vậy.`,
        found,
        expected: allowed.join(' · ') || '(không có thuộc tính)',
      };
    }
  }
  return null;
}

function excessIssue(excess: Excess, body: string, file: string, firstLine: number): Issue {
  const before = linesOf(body.slice(0, excess.offset));
  const place: Place = { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  const found = linesOf(body.slice(excess.offset, excess.offset + 1_000))[0];
  if (excess.kind === 'depth') return tooDeep(place, found);
  if (excess.kind === 'signs') {
    const hint = 'Tách đoạn bằng dòng trống, và bỏ bớt các dấu này.';
    return issueOf(mdxSyntax, place, { message: 'Một đoạn của bài có quá nhiều dấu mà Markdown phải đọc (&, *, _, [, `…).', found, hint });
  }
  if (excess.kind === 'code')
    return issueOf(codeInProse, place, { message: 'Bài chứa mã lệnh (import, export hoặc biểu thức {…}).', found });
  return issueOf(mdxSyntax, { file }, { message: 'Bài dài hơn một triệu chữ cái.', hint: 'Chia bài thành nhiều bài ngắn hơn.' });
}

function tooDeep(place: Place, found?: string): Issue {
  return issueOf(mdxSyntax, place, {
    message: 'Bài lồng quá nhiều tầng (danh sách, trích dẫn, thẻ).',
    found,
    hint: 'Bỏ bớt các tầng lồng nhau.',
  });
}

function syntaxIssue(error: Error, file: string, firstLine: number): Issue {
  const match = /^(\d+):(\d+): (.*)$/s.exec(error.message);
  const place: Place = match ? { file, line: firstLine + Number(match[1]) - 1, column: Number(match[2]) } : { file };
  const unclosed = /closing tag for `([^`]+)`/.exec(error.message)?.[1];
  const message = unclosed ? `Thẻ ${unclosed} mở mà không đóng.` : 'Bài có chỗ sai cú pháp nên không đọc được.';
  return issueOf(mdxSyntax, place, { message, found: (match?.[3] ?? error.message).replace(/\(mdx.*$/s, '').trim() });
}
