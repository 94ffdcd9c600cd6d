import { describe, expect, test } from 'vitest';
import { publicIssues } from '../tests/public-folder.ts';

describe('a type that is not on the list is refused:', () => {
  const paths = [
    'a.html', 'a.HTM', 'a.xhtml', 'a.xht', 'a.shtml', 'a.xml', 'a.xsl', 'a.js', 'a.mjs', 'sw.js', 'a.wasm', 'a.css', 'a.json', 'a.webmanifest', 'a.swf', 'a.mht', 'a.svgz', 'a.md', 'a.map',
    '_headers', '_redirects', '_worker.js', '.htaccess', '.htpasswd', 'web.config', 'vercel.json', '.env', '.git/config', 'mau/.an.pdf', '.an/a.pdf', '.DS_Store', 'mau/.nojekyll', 'mau/.well-known/a.txt', 'mau/CNAME',
    'a', 'mau.', 'a.exe', 'a.php', 'a.php.pdf', 'a.PHP5.txt', 'a.html.pdf', 'a.asp/b.pdf', 'mau/a.PHP/b.txt', 'a.docm', 'a.xlsm', 'a.doc', 'a.hta', 'a.lnk', 'a.rar', 'a.pdf.exe', 'a.mp4', 'a.pdf~', 'a.constructor', '__proto__',
    '.well-known/acme-challenge/x', '.well-known/acme-challenge/x.txt', '.well-known/PKI-validation/fileauth.txt', '.well-known/a.html', '.well-known/a.pdf', '.well-known', '.well-known/.a.txt',
  ];
  test.each(paths)('%s', async (path) => {
    const issues = (await publicIssues({ [path]: 'a' })).filter(({ code }) => code === 'loai-tap-tin-la');
    expect(issues).toHaveLength(1);
    expect(issues[0]?.hint).toMatch(/\.$/);
  });
});
