import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Finding, type Rule } from '../issues/rule.ts';
import { isSafeLink } from '../text/link.ts';
import { nearest } from '../text/nearest.ts';
import { offeredComponents } from './components.ts';
import { badAttribute } from './rules/bad-attribute.ts';
import { codeInProse } from './rules/code-in-prose.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { rawHtml } from './rules/raw-html.ts';
import { remoteImage } from './rules/remote-image.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unsafeProseLink } from './rules/unsafe-prose-link.ts';

export type ProseFormat = 'md' | 'mdx';

export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; column: number } };
}

/** An image that a text shows, and where it says so. */
export interface ImageReference {
  path: string;
  place: Place;
}

/**
 * Reads the body of a text with the very parser that will render it, and refuses whatever could run code or reach
 * another host: content is data. The tree is judged, not the text, so no spelling slips past.
 *
 * @param firstLine line of the file on which the body starts
 */
export function guardProse(body: string, format: ProseFormat, file: string, firstLine: number): { issues: Issue[]; images: ImageReference[] } {
  let tree: Node;
  try {
    tree = (format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body)) as Node;
  } catch (error) {
    return { issues: [syntaxIssue(error as Error, file, firstLine)], images: [] };
  }
  const issues: Issue[] = [];
  const images: ImageReference[] = [];
  const visit = (node: Node) => {
    const start = node.position?.start;
    const place: Place = start ? { file, line: firstLine + start.line - 1, column: start.column } : { file };
    const finding = judge(node);
    if (finding) issues.push(issueOf(finding.rule, place, finding));
    if (node.type === 'image' && node.url && !finding) images.push({ path: node.url, place });
    node.children?.forEach(visit);
  };
  visit(tree);
  return { issues, images };
}

export function judge(node: Node): (Finding & { rule: Rule }) | null {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { rule: codeInProse, message: 'Bài chứa mã lệnh (import, export hoặc biểu thức {…}).', found: node.value };
    case 'html':
      // A comment shows nothing and does nothing.
      return /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value ?? '') ? null : { rule: rawHtml, message: 'Bài chứa thẻ HTML.', found: node.value };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(node);
    case 'link':
    case 'definition':
      return isSafeLink(node.url ?? '') ? null : { rule: unsafeProseLink, message: `Liên kết «${node.url}» không được phép.`, found: node.url };
    case 'image':
      return /^\.{1,2}\/|^[\w-]+[\w./-]*$/.test(node.url ?? '') && !(node.url ?? '').includes(':')
        ? null
        : { rule: remoteImage, message: `Ảnh «${node.url}» không nằm trong thư mục của bài.`, found: node.url };
    default:
      return null;
  }
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
    return { rule: unknownComponent, message: `Không có thành phần <${name}>.`, found: `<${name}>`, expected: known.map((one) => `<${one}>`).join(' · '), hint, suggestion };
  }
  for (const attribute of node.attributes ?? []) {
    const fits = attribute.type === 'mdxJsxAttribute' && allowed.includes(attribute.name ?? '') && typeof attribute.value === 'string';
    if (!fits) {
      const found = attribute.name ?? '{…}';
      return { rule: badAttribute, message: `<${name}> không nhận thuộc tính «${found}» như vậy.`, found, expected: allowed.join(' · ') || '(không có thuộc tính)' };
    }
  }
  return null;
}

function syntaxIssue(error: Error, file: string, firstLine: number): Issue {
  const match = /^(\d+):(\d+): (.*)$/s.exec(error.message);
  const place: Place = match ? { file, line: firstLine + Number(match[1]) - 1, column: Number(match[2]) } : { file };
  const unclosed = /closing tag for `([^`]+)`/.exec(error.message)?.[1];
  const message = unclosed ? `Thẻ ${unclosed} mở mà không đóng.` : 'Bài có chỗ sai cú pháp nên không đọc được.';
  return issueOf(mdxSyntax, place, { message, found: (match?.[3] ?? error.message).replace(/\(mdx.*$/s, '').trim() });
}
