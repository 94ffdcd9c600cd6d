import type { RenderedPath, Share } from './told.ts';

/** How many paths of one template a process gets at a time: few, so that none waits long for another's last ones. */
const shareSize = 24;

/** A template with no more paths is one process's: what its pages have in common is computed once. */
const together = 150;

/**
 * In what shares paths are rendered. Templates with few paths come first: their pages are the heaviest, and the many
 * light ones fill the time until the last is done.
 *
 * @param paths those of one template stand together
 */
export function sharesOf(paths: readonly RenderedPath[]): Share[] {
  const small: Share[] = [];
  const large: Share[] = [];
  for (let from = 0; from < paths.length; ) {
    let to = from;
    while (to < paths.length && paths[to]?.template === paths[from]?.template) to += 1;
    if (to - from <= together) small.push([from, to]);
    else for (let at = from; at < to; at += shareSize) large.push([at, Math.min(at + shareSize, to)]);
    from = to;
  }
  return [...small, ...large];
}
