import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { apacheRules, nginxRules } from '../layouts/redirect-rules.ts';
import { askServer, writeHostedFiles } from './hosted-files.ts';
import { start, webServers } from './web-servers.ts';

// The rules that a portal writes, in the servers that they are written for, each with its sample of scripts/hosting/.
const moves = [
  { from: '/tin-tuc/cu/', to: '/thu-tuc/' },
  { from: '/mau/Tờ khai (cũ), 1.docx', to: '/tep/tờ khai mới.docx' },
  { from: '/a.b.pdf', to: '/tep/a.pdf' },
  { from: '/gioi-thieu.html', to: '/' },
];
const { parent, root } = writeHostedFiles();
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const rulesOf = { nginx: nginxRules, Apache: apacheRules } as const;
const tried = webServers.filter(({ name, program }) => program && name in rulesOf);
for (const { name, program } of webServers) if (!program) test.skip(`${name} is not installed here: its rules are not tried`, () => {});

describe.each(tried)('the rules for $name', (server) => {
  test.each(['/', '/cong/'])('lead on from each old address and from no other, below %s', async (base) => {
    const folder = join(parent, `${server.name}${base.replaceAll('/', '-')}`);
    mkdirSync(folder);
    const file = join(folder, 'chuyen-huong.conf');
    writeFileSync(file, rulesOf[server.name as keyof typeof rulesOf](moves, base));
    const running = await start(server, { root, notFound: '/404.html', moves: file }, folder);
    const ask = (path: string) => askServer({ port: running.port, path: encodeURI(base + path), method: 'GET', headers: {} });
    try {
      for (const { from, to } of moves) {
        const { status, headers } = await ask(from.slice(1));
        const path = decodeURI(new URL(headers.location ?? '', 'http://127.0.0.1').pathname);
        expect([from, status, path]).toEqual([from, 301, base + to.slice(1)]);
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
      for (const path of ['tin-tuc/cu/them/', 'x/tin-tuc/cu/', 'aXb.pdf', 'a.b.pdfx'])
        expect([path, (await ask(path)).status]).toEqual([path, 404]);
    } finally {
      await running.stop();
    }
  });
});
