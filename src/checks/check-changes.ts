import type { Issue } from '../issues/issue.ts';
import { printPlace } from '../issues/place.ts';

/** As many new errors as are shown beside the changes; the whole list is the checks' own. */
const mostShown = 5;

/** What the checks say of a portal now, beside what they said of it before: counts, and the first errors that are new. */
export function sayCheckChanges(before: readonly Issue[], now: readonly Issue[]): string[] {
  const known = Map.groupBy(before, keyOf);
  const fresh = now.filter((issue) => known.get(keyOf(issue))?.pop() === undefined);
  const count = (issues: readonly Issue[], severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const errors = fresh.filter(({ severity }) => severity === 'error');
  const line = (name: string, severity: Issue['severity']) => {
    const [was, is, added] = [count(before, severity), count(now, severity), count(fresh, severity)];
    return `${name}: ${is} (bản cũ ${was})${added > 0 ? `, trong đó ${added} mới` : ''}.`;
  };
  return [
    line('Lỗi', 'error'),
    line('Cảnh báo', 'warning'),
    ...errors.slice(0, mostShown).map(({ place, message }) => `${printPlace(place)}: ${message}`),
    ...(errors.length > mostShown ? [`Còn ${errors.length - mostShown} lỗi mới nữa; xem hết bằng npm run check.`] : []),
  ];
}

/** Lines move; what is wrong and where, stays. */
function keyOf({ code, place, message, found }: Issue): string {
  return JSON.stringify([code, place.file, place.columnName, message, found]);
}
