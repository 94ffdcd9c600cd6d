import { z } from 'astro/zod';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

/**
 * The JSON Schema of a shape, with which editing programs complete and explain keys as they are typed. It is stricter than
 * the reader, as what completes should be: it knows the official spelling of each key and value alone. And it knows less: of
 * values what a list, a limit or a pattern says; `npm run check` says the rest.
 *
 * @returns draft-07, the version that the YAML extension of VS Code reads whole
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return { $schema, title, ...(told(rest) as JsonSchema) };
}

/** Says how a value is written beside what it means, and that keys of no name are refused. */
function told(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(told);
  if (part === null || typeof part !== 'object') return part;
  const { kind, pattern, description, ...rest } = part as JsonSchema;
  if (typeof kind !== 'string') {
    const whole = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, told(value)]));
    return part && 'properties' in part ? { ...whole, additionalProperties: false } : whole;
  }
  const says = [description, `Cách viết: ${kind}.`].filter(Boolean).join(' ');
  return { description: says, ...(told(pattern === undefined ? rest : withPattern(rest, pattern)) as JsonSchema) };
}

/** A kind is read from text or a number; what its pattern says is said of the text. */
function withPattern({ anyOf, ...rest }: JsonSchema, pattern: unknown): JsonSchema {
  const choices = (anyOf ?? []) as JsonSchema[];
  return { ...rest, anyOf: choices.map((choice) => (choice.type === 'string' ? { ...choice, pattern } : choice)) };
}
