/** A text in a drawing that is as wide as its place: across in percent of the width, down in rem. */
export interface Label {
  text: string;
  x: number;
  /** Of the line that letters stand on. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The narrowest that a drawing gets, in rem: a phone of 360 px with the largest of the portal's text sizes. */
const narrowest = 13;
/** At most how wide a letter or digit of a chart's text is, and how high a line, in rem; text has 0.85 rem. */
const [letter, above, below] = [0.47, 0.72, 0.22];

/** Whether two labels cover each other where a drawing is narrowest; where it is wider, they stand further apart. */
export function collide(a: Label, b: Label): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function boxOf({ text, x, y, anchor }: Label) {
  const [at, width] = [(x / 100) * narrowest, text.length * letter];
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return { left, right: left + width, top: y - above, bottom: y + below };
}

/**
 * Puts each label at the first of its places where it covers no other; one that has no such place is left out.
 *
 * @param wanted the places of each label, the best first; the most important label first
 * @param standing labels that stay where they are
 */
export function placeLabels(wanted: readonly (readonly Label[])[], standing: readonly Label[]): Label[] {
  const placed: Label[] = [];
  for (const places of wanted) {
    const free = places.find((place) => ![...standing, ...placed].some((other) => collide(place, other)));
    if (free) placed.push(free);
  }
  return placed;
}
