import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Issue, Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { badYaml } from './rules/bad-yaml.ts';
import { normalise } from '../text/normalise.ts';

/** A YAML document whose values still know where they stand. */
export interface YamlSource {
  data: unknown;
  issues: Issue[];
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * YAML text → plain data. Anchors, tags and duplicate keys have no use for an editor; a syntax error is an issue.
 *
 * @param firstLine line of the file on which the YAML starts
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const issues = document.errors.map((error) => {
    const message = error.code === 'DUPLICATE_KEY' ? 'Một mục được viết hai lần.' : 'Phần thiết đặt sai cú pháp YAML.';
    return issueOf(badYaml, placeAt(error.pos[0]), { message, found: text.split('\n')[lineCounter.linePos(error.pos[0]).line - 1] });
  });
  const data = issues.length > 0 ? null : normaliseAll(document.toJS({ maxAliasCount: 0 }));
  return { data, issues, placeOf: (path) => placeOfPath(document, path, placeAt, { file, line: firstLine }) };
}

function placeOfPath(document: Document, path: readonly PropertyKey[], placeAt: (offset: number) => Place, fallback: Place): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return { ...placeAt(node.range[0]), columnName: path.map(String).join('.') };
  }
  return fallback;
}

function normaliseAll(value: unknown): unknown {
  if (typeof value === 'string') return normalise(value);
  if (Array.isArray(value)) return value.map(normaliseAll);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normaliseAll(item)]));
}
