import { parseAllRedirects } from '@netlify/redirect-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apacheRules, hostRules, nginxRules } from './redirect-rules.ts';

const moves = [
  { from: '/tin-tuc/cu/', to: '/tin-tuc/moi/' },
  { from: '/mau/Tờ khai (cũ), 1.docx', to: '/mau/to-khai.docx' },
];

test('the parser of Netlify reads each rule as one way from one address to one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-redirects-'));
  writeFileSync(join(folder, '_redirects'), hostRules(moves, '/cong/'));
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [join(folder, '_redirects')],
    configRedirects: [],
    minimal: true,
  });
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
  const read = redirects as { from: string; to: string; status: number }[];
  expect(read.map(({ from, to, status }) => [from, to, status])).toEqual([
    ['/cong/tin-tuc/cu/', '/cong/tin-tuc/moi/', 301],
    [encodeURI('/cong/mau/Tờ khai (cũ), 1.docx'), '/cong/mau/to-khai.docx', 301],
  ]);
});

test('a sign that a server gives a meaning to would stand for itself, should one ever come so far', () => {
  const hostile = [{ from: '/a"$b.c\\', to: '/d"$e' }];
  expect(nginxRules(hostile, '/')).toBe(String.raw`location = "/a\"$b.c\\" { return 301 "/d%22%24e"; }` + '\n');
  expect(apacheRules([{ from: '/a.b(c)/', to: '/d/' }], '/cong/')).toBe('RedirectMatch 301 "^/cong/a\\.b\\(c\\)/$" "/cong/d/"\n');
});
