import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { foldKey } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { badYaml } from './rules/bad-yaml.ts';

/** A YAML document whose values still know where they stand. */
export interface YamlSource {
  data: unknown;
  issues: Issue[];
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Nothing an editor writes nests deeper or is longer; the reader recurses, and takes its time over large files. */
const mostLevels = 50;
const mostCharacters = 200_000;
/** Nobody mends more of them one by one. */
const mostIssues = 100;
/** A node has at most an anchor and a tag; each is looked for no further back than this. */
const mostMarks = 2;
const longestMark = 200;

/**
 * YAML text → plain data. Anchors, tags and duplicate keys have no use for an editor; a syntax error is an issue.
 * Numbers that would lose digits (`02003000100`, `2.000780`) stay the text that was written.
 *
 * @param firstLine line of the file on which the YAML starts
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = text.split('\n');
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const refuse = (offset: number, message: string, hint?: string): Issue =>
    issueOf(badYaml, placeAt(offset), { message, found: lines[lineCounter.linePos(offset).line - 1], hint });
  const part = /\.mdx?$/i.test(file) ? 'Phần đầu bài' : 'Tập tin thiết đặt';
  const nothing = { data: null, placeOf: () => ({ file, line: firstLine }) };
  if (text.length > mostCharacters)
    return {
      ...nothing,
      issues: [
        issueOf(badYaml, { file, line: firstLine }, { message: `${part} dài quá mức.`, hint: 'Chuyển phần chữ dài xuống thân bài.' }),
      ],
    };
  // Not by the parser, which passes over lines where the syntax is wrong.
  lineCounter.lineStarts.push(0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1));
  const deep = deepest(text);
  if (deep !== null) return { ...nothing, issues: [refuse(deep, `${part} lồng quá nhiều tầng.`, 'Bỏ bớt các tầng lồng nhau.')] };
  // Keys are compared below, folded and in linear time.
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const issues = document.errors.slice(0, mostIssues).map((error) => refuse(error.pos[0], `${part} sai cú pháp YAML.`));
  if (issues.length === 0) issues.push(...findTraps(document, text, refuse));
  if (issues.length > 0) return { ...nothing, issues };
  keepDigits(document);
  return {
    data: normaliseAll(document.toJS()),
    issues,
    placeOf: (path) => placeOfPath(document, path, placeAt, { file, line: firstLine }),
  };
}

/** What YAML would take away without a word: aliases, anchors and tags eat letters, the second of two keys wins. */
function findTraps(document: Document, text: string, refuse: (offset: number, message: string, hint?: string) => Issue): Issue[] {
  const issues: Issue[] = [];
  const quote = 'Đặt chữ bắt đầu bằng dấu *, & hoặc ! trong ngoặc kép.';
  visit(document, {
    Node: (_, node) => {
      const sign = isAlias(node) ? '*' : node.anchor ? '&' : node.tag && node.tag !== '!' ? '!' : null;
      if (issues.length >= mostIssues) return visit.BREAK;
      if (sign) issues.push(refuse(startOf(node, text), `Dấu ${sign} ở đầu chữ có nghĩa riêng trong YAML.`, quote));
      return undefined;
    },
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? foldKey(String(key.value)) || String(key.value) : '';
        if (seen.has(name) && issues.length < mostIssues)
          issues.push(refuse((key as Node).range?.[0] ?? 0, 'Một mục được viết hai lần.', 'Giữ một mục, xóa mục kia.'));
        seen.add(name);
      }
    },
  });
  return issues;
}

/** Where a node starts with its anchor and tag, which its own range leaves out. */
function startOf(node: Node, text: string): number {
  let start = node.range?.[0] ?? 0;
  for (let marks = 0; marks < mostMarks; marks += 1) {
    const before = text.slice(Math.max(0, start - longestMark), start);
    const words = before.trimEnd().split(/\s+/);
    const mark = words.at(-1) ?? '';
    if (before.trimEnd() === before || !/^[&!]/.test(mark)) break;
    start -= before.length - before.trimEnd().length + mark.length;
  }
  return start;
}

function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
    },
  });
}

/** Where flow brackets or indentation pass the limit, or `null`. */
function deepest(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : depth > 0 ? -1 : 0;
    if (depth > mostLevels) return index;
  }
  const nested = text.search(new RegExp(`^ {${mostLevels * 4}}|^[ \\t]*(?:[-?:][ \\t]+){${mostLevels}}`, 'm'));
  return nested >= 0 ? nested : null;
}

/** The place of the deepest part of the path that is written: its key in a map, its value in a list. */
function placeOfPath(document: Document, path: readonly PropertyKey[], placeAt: (offset: number) => Place, fallback: Place): Place {
  let node: unknown = document.contents;
  let place = fallback;
  for (const [index, step] of path.entries()) {
    const next: unknown = isMap(node) ? pairOf(node.items, String(step)) : isSeq(node) ? node.items[Number(step)] : null;
    const marked = isPair(next) ? (next.key as Node) : (next as Node | null);
    if (!marked?.range) break;
    place = {
      ...placeAt(marked.range[0]),
      columnName: path
        .slice(0, index + 1)
        .map(String)
        .join('.'),
    };
    node = isPair(next) ? next.value : next;
  }
  return place.columnName === undefined ? place : { ...place, columnName: path.map(String).join('.') };
}

const named = new WeakMap<readonly Pair[], { written: Map<string, Pair>; folded: Map<string, Pair> }>();

/** Keys are matched folded where none is the same, as `shape` reads them. Each map is gone through once, however many keys are asked for. */
function pairOf(pairs: readonly Pair[], key: string): Pair | null {
  const { written, folded } = named.get(pairs) ?? nameAll(pairs);
  return written.get(key) ?? folded.get(foldKey(key)) ?? null;
}

function nameAll(pairs: readonly Pair[]): { written: Map<string, Pair>; folded: Map<string, Pair> } {
  const names = { written: new Map<string, Pair>(), folded: new Map<string, Pair>() };
  for (const pair of pairs.toReversed()) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    names.written.set(name, pair);
    names.folded.set(foldKey(name), pair);
  }
  named.set(pairs, names);
  return names;
}

function normaliseAll(value: unknown): unknown {
  if (typeof value === 'string') return normalise(value);
  if (Array.isArray(value)) return value.map(normaliseAll);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normaliseAll(item)]));
}
