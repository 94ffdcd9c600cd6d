/** A thing as JSON-LD writes it: terms of the context with what they say; what is not known is left out. */
export interface Linked {
  [term: string]: string | number | Linked | readonly (string | Linked)[] | undefined;
}

/** A list, or nothing where it is empty. */
export function given<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Parts that are known, as sentences one after the other. @example sentences(['Nộp ở xã', null, 'Miễn phí.']) // => 'Nộp ở xã. Miễn phí.' */
export function sentences(parts: readonly (string | null)[]): string | undefined {
  const said = parts.flatMap((part) => (part?.trim() ? [ended(part.trim())] : []));
  return said.length > 0 ? said.join(' ') : undefined;
}

function ended(sentence: string): string {
  return '.!?…:;'.includes(sentence.slice(-1)) ? sentence : `${sentence}.`;
}

/**
 * A whole file, a thing a line: what its terms mean stands in it, so that nobody has to fetch anything to read it.
 *
 * @param base the whole address of the portal, from which all others in the file are counted
 */
export function linkedDocument(context: Linked, base: string, graph: readonly Linked[]): string {
  const lines = graph.map((node) => JSON.stringify(node)).join(',\n');
  return `{"@context": ${JSON.stringify({ '@base': base, ...context })},\n"@graph": [\n${lines}\n]}\n`;
}
