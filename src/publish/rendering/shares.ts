import type { RenderedPath, Share } from './told.ts';

/** How many paths of one template a process gets at a time: few, so that none waits long for another's last ones. */
const shareSize = 24;

/** A template with no more paths is one process's, with the others of its section: what they have in common is computed once. */
const together = 50;

/**
 * In what shares paths are rendered. Templates with few paths come first: their pages are the heaviest, and the many
 * light ones fill the time until the last is done.
 */
export function sharesOf(paths: readonly RenderedPath[]): Share[] {
  const byTemplate = Map.groupBy(paths.keys(), (number) => paths[number]?.template ?? '');
  const [small, large] = [
    [...byTemplate].filter(([, all]) => all.length <= together),
    [...byTemplate].filter(([, all]) => all.length > together),
  ];
  const bySection = Map.groupBy(small, ([template]) => sectionOf(template));
  return [...[...bySection.values()].map((templates) => templates.flatMap(([, all]) => all)), ...large.flatMap(([, all]) => cut(all))];
}

/** @example sectionOf('src/pages/tim-kiem/goi-y.json.ts') // => 'tim-kiem' */
function sectionOf(template: string): string {
  return template.split('/')[2] ?? '';
}

function cut(numbers: readonly number[]): Share[] {
  return Array.from({ length: Math.ceil(numbers.length / shareSize) }, (_, part) =>
    numbers.slice(part * shareSize, (part + 1) * shareSize),
  );
}
