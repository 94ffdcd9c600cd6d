import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasPeers } from '../peers.ts';
import { measure } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'congkhai-measure-'));
const script = (name: string, text: string) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return file;
};
const run = (file: string) => measure(file, [], { cwd: folder });
const wait = 'await new Promise((resolve) => setTimeout(resolve, 300));';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('measure', () => {
  test('tells stages apart and keeps the other lines', async () => {
    const { seconds, stages, lines } = await run(
      script('stages', `console.log('stage one'); ${wait} console.log('hello'); console.log('stage two'); ${wait}`),
    );
    expect([...stages.keys()]).toEqual(['one', 'two']);
    expect(lines).toEqual(['hello']);
    // How soon a line is read depends on what else the machine does; the process itself waits twice.
    expect(seconds).toBeGreaterThan(0.55);
    const [one = 0, two = 0] = [...stages.values()].map((stage) => stage.seconds);
    expect(one).toBeGreaterThan(0);
    expect(one + two).toBeLessThanOrEqual(seconds + 0.001);
  });

  test.skipIf(!hasPeers())(
    'counts memory and processor time of a child process too (skipped without the packages of scripts/bench)',
    async () => {
      const child = script(
        'child',
        `const block = Buffer.alloc(150e6, 1); const end = Date.now() + 1500; while (Date.now() < end); console.log(block.length);`,
      );
      const { peakBytes, cpuSeconds } = await run(
        script('parent', `import { spawnSync } from 'node:child_process'; spawnSync(process.execPath, [${JSON.stringify(child)}]);`),
      );
      expect(peakBytes).toBeGreaterThan(190e6);
      expect(cpuSeconds).toBeGreaterThan(0.2);
    },
  );

  test('throws with what the command wrote when it fails', async () => {
    await expect(run(script('fails', `console.error('out of paper'); process.exit(3);`))).rejects.toThrow(/ended with 3:\nout of paper/);
  });
});
