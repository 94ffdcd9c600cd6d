import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hasPeers, howToGetPeers, requirePeers } from './peers.ts';

interface Lock {
  packages: Record<string, { version: string }>;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const root = resolve(import.meta.dirname, '../..');

// A package that lies nearer would be taken by what stands here: the same measurement, with peers and without.
test('no peer brings another version of a package of the portal', () => {
  const { dependencies, devDependencies } = read<Record<string, Record<string, string>>>(join(root, 'package.json'));
  const own = { ...dependencies, ...devDependencies };
  const { packages } = read<Lock>(join(import.meta.dirname, 'package-lock.json'));
  const others = Object.entries(own).filter(([name, version]) => (packages[`node_modules/${name}`]?.version ?? version) !== version);
  expect(others).toEqual([]);
});

test('where peers are absent, one sentence says how they are installed', () => {
  if (hasPeers()) expect(requirePeers).not.toThrow();
  else expect(requirePeers).toThrow(howToGetPeers);
  expect(howToGetPeers).toContain('npm ci --prefix scripts/bench');
});
