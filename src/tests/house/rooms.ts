/**
 * The rooms below `src/`, and `scripts/` with its measurements, from the ground up. A room imports from the floors
 * below its own: never from above, and not from its neighbours on the same floor.
 */
export const floors: readonly (readonly string[])[] = [
  ['issues', 'text', 'charts', 'handbook', 'styles', 'assets', 'chromium'],
  ['tables', 'pictures'],
  ['prose'],
  ['schemas'],
  ['portal'],
  ['domain', 'importing', 'public-files', 'commands'],
  ['search', 'open-data'],
  ['components'],
  ['checks', 'layouts', 'mending'],
  ['pages', 'content.config.ts'],
  ['publish', 'starting'],
  ['bench'],
  ['scripts'],
  ['tests'],
];

/** Arrows against the flow that are meant, each with its reason. */
export const exceptions: readonly { from: string; to: string; why: string }[] = [
  {
    from: 'src/schemas/dictionary.ts',
    to: 'src/public-files/listed-extensions.ts',
    why: 'the dictionary tells editors which public files are taken, in the words of the list itself',
  },
  {
    from: 'src/public-files/archive-content.ts',
    to: 'src/importing/opening/read-parts.ts',
    why: 'an archive is opened behind the same limits, whoever brought it',
  },
];

/** The room of a file; tests and what they read belong to the tests, wherever they stand. */
export function roomOf(file: string): string {
  if (/\.test\.ts$|\/fixtures\//.test(file)) return 'tests';
  const [top = '', room = ''] = file.split('/');
  return top === 'scripts' && room !== 'bench' ? 'scripts' : room;
}
