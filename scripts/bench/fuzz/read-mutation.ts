import type { z } from 'astro/zod';
import type { Issue } from '../../../src/issues/issue.ts';
import { settingsOf } from '../../../src/portal/read-settings.ts';
import { tableOf } from '../../../src/portal/read-tables.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { newsSchema, staticPageSchema } from '../../../src/schemas/news.ts';
import { readShape } from '../../../src/schemas/shape.ts';
import { readRows } from '../../../src/schemas/table.ts';
import { mostIssues } from '../../../src/tables/read-table.ts';
import type { Mutation } from './mutation.ts';

/** Reads a spoilt file as the portal would, alone. */
export function readMutation({ room, file, bytes }: Mutation): Issue[] {
  if (room === 'settings') return settingsOf(bytes).issues;
  const table = room === 'table' ? tableOf(file) : null;
  if (table) return readRows(bytes, file, table).issues;
  const prose = readProse(bytes, file);
  const schema: z.ZodType | null = file.startsWith('content/tin-tuc/')
    ? newsSchema
    : file.startsWith('content/trang/')
      ? staticPageSchema
      : null;
  return [...prose.issues, ...(schema && prose.front ? readShape(schema, prose.front).issues : [])];
}

/** What is wrong with the answer to a mutation, in words; `null` when nothing is. */
export function faultOf(mutation: Mutation, issues: readonly Issue[]): string | null {
  const { expected, file, bytes } = mutation;
  if (issues.length > mostIssues) return `${issues.length} issues`;
  const lines = linesOf(bytes);
  for (const { place, message, hint } of issues) {
    if (place.file !== file || !message || !hint) return `an issue says too little: ${JSON.stringify({ place, message, hint })}`;
    if (/[\n\r\u0000-\u001f]/.test(message) || message.length > 300) return `a message is not one short line: ${JSON.stringify(message)}`;
    if (place.line !== undefined && (place.line < 1 || place.line > lines.length))
      return `an issue is on line ${place.line} of ${lines.length}: ${message}`;
    if (place.column !== undefined && !isColumn(place.column, lines[(place.line ?? 0) - 1]))
      return `an issue is in column ${place.column}: ${message}`;
  }
  if (!expected) return null;
  const said = issues.map(({ code, place }) => [code, place.line, place.column].join(' '));
  const wanted = expected.issues.map((issue) => issue.join(' '));
  const told = wanted.every((one) => said.includes(one)) && (!expected.alone || said.length === wanted.length);
  return told ? null : `wanted ${JSON.stringify(wanted)}, was told ${JSON.stringify(said)}`;
}

/** The lines of a file as an editor counts them. Without a mark of UTF-16 a letter a byte: no line has more letters. */
function linesOf(bytes: Uint8Array): string[] {
  const [first, second] = bytes;
  const form = first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'latin1';
  return new TextDecoder(form).decode(bytes).split(/\r\n|\r|\n/);
}

/** Whether a column is in its line, or just behind it. In a table it counts cells, which may stand on later lines. */
function isColumn(column: number, line: string | undefined): boolean {
  return column >= 1 && (line === undefined || column <= line.length + 1 || line.includes('"'));
}
