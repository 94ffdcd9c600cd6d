import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewFiles } from '../../starting/review-files.ts';
import { runScript } from '../run-script.ts';

const files = reviewFiles({ revision: '0123456789abcdef0123456789abcdef01234567', node: '24.21.0' });
const textOf = (path: string) => files.get(path) ?? '';
const schemaAt = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object;
const workflows = [...files.keys()].filter((path) => path.startsWith('.github/workflows/'));

describe('what the forges say of the files', () => {
  const errorsOf = async (content: string) => {
    const { context, value } = parseWorkflow({ name: 'cong.yml', content }, new NoOperationTraceWriter());
    if (value) await convertWorkflowTemplate(context, value);
    return context.errors.getErrors().map(({ message }) => message);
  };

  test.each(workflows)('GitHub reads %s without an error', async (path) => {
    expect(await errorsOf(textOf(path))).toEqual([]);
  });

  test('GitHub’s reader refuses what is wrong', async () => {
    expect(await errorsOf(textOf('.github/workflows/cong.yml').replace('runs-on:', 'runs:'))).not.toEqual([]);
    expect(await errorsOf(textOf('.github/workflows/cong.yml').replace('runner.temp', 'runer.temp'))).not.toEqual([]);
  });

  test('GitLab’s schema takes .gitlab-ci.yml, and refuses a wrong one', () => {
    const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
    const valid = ajv.compile(schemaAt('gitlab-ci.json'));
    expect([valid(parse(textOf('.gitlab-ci.yml'))), valid.errors]).toEqual([true, null]);
    expect(valid(parse(textOf('.gitlab-ci.yml').replace('expire_in: 2 weeks', 'expires: 2')))).toBe(false);
    expect(valid(parse(textOf('.gitlab-ci.yml').replace('stage: dang', 'stag: dang')))).toBe(false);
  });

  test('the form for errors keeps GitHub’s rules and has the fields that a page fills in', () => {
    const valid = new Ajv2020().compile(schemaAt('issue-forms.json'));
    const form = parse(textOf('.github/ISSUE_TEMPLATE/bao-sai-sot.yml')) as { body: { id?: string }[] };
    expect([valid(form), valid.errors]).toEqual([true, null]);
    expect(form.body.flatMap(({ id }) => id ?? [])).toEqual(['dia-chi-trang', 'tap-tin', 'noi-dung']);
    expect(valid({ ...form, body: [{ type: 'input', attributes: {} }] })).toBe(false);
  });
});

describe('each step is a command that a person can run', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const calls = [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .map((line) => line.trim().replace(/^(?:- |run: )/, ''))
      .filter((line) => line.startsWith('npm run '))
      .map((call) => ({ path, call, name: call.split(' ')[2] ?? '' })),
  );

  test('there are such steps for both forges', () => {
    expect(new Set(calls.map(({ path, name }) => `${path} ${name}`))).toEqual(
      new Set(
        ['.github/workflows/cong.yml', '.gitlab-ci.yml'].flatMap((path) =>
          ['check', 'changes', 'build', 'codeowners'].map((name) => `${path} ${name}`),
        ),
      ),
    );
  });

  test.each(calls)('$path: $call', async ({ call, name }) => {
    expect(Object.keys(scripts)).toContain(name);
    const { out, code } = await runScript(name, ['--help'], {});
    expect(code).toBe(0);
    for (const [, option = '', value = ''] of call.matchAll(/--([a-z]+)(?: ([a-z]+))?/g)) {
      expect(out).toContain(`--${option}`);
      if (option === 'format') expect(out.split('\n').find((line) => line.includes('--format'))).toContain(value);
    }
  });
});

describe('a stranger’s request', () => {
  interface Workflow {
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<string, Job>;
  }
  interface Job {
    if?: string;
    permissions?: Record<string, string>;
    steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
  }
  const workflowAt = (path: string) => parse(textOf(path)) as Workflow;
  const build = workflowAt('.github/workflows/cong.yml');
  const note = workflowAt('.github/workflows/cong-ghi.yml');

  test('is built with a token that only reads', () => {
    expect(Object.keys(build.on)).toEqual(['pull_request', 'push', 'workflow_dispatch']);
    expect(build.permissions).toEqual({ contents: 'read' });
    expect(build.jobs.dung?.permissions).toBeUndefined();
    expect(JSON.stringify(build.jobs.dung)).not.toContain('secrets.');
    for (const { permissions, if: when } of Object.values(build.jobs))
      if (permissions) expect(when).toContain("github.ref == 'refs/heads/main'");
  });

  test('leaves its credentials nowhere', () => {
    const checkouts = build.jobs.dung?.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(2);
    for (const { with: given } of checkouts ?? []) expect(given?.['persist-credentials']).toBe(false);
  });

  test('reaches no shell: what GitHub fills in goes through the environment', () => {
    for (const { jobs } of [build, note])
      for (const { steps } of Object.values(jobs)) for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('is noted by a workflow that runs nothing of it and may do nothing else', () => {
    expect(note.on).toEqual({ workflow_run: { workflows: ['Cổng'], types: ['completed'] } });
    expect(note.permissions).toEqual({});
    expect(note.jobs.ghi?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    const text = textOf('.github/workflows/cong-ghi.yml');
    expect(text).not.toMatch(/actions\/checkout|npm /);
    expect(text).toContain('-type f -exec head -c 60000');
  });

  test('on GitLab sees no key: jobs that name one are for the main branch alone', () => {
    const jobs = parse(textOf('.gitlab-ci.yml')) as Record<string, { rules?: { if: string }[] }>;
    const naming = Object.entries(jobs).filter(([, job]) => /CONGKHAI_KHOA/.test(JSON.stringify(job)));
    expect(naming.map(([name]) => name)).toEqual(['may-chu']);
    expect(jobs['may-chu']?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CONGKHAI_MAY_CHU' }]);
  });
});

test('every action is GitHub’s own, a commit beside its version', () => {
  for (const path of workflows)
    for (const [, action = ''] of textOf(path).matchAll(/uses: (.+)/g))
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
