import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Three kinds of test, one after the other. Tiny portals are built one at a time: a build uses every core, and tests
// that kill builds look at what else runs. The demonstration is built once, before any test that looks at it.
export default defineConfig({
  root,
  test: {
    environment: 'node',
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'src/tests/{portals,browser,demonstration}/**'],
          testTimeout: 30_000,
          // It imports JSON as bundlers do, and Node.js does not.
          server: { deps: { inline: ['@actions/workflow-parser'] } },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'portals',
          include: ['src/tests/portals/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'demonstration',
          include: ['src/tests/browser/*.test.ts', 'src/tests/demonstration/*.test.ts'],
          globalSetup: ['src/tests/built-demo.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
