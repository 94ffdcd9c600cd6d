import { harms, type Harm, type Issue } from './issue.ts';

/** What a warning tells of a place, behind «chỗ». */
export const harmNames: Record<Harm, string> = {
  wrong: 'người đọc có thể bị nói sai',
  missing: 'còn thiếu',
  style: 'khó đọc',
};

/** Errors, then warnings by what they do to a reader; each of these as they came. */
export function byRank(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ severity, harm }: Issue): number {
  return severity === 'error' || harm === undefined ? -1 : harms.indexOf(harm);
}

/** What of a rule is shown in full when there is more than a person reads at once. */
const mostOfARule = 10;

/** Issues for a screen: what is shown in full, how much more there is by rule, and style by sector or file. */
export interface ForAScreen {
  full: Issue[];
  more: { code: string; count: number; files: number }[];
  style: { where: string; count: number; worst: Issue }[];
}

/** As much as fits a person: every error, the first of the warnings of each rule, and style as one line a sector. */
export function forAScreen(issues: readonly Issue[]): ForAScreen {
  const [style, others] = [issues.filter(({ harm }) => harm === 'style'), issues.filter(({ harm }) => harm !== 'style')];
  const warnings = Map.groupBy(
    others.filter(({ severity }) => severity === 'warning'),
    ({ code }) => code,
  );
  const left = new Map([...warnings].map(([code, group]) => [code, group.slice(mostOfARule)]));
  const hidden = new Set([...left.values()].flat());
  return {
    full: byRank(others.filter((issue) => !hidden.has(issue))),
    more: [...left].flatMap(([code, group]) => (group.length > 0 ? { code, count: group.length, files: filesOf(group) } : [])),
    style: [...Map.groupBy(style, whereOf)].flatMap(([where, group]) => {
      const worst = group.reduce((a, b) => ((b.excess ?? 1) > (a.excess ?? 1) ? b : a));
      return { where, count: group.length, worst };
    }),
  };
}

/** In how many files they stand. */
export function filesOf(issues: readonly Issue[]): number {
  return new Set(issues.map(({ place }) => place.file)).size;
}

/** The folder of a sector, or else the file. @example // 'data/thu-tuc/ho-tich/giay-to.csv' => 'data/thu-tuc/ho-tich' */
function whereOf({ place: { file } }: Issue): string {
  return /^data\/thu-tuc\/[^/]+/.exec(file)?.[0] ?? file;
}
