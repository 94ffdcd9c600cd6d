import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { portTrouble, takeTurn, wantedPort } from './port.ts';
import { WrongCall } from './wrong-call.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['', 4321],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
])('PORT=%s is a port', (text, port) => {
  vi.stubEnv('PORT', text);
  expect(wantedPort()).toBe(port);
});

test.each(['abc', '-1', '70000', '65536', '80a', '1e3', ' 80', '0x50', '4321.5', '99999999999'])('PORT=%s is none', (text) => {
  vi.stubEnv('PORT', text);
  expect(wantedPort).toThrow(WrongCall);
  expect(wantedPort).toThrow('PORT phải là một số từ 0 đến 65535, không phải');
});

test('a port that another program has is said to be taken, a free one is left free', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, 'localhost', done));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(takeTurn(port)).rejects.toThrow(WrongCall);
  await new Promise((done) => other.close(done));
  await takeTurn(port);
  await takeTurn(port);
});

test('a port of the system’s is said to be closed to us; other troubles stay what they are', () => {
  expect(String(portTrouble({ code: 'EACCES' }, 80))).toContain('không được dùng số cổng mạng 80');
  const other = new Error('other');
  expect(portTrouble(other, 80)).toBe(other);
});
