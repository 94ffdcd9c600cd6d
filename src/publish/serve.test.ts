import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from './serve.ts';

let parent: string;
let serving: Serving;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  await writeFile(join(parent, 'secret.txt'), 'secret');
  const folder = join(parent, 'dist');
  const files: Record<string, string> = {
    'index.html': 'home',
    'thu-tuc/index.html': 'catalogue',
    '404.html': 'không thấy',
    'phong.woff2': 'font',
    'so.csv': 'a,b',
    'mau.txt': '0123456789',
    'danh-muc.json': '{}',
    'rss.xml': '<rss/>',
    'bieu-do.svg': '<svg/>',
    'cong.webmanifest': '{}',
    'ma.js': 'x',
    'anh/mot.jpg': 'jpg',
    '.git/config': 'hidden',
    '.env': 'hidden',
    '.well-known/security.txt': 'Contact:',
    '.well-known/.khoa': 'hidden',
    'Tờ khai (1) #2 50%.txt': 'form',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await symlink(join(parent, 'secret.txt'), join(folder, 'ra-ngoai.txt'));
  await symlink(parent, join(folder, 'len-tren'));
  await symlink('mau.txt', join(folder, 'o-trong.txt'));
  execFileSync('mkfifo', [join(folder, 'ong.txt')]);
  serving = await serve(folder, '/cong/');
});
afterAll(async () => {
  await serving.close();
  await rm(parent, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  body: string;
  headers: Record<string, unknown>;
}

/** Asks for a path exactly as it is written, dots included. */
function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: new URL(serving.url).port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Sends bytes that no well-behaved program would send. @returns all that comes back */
function send(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

const stillServes = async () => expect(await ask('/cong/')).toMatchObject({ status: 200, body: 'home' });

test.each([
  ['/cong/', 'home'],
  ['/cong/thu-tuc/', 'catalogue'],
  ['/cong/thu-tuc/?q=1', 'catalogue'],
])('%s is a page', async (path, body) => {
  expect(await ask(path)).toMatchObject({ status: 200, body, headers: { 'content-type': 'text/html; charset=utf-8' } });
});

test.each([
  ['phong.woff2', 'font/woff2'],
  ['so.csv', 'text/csv; charset=utf-8'],
  ['mau.txt', 'text/plain; charset=utf-8'],
  ['danh-muc.json', 'application/json; charset=utf-8'],
  ['rss.xml', 'application/xml; charset=utf-8'],
  ['bieu-do.svg', 'image/svg+xml; charset=utf-8'],
  ['cong.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['ma.js', 'text/javascript; charset=utf-8'],
  ['.well-known/security.txt', 'text/plain; charset=utf-8'],
])('%s has the type %s, which no browser may guess', async (name, type) => {
  expect(await ask(`/cong/${name}`)).toMatchObject({ status: 200, headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });
});

test('a name with blanks, signs and Vietnamese letters is found', async () => {
  expect(await ask(`/cong/${encodeURIComponent('Tờ khai (1) #2 50%.txt')}`)).toMatchObject({ status: 200, body: 'form' });
});

test('a folder without its last slash leads to the one with it, the question kept', async () => {
  expect(await ask('/cong/thu-tuc?q=1')).toMatchObject({ status: 301, headers: { location: '/cong/thu-tuc/?q=1' } });
});

test.each([
  '/',
  '/thu-tuc/',
  '/cong/khong-co/',
  '/cong/../secret.txt',
  '/cong/..%2fsecret.txt',
  '/cong/%2e%2e/secret.txt',
  '/cong/..%5csecret.txt',
  '/cong//etc/passwd',
  '/cong/%2fetc/passwd',
  '/cong/%E0%A4%A',
  '/cong/%',
  '/cong/%00',
  '/cong/mau.txt%00.html',
  '/cong/mau.txt/',
  '/cong/anh/',
  '/cong/anh',
  '/cong/.env',
  '/cong/.git/config',
  '/cong/%2eenv',
  '/cong/.well-known/.khoa',
  '/cong/.well-known/',
  '/cong/anh/.well-known/x',
  '/cong/ra-ngoai.txt',
  '/cong/len-tren/secret.txt',
  '/cong/ong.txt',
  `/cong/${'a'.repeat(5000)}`,
  `/cong/${'a/'.repeat(3000)}`,
  'http://example.com/',
])('%s is the portal’s own 404 page', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'không thấy', headers: { 'x-content-type-options': 'nosniff' } });
});

test('a link that stays in the folder is followed', async () => {
  expect(await ask('/cong/o-trong.txt')).toMatchObject({ status: 200, body: '0123456789' });
});

describe('a part of a file', () => {
  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=-3', 206, '789'],
    ['bytes=8-99', 206, '89'],
    ['bytes=10-2', 416, ''],
    ['bytes=999999-', 416, ''],
    ['bytes=-0', 416, ''],
    ['bytes=abc', 200, '0123456789'],
    ['bytes=0-1,5-6', 200, '0123456789'],
    ['bytes=99999999999999999999-', 416, ''],
    ['bytes=', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
    [`bytes=${'0-1,'.repeat(2000)}0-1`, 206, '01'],
  ])('%s', async (range, status, body) => {
    const answer = await ask('/cong/mau.txt', { headers: { range } });
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
    if (status === 416) expect(answer.headers).toMatchObject({ 'content-range': 'bytes */10' });
    await stillServes();
  });
});

test('a file that has not changed is not sent again', async () => {
  const { headers } = await ask('/cong/mau.txt');
  expect(await ask('/cong/mau.txt', { headers: { 'if-none-match': String(headers.etag) } })).toMatchObject({ status: 304, body: '' });
  expect(await ask('/cong/mau.txt', { headers: { 'if-match': '"another"' } })).toMatchObject({ status: 412, body: '' });
});

test.each(['/cong/mau.txt', '/cong/khong-co'])('HEAD of %s has the headers alone', async (path) => {
  const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
  expect(head).toMatchObject({ status: get.status, body: '', headers: { 'content-type': get.headers['content-type'] } });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not what a portal does', async (method) => {
  expect(await ask('/cong/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test.each([
  ['no request at all', 'xin chào\r\n\r\n'],
  ['a header without a colon', 'GET /cong/ HTTP/1.1\r\nHost: a\r\nsai\r\n\r\n'],
  ['an address of 40,000 letters', `GET /cong/${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['bytes that are no text', 'GET /cong/\u0001\u00ff HTTP/1.1\r\nHost: a\r\n\r\n'],
])('%s is refused, and the next reader is served', async (_what, bytes) => {
  expect(await send(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
  await stillServes();
});

test('a reader who leaves in the middle disturbs nobody', async () => {
  await writeFile(join(parent, 'dist', 'lon.txt'), 'x'.repeat(5_000_000));
  await new Promise<void>((resolve) => {
    const asked = request({ port: new URL(serving.url).port, path: '/cong/lon.txt' }, (response) => {
      response.once('data', () => asked.destroy());
      response.on('close', resolve);
    });
    asked.on('error', () => {});
    asked.end();
  });
  await stillServes();
});

test('a port that another program has is an error of that name', async () => {
  await expect(serve(parent, '/', Number(new URL(serving.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a portal without a 404 page answers with words', async () => {
  const bare = await serve(join(parent, 'dist', 'thu-tuc'), '/');
  const response = await fetch(`${bare.url}khong-co/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Không thấy trang này.');
  await bare.close();
});
