import type { Rule } from '../issues/rule.ts';

/** A row as those see it who ask for columns by name. */
export type AnyRow = Readonly<Record<string, unknown>>;

/**
 * What a column points at: a row of another table, whose column has the same value. What cannot be found there would
 * be missing on the portal, so it is an error; the rule and its words are part of the reference.
 */
export interface Reference {
  /** The name of the table in the registry. */
  table: string;
  column: string;
  /** Columns that both rows have and that agree too: a criterion is one of an index in a year. */
  within?: readonly string[];
  /** The rows that count: bundles are life events of one kind. */
  only?: (row: AnyRow) => boolean;
  /** What makes two spellings the same. */
  alike?: (value: string) => string;
  /** Values that stand for something else. */
  except?: readonly string[];
  rule: Rule;
  message: (value: string, row: AnyRow) => string;
  /** What is advised besides the nearest value. */
  advice?: string;
}

/** How an editor is advised who wrote a value that points at nothing. */
export function hintOf({ advice }: Reference, suggestion: string | null): string | undefined {
  const meant = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
  return [meant, advice].filter(Boolean).join(' ') || undefined;
}
