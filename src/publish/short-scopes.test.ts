import { expect, test } from 'vitest';
import { shortScopes } from './short-scopes.ts';

type Transform = (code: string, id: string) => { code: string } | null;

function transformOf(files: readonly string[]): Transform {
  let transform: Transform = () => null;
  const updateConfig = ({ vite }: { vite: { plugins: [{ transform: Transform }] } }) => (transform = vite.plugins[0].transform);
  (shortScopes(files).hooks['astro:config:setup'] as (options: unknown) => void)({ updateConfig });
  return transform;
}

const files = ['/cong/src/a.astro', '/cong/src/b.astro'];
const style = '?astro&type=style&index=0&lang.css';

test('the mark of a component is the same in its elements and in its selectors, and no other has it', () => {
  const transform = transformOf(files);
  expect(transform('<p data-astro-cid-lpz7rrbc><b data-astro-cid-lpz7rrbc>', '/cong/src/a.astro')?.code).toBe('<p data-_0><b data-_0>');
  expect(transform('p[data-astro-cid-lpz7rrbc]{}', `/cong/src/a.astro${style}`)?.code).toBe('p[data-_0]{}');
  expect(transform('p[data-astro-cid-gep6lpzj]{}', `/cong/src/b.astro${style}`)?.code).toBe('p[data-_1]{}');
});

test('what is no component of ours, or has no styles, stays as it is', () => {
  const transform = transformOf(files);
  expect(transform('data-astro-cid-lpz7rrbc', '/cong/src/c.ts')).toBeNull();
  expect(transform('<p>', '/cong/src/a.astro')).toBeNull();
});
