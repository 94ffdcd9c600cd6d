const longest = 60;

/** A query as a sentence can quote it. */
export function shorten(query: string): string {
  return query.length > longest ? `${query.slice(0, longest).trimEnd()}…` : query;
}
