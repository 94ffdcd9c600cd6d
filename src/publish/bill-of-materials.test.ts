import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';

interface Component {
  name: string;
  version: string;
  hashes?: unknown[];
}

const root = resolve(import.meta.dirname, '../..');
const text = await billOfMaterials(root);
const bill = JSON.parse(text) as { bomFormat: string; metadata: { component: Component }; components: Component[] };
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; dev?: boolean }>;
};

test('the bill is of Công Khai, whatever folder it lies in', () => {
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'congkhai']);
});

test('it names every package of the lock file that a build may use, those that tests use too, and no other', () => {
  const locked = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
  const expected = new Set(locked.map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version}`));
  expect(new Set(bill.components.map(({ name, version }) => `${name} ${version}`))).toEqual(expected);
  expect([...expected].filter((line) => /^(yaml|vite) /.test(line))).toHaveLength(2);
});

test('it gives the hash of each', () => {
  for (const { name, hashes } of bill.components) expect([name, hashes?.length]).toEqual([name, 1]);
});

test('it is the same each time and says nothing of the machine', async () => {
  expect(await billOfMaterials(root)).toBe(text);
  expect(text.replace('http://cyclonedx.org/schema/', '')).not.toMatch(/https?:\/\//);
  expect(text).not.toContain(root);
});
