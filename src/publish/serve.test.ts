import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from './serve.ts';

let parent: string;
let serving: Serving;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  await writeFile(join(parent, 'secret.txt'), 'secret');
  const folder = join(parent, 'dist');
  await mkdir(join(folder, 'thu-tuc'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'thu-tuc', 'index.html'), 'catalogue');
  await writeFile(join(folder, '404.html'), 'không thấy');
  await writeFile(join(folder, 'phong.woff2'), 'font');
  serving = await serve(folder, '/cong/');
});
afterAll(async () => {
  await serving.close();
  await rm(parent, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written, dots included. */
function ask(path: string): Promise<{ status: number | undefined; body: string; type: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: new URL(serving.url).port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body, type: response.headers['content-type'] }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['/cong/', 'home'],
  ['/cong/thu-tuc/', 'catalogue'],
  ['/cong/thu-tuc/?q=1', 'catalogue'],
])('%s is a page', async (path, body) => {
  expect(await ask(path)).toMatchObject({ status: 200, body, type: 'text/html;charset=utf-8' });
});

test('files have their type', async () => {
  expect(await ask('/cong/phong.woff2')).toMatchObject({ status: 200, type: 'font/woff2' });
});

test.each(['/', '/thu-tuc/', '/cong/khong-co/', '/cong/../secret.txt', '/cong/..%2fsecret.txt', '/cong/%2e%2e/secret.txt', '/cong//etc/passwd', '/cong/%E0%A4%A'])(
  '%s is the portal’s own 404 page',
  async (path) => expect(await ask(path)).toMatchObject({ status: 404, body: 'không thấy' }),
);

test('a portal without a 404 page answers with words', async () => {
  const bare = await serve(join(parent, 'dist', 'thu-tuc'), '/');
  const response = await fetch(`${bare.url}khong-co/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Không thấy trang này.');
  await bare.close();
});
