import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A page long enough to be worth compressing. */
export const page = (words: string): string => `<!DOCTYPE html><title>${words}</title>`.padEnd(2000, ' ');

const packed = 'x'.repeat(2000);

/** One file of every kind that a built portal has, what an editor may add, and what nobody should see. */
const files: Record<string, string> = {
  'index.html': page('trang chủ'),
  '404.html': page('không thấy trang này'),
  'thu-tuc/index.html': page('thủ tục'),
  'du-lieu-mo/a.csv': 'Mã thủ tục,Tên\n'.repeat(200),
  'du-lieu-mo/a.jsonld': '{}',
  'tin-tuc/rss.xml': '<rss version="2.0"/>',
  'tin-tuc/atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'sitemap-0.xml': '<urlset/>',
  '_astro/a.B_1.css': 'a{}'.repeat(500),
  '_astro/a.B_1.js': '1',
  '_astro/a.B_1.woff2': 'x',
  'pagefind/pagefind.js': '1',
  'pagefind/pagefind.vi_1a.pf_meta': packed,
  'pagefind/2/fragment/vi_1a.pf_fragment': packed,
  'pagefind/wasm.unknown.pagefind': packed,
  'a.wasm': 'x',
  'tep/a.HTML': '<script>alert(1)</script>',
  'tep/a.html.la': '<script>alert(1)</script>',
  'tep/a.php': '<?php echo 1;',
  'tep/.htaccess': 'Options +Indexes +FollowSymLinks',
  '.congkhai': 'secret',
  '.env': 'secret',
  '.git/config': 'secret',
  '.well-known/security.txt': 'well known',
  '.well-known/.secret': 'secret',
};
const uploaded = [
  'txt',
  'json',
  'svg',
  'webp',
  'avif',
  'png',
  'jpg',
  'JPG',
  'pdf',
  'PDF',
  'zip',
  'docx',
  'xlsx',
  'odt',
  'ods',
  'js',
  'gif',
  'ico',
  'otf',
  'ttf',
  'woff',
];

/**
 * Writes the same portal at the root of a folder and below `cong/` in it, with links that lead out of it.
 *
 * @returns the folder to serve, and its parent, temporary, to be removed by the caller
 */
export function writeHostedFiles(): { parent: string; root: string } {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'cong-khai-')));
  const root = join(parent, 'www');
  // The servers give up their rights and read as another user.
  chmodSync(parent, 0o755);
  for (const folder of [root, join(root, 'cong')]) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    for (const ending of uploaded) writeFileSync(join(folder, 'tep', `a.${ending}`), 'x');
  }
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  symlinkSync('../secret.txt', join(root, 'ra-ngoai.txt'));
  symlinkSync('..', join(root, 'ra-ngoai'));
  symlinkSync('tep', join(root, 'vao-trong'));
  return { parent, root };
}

interface Question {
  port: number | undefined;
  path: string;
  method: string;
  headers: Record<string, string>;
}

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server of this machine for a path exactly as it is written, dots and percent signs included. */
export function askServer(question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', agent: false, ...question }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
