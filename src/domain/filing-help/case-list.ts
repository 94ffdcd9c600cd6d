/** Papers that a page lists under one heading. */
export interface PaperGroup {
  /** The case; `null` where everybody needs them. */
  name: string | null;
  papers: readonly PaperLine[];
}

/** A paper as the page prints it. */
export interface PaperLine {
  name: string;
  /** How many of what, or what is done with it. @example '1 bản chính' */
  count: string;
}

/**
 * How a case is called in an address: a table may change its order, and a link that was sent must not mean another case.
 * FNV-1a of the name, which is shorter in a message than its words, and takes no more code to the reader than this.
 *
 * @example caseKey('Trẻ bị bỏ rơi') // => '18deyse'
 */
export function caseKey(name: string): string {
  let hash = 0x811c9dc5;
  for (const letter of name.normalize('NFC')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The groups of what somebody brings: what everybody needs, and the cases that were chosen. */
export function chosenGroups(groups: readonly PaperGroup[], chosen: ReadonlySet<string>): PaperGroup[] {
  return groups.filter(({ name }) => name === null || chosen.has(caseKey(name)));
}

interface Message {
  title: string;
  groups: readonly PaperGroup[];
  /** Where it is handed in, as the page answers it; '' where it does not. */
  place: string;
  address: string;
  /** The day of the data, as the page prints it. */
  asOf: string;
}

/** The list as a message that reads in any program: no marks of its own, a line a paper. */
export function caseMessage({ title, groups, place, address, asOf }: Message): string {
  const lists = groups.flatMap(({ name, papers }) => [
    '',
    ...(groups.length > 1 || name !== null ? [`${name ?? 'Ai cũng cần'}:`] : []),
    ...papers.map(({ name: paper, count }) => `- ${paper}${count === '' ? '' : ` (${count})`}`),
  ]);
  const end = [...(place === '' ? [] : [`Nộp ở: ${place}.`]), ...(asOf === '' ? [] : [`Theo dữ liệu ngày ${asOf}.`]), address];
  return [`${title}: giấy tờ cần mang`, ...lists, '', ...end].join('\n');
}
