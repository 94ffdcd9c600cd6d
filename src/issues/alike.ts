import type { Issue } from './issue.ts';

/** An issue, and those that say the same of other rows. */
export interface Alike {
  first: Issue;
  others: Issue[];
}

/**
 * Issues in their order, those of one file put together that differ by nothing but their row and the value that stands there: the same
 * rule, column, words, expectation and way of mending. Two issues of one line are never put together.
 */
export function putTogether(issues: readonly Issue[]): Alike[] {
  const onLine = new Map<string, number>();
  const groups = Map.groupBy(issues, (issue, index) => {
    const kind = JSON.stringify([issue.code, issue.place.file, issue.place.columnName, withoutValues(issue)]);
    if (issue.place.line === undefined) return `${kind} of the file ${index}`;
    const before = onLine.get(`${kind} ${issue.place.line}`) ?? 0;
    onLine.set(`${kind} ${issue.place.line}`, before + 1);
    return `${kind} ${before}`;
  });
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

function withoutValues({ message, hint, expected, found, suggestion }: Issue): unknown[] {
  const bare = (text: string) => [suggestion, found].reduce<string>((rest, value) => (value ? rest.replaceAll(value, '') : rest), text);
  return [bare(message), bare(hint), expected];
}

/** As many rows as are told in one line. */
const mostRows = 20;

/**
 * The other places in a line: each row with what is there and what it should be, where that is known.
 *
 * @example sayOthers({ first, others }) // => 'ở dòng 4, 5, 9 (4 chỗ)'
 */
export function sayOthers({ first, others }: Alike): string {
  const rows = others.slice(0, mostRows).map(({ place, found, suggestion }) => {
    const isKnown = suggestion !== undefined && (suggestion !== first.suggestion || found !== first.found);
    return isKnown ? `${place.line} («${found ?? ''}» → «${suggestion}»)` : `${place.line}`;
  });
  const rest = others.length > mostRows ? ` và ${others.length - mostRows} dòng nữa` : '';
  return `ở dòng ${rows.join(', ')}${rest} (${others.length + 1} chỗ)`;
}
