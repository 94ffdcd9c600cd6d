import type { CriterionRow } from '../schemas/rankings.ts';

/** What stands before each criterion of a list: the name of its domain before the first, unless it would be said twice. */
export function domainHeadings(criteria: readonly Pick<CriterionRow, 'domain' | 'name'>[]): (string | null)[] {
  return criteria.map(({ domain, name }, index) => {
    if (criteria[index - 1]?.domain === domain) return null;
    return name === domain && criteria[index + 1]?.domain !== domain ? null : domain;
  });
}
