import type { Fee } from './kinds/fees.ts';

/** The texts of a value that a citizen reads: itself, its parts, or the words beside a sum. */
export function citizenWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: string | Fee) => (typeof item === 'string' ? item : (item.note ?? [])));
}
