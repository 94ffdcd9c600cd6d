import type { PathWithRoute } from 'astro';

/**
 * The file of a path, as Astro's build writes it in the format `directory`; a server answers a folder with its `index.html`,
 * and whatever is not there with `404.html`.
 *
 * @example fileOfPath({ pathname: '/thu-tuc/', route: { type: 'page' } }) // => 'thu-tuc/index.html'
 */
export function fileOfPath({ pathname, route }: { pathname: string; route: Pick<PathWithRoute['route'], 'type'> }): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return name;
  if (name === '404') return '404.html';
  return name === '' ? 'index.html' : `${name}/index.html`;
}
