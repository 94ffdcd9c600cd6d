import { expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

test('a tool runs to its end, and its code tells how it ended', async () => {
  expect(await runTool('@biomejs/biome', ['--version'])).toBe(0);
  expect(await runTool('@biomejs/biome', ['--no-such-option'])).not.toBe(0);
});

test('a package without a program of its name is no tool', async () => {
  await expect(runTool('koffi', [])).rejects.toThrow(/koffi/);
});
