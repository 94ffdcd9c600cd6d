/**
 * Titles for pages of things that may share a name: two units before and after a merger, two procedures for
 * different applicants. A shared name gets what tells it apart.
 *
 * @param detail what stands in brackets after a shared name, short and unique
 * @example // two procedures «Đăng ký khai sinh» => 'Đăng ký khai sinh (mã 1.001193)', …
 */
export function pageTitles<T>(things: readonly T[], nameOf: (thing: T) => string, detail: (thing: T) => string): Map<T, string> {
  const count = new Map<string, number>();
  for (const thing of things) count.set(nameOf(thing), (count.get(nameOf(thing)) ?? 0) + 1);
  return new Map(things.map((thing) => [thing, count.get(nameOf(thing)) === 1 ? nameOf(thing) : `${nameOf(thing)} (${detail(thing)})`]));
}
