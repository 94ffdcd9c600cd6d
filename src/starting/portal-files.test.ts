import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRows } from '../schemas/table.ts';
import { registry } from '../schemas/all-tables.ts';
import { examplePath } from '../schemas/folders.ts';
import { thisGenerator } from './generator.ts';
import { portalFiles } from './portal-files.ts';
import { publisherOf } from './publisher.ts';
import { fateOf, memoryPath, readMemory } from './written-files.ts';

const generator = { revision: '0123456789abcdef0123456789abcdef01234567', node: '24.21.0' };
const plan = { publisher: publisherOf('Xã Nậm Chày', 'xã'), place: { server: null, base: '/' }, generator, today: '2026-11-28' };
const files = portalFiles(plan, 'cong xã');
const textOf = (path: string) => files.get(path) ?? '';
const rowsOf = (path: string, table: (typeof registry)[keyof typeof registry]) =>
  readRows(new TextEncoder().encode(textOf(path)), path, table);

const tables = Object.values(registry);

test.each(tables)('$path has its header and one sound row among the examples', (table) => {
  const { rows, issues } = rowsOf(`vi-du/${examplePath(table.path)}`, table);
  expect({ rows: rows.length, issues }).toEqual({ rows: 1, issues: [] });
});

test.each(tables.filter(({ path }) => !path.includes('<')))('$path has its header, and no row, among what is published', (table) => {
  const { rows, issues } = rowsOf(`data/${table.path}`, table);
  expect({ rows, issues }).toEqual({ rows: [], issues: [] });
  for (const { header } of Object.values(table.columns)) expect(textOf(`data/${table.path}`)).toContain(header);
});

describe('what runs by itself', () => {
  test.each(['.github/workflows/cong.yml', '.gitlab-ci.yml'])('%s fixes every version', (path) => {
    const text = textOf(path);
    expect(text).toContain(generator.revision);
    expect(text).toContain(`node${path.startsWith('.github') ? '-version: ' : ':'}${generator.node}`);
  });

  test('on GitHub a pull request is built, and only what is merged is published', () => {
    const { on, jobs } = parse(textOf('.github/workflows/cong.yml')) as Workflow;
    expect(Object.keys(on)).toEqual(['pull_request', 'push', 'workflow_dispatch']);
    const merged = expect.stringContaining("github.ref == 'refs/heads/main' && ") as string;
    expect(jobs.dang).toMatchObject({ if: merged, needs: 'dung', permissions: { pages: 'write' } });
    expect(jobs['may-chu']).toMatchObject({ if: merged, needs: 'dung', environment: 'may-chu' });
  });

  test('on GitLab too', () => {
    const jobs = parse(textOf('.gitlab-ci.yml')) as Record<string, { rules?: unknown; before_script?: string[] }>;
    expect(jobs.dung?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(jobs.pages?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(jobs['.cong']?.before_script?.every((line) => typeof line === 'string')).toBe(true);
  });

  test('later it can be told which of the files a person has changed', () => {
    const written = readMemory(textOf(memoryPath));
    const review = Object.keys(written);
    expect(review).toContain('.github/workflows/cong-ghi.yml');
    for (const path of review) expect(fateOf('mới', textOf(path), written[path])).toBe('renewed');
  });

  interface Workflow {
    on: Record<string, unknown>;
    jobs: Record<string, unknown>;
  }
});

test('the README names the commands and the folder, quoted for its blank', () => {
  const text = textOf('README.md');
  for (const command of ['check', 'import', 'dev', 'build', 'preview']) expect(text).toContain(`npm run ${command}`);
  expect(text).toContain('CONGKHAI_PORTAL="../cong xã"');
});

test('the first article is of the day that the portal was begun', () => {
  expect(textOf('content/tin-tuc/mo-cong.mdx')).toContain('Ngày 28/11/2026, Ủy ban nhân dân xã Nậm Chày bắt đầu dựng cổng');
});

test('another machine can fetch this very generator and its Node.js', () => {
  const { revision, node } = thisGenerator();
  expect(revision).toMatch(/^(?:[0-9a-f]{40}|v\d+\.\d+\.\d+)$/);
  expect(node).toMatch(/^\d+\.\d+\.\d+$/);
});
