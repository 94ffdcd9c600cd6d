import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { badYaml } from './rules/bad-yaml.ts';

/** A text cut in two, exactly where the renderer cuts it. */
export interface SplitText {
  /** `null` when the text has no front matter. */
  front: string | null;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  issues: Issue[];
}

const ours = /^---\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/;
// What Astro takes for front matter (@astrojs/internal-helpers, frontmatter.js): wider than what people write.
const theirs = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;

/**
 * Cuts the front matter from a text. Where the renderer would cut elsewhere, what was checked would not be what
 * is shown, so that is an issue: blank lines before the first `---`, `+++`, or a line inside that begins with `---`.
 */
export function splitFrontMatter(text: string, file: string): SplitText {
  const front = ours.exec(text);
  const shown = theirs.exec(text);
  const agree =
    front && shown
      ? shown.index === 0 && (shown[1] ?? '').replace(/^\r?\n/, '') === front[1] && shown[0].startsWith('---') && shown[0].endsWith('---')
      : front === shown;
  const body = front ? text.slice(front[0].length) : text;
  const bodyLine = front ? linesOf(front[0]).length : 1;
  if (agree) return { front: front ? (front[1] ?? '') : null, body, bodyLine, issues: [] };
  const line = shown ? linesOf(shown[0]).length : 1;
  const message = 'Phần đầu bài không mở và đóng bằng một dòng --- đúng chỗ.';
  const hint =
    'Dòng đầu tiên của tập tin là ---, dòng cuối của phần đầu bài là ---, giữa hai dòng ấy không dòng nào bắt đầu bằng --- hoặc +++.';
  return {
    front: front ? (front[1] ?? '') : null,
    body,
    bodyLine,
    issues: [issueOf(badYaml, { file, line }, { message, found: linesOf(text)[line - 1], hint })],
  };
}

/** A return alone ends a line too, as it does for the parsers of YAML and Markdown. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
