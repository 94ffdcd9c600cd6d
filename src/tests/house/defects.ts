import type { Import } from './imports.ts';
import { floors, roomOf } from './rooms.ts';

/** What is wrong with an import, in a sentence; `null` when it goes with the flow. */
export function againstTheFlow({ from, to }: Import): string | null {
  const [own, other] = [roomOf(from), roomOf(to)];
  const [ownFloor, otherFloor] = [floorOf(own), floorOf(other)];
  if (own === other || (otherFloor >= 0 && otherFloor < ownFloor)) return null;
  const where = [own, other].filter((room) => floorOf(room) < 0);
  const rule =
    where.length > 0
      ? `${where.join(' and ')} is no room yet: give it a floor`
      : `${other} is ${otherFloor === ownFloor ? 'on the same floor as' : 'above'} ${own}: a room imports from the floors below its own`;
  return `${from} reaches into ${other} (${to}), but ${rule} (src/tests/house/rooms.ts).`;
}

function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room));
}

/** Files that need each other, each circle once, as `a → b → a`. */
export function findCircles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}
