import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { report } from '../issues/report.ts';
import { publish } from '../publish/publish.ts';
import { serve } from '../publish/serve.ts';

/** The demonstration as the tests find it: where it is served, and where its files are. */
export interface BuiltDemo {
  url: string;
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    demo: BuiltDemo;
  }
}

/** Builds the repository's own portal once, outside the repository, and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  const folder = join(parent, 'dist');
  console.log('Dựng cổng trình diễn để thử…');
  const { published, issues, defects } = await publish(resolve(import.meta.dirname, '../..'), folder);
  if (!published) throw new Error(`Cổng trình diễn không dựng được.\n${report(issues, 'text')}\n${JSON.stringify(defects, null, 2)}`);
  const { url, close } = await serve(folder, '/');
  project.provide('demo', { url, folder });
  return async () => {
    await close();
    await rm(parent, { recursive: true, force: true });
  };
}
