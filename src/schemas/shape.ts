import { z } from 'astro/zod';
import type { Issue } from '../issues/issue.ts';
import { issueOf, type Finding } from '../issues/rule.ts';
import type { YamlSource } from '../prose/yaml.ts';
import { foldKey } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Kind } from './kind.ts';
import { missingValue } from './rules/missing-value.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { wrongType } from './rules/wrong-type.ts';

/**
 * An object of known keys, written in any spelling that folds to them (`Tiêu đề`, `tieu_de`); unknown keys are
 * refused.
 *
 * @param together says what is wrong where every key is right by itself; an issue without input is one of a missing key
 */
export function shape<T extends z.ZodRawShape>(
  fields: T,
  together: (context: z.core.ParsePayload<z.output<z.ZodObject<T>>>) => void = () => {},
) {
  const check = z.check(together);
  // Asked too where single keys are wrong, so that all is told at once.
  check._zod.def.when = ({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value);
  return z.preprocess(withOneSpelling(fields), z.strictObject(fields).check(check));
}

/** The same, for a reader that needs only a part of the keys: the others are left as they are. */
export function partOfShape<T extends z.ZodRawShape>(fields: T) {
  return z.preprocess(withOneSpelling(fields), z.looseObject(fields));
}

function withOneSpelling(fields: z.ZodRawShape): (input: unknown) => unknown {
  const keyOf = new Map(Object.keys(fields).map((key) => [foldKey(key), key]));
  return (input) => {
    if (input === null || typeof input !== 'object' || Array.isArray(input)) return input;
    return Object.fromEntries(Object.entries(input).map(([key, value]) => [keyOf.get(foldKey(key)) ?? key, value]));
  };
}

/** Text, also where YAML read a number (a phone number, a decision). */
export const words = z.union([z.string().min(1), z.number().transform(String)]);

/** A text value read by a kind of column, so that tables and prose accept the same spellings. */
export function kindOf<T>(kind: Kind<T>) {
  const read = words.transform((text, context): T => {
    const reading = kind.read(text);
    if ('value' in reading) return reading.value;
    const { rule, finding } = reading.problem;
    context.addIssue({ code: 'custom', message: finding.message, params: { finding: { ...finding, hint: finding.hint ?? rule.mend } } });
    return z.NEVER;
  });
  return read.meta({ kind: kind.name, ...(kind.pattern === undefined ? {} : { pattern: kind.pattern }) });
}

/** Reads plain data with a schema; every mistake is an issue at the line of its key. */
export function readShape<S extends z.ZodType>(schema: S, source: YamlSource): { value: z.output<S> | null; issues: Issue[] } {
  if (source.issues.length > 0) return { value: null, issues: [] };
  const result = schema.safeParse(source.data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  return { value: null, issues: result.error.issues.flatMap((issue) => translate(issue, source, schema)) };
}

function translate(issue: z.core.$ZodIssue, source: YamlSource, schema: z.ZodType): Issue[] {
  const name = issue.path.map(String).join('.');
  const place = source.placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const suggestion = nearest(key, keysAt(schema, issue.path));
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
      return issueOf(unknownKey, source.placeOf([...issue.path, key]), {
        message: `Mục «${key}» không có trong mẫu.`,
        found: key,
        hint,
        suggestion,
      });
    });
  }
  const input: unknown = issue.input;
  if (input === undefined || input === null || input === '') {
    return [issueOf(missingValue, { ...place, columnName: name }, { message: `Thiếu mục «${name}».`, hint: `Thêm mục «${name}».` })];
  }
  const what = name === '' ? 'Phần này' : `Mục «${name}»`;
  const judged = issue.code === 'custom' ? (issue.params?.finding as Finding | undefined) : undefined;
  if (judged) return [issueOf(wrongType, { ...place, columnName: name }, judged)];
  const message = issue.code === 'custom' ? issue.message : `${what} có giá trị không hợp lệ.`;
  const found = typeof input === 'object' ? JSON.stringify(input) : String(input);
  return [issueOf(wrongType, { ...place, ...(name === '' ? {} : { columnName: name }) }, { message, found, expected: expectedBy(issue) })];
}

function expectedBy(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_union') return kindNames.string;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'https://ten-mien.vn';
  if (issue.code === 'invalid_format') return '/ hoặc /cong/';
  if ('values' in issue) return issue.values.join(' · ');
  return 'expected' in issue ? kindNames[String(issue.expected)] : undefined;
}

const kindNames: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'các mục con',
};

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of [...path, null]) {
    const definition = () => (current as { def?: Record<string, unknown> }).def ?? {};
    while (definition().type === 'pipe' || definition().innerType)
      current = definition().type === 'pipe' ? definition().out : definition().innerType;
    const shapeOf = definition().shape as Record<string, unknown> | undefined;
    if (step === null) return Object.keys(shapeOf ?? {});
    current = typeof step === 'number' ? definition().element : shapeOf?.[String(step)];
    if (!current) return [];
  }
  return [];
}
