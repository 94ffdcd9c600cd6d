import { expect, test } from 'vitest';
import { judgeHostName } from './text-content.ts';

const said = (content: string, host: string | null = 'banmau.example') => judgeHostName(Buffer.from(content), host)?.message ?? null;

test('CNAME names the host of the portal and nothing else', () => {
  expect([said('banmau.example'), said('banmau.example\n')]).toEqual([null, null]);
  for (const content of ['khac.example', 'banmau.example\nkhac.example', 'BANMAU.example.khac.example', ''])
    expect(said(content)).toBe('CNAME không phải tên máy chủ của cổng.');
});

test('CNAME is left alone while nobody knows the host', () => {
  expect(said('banmau.example', null)).toBeNull();
});
