import { createHash } from 'node:crypto';
import type { Issue } from './issue.ts';
import { oneLine } from './one-line.ts';

/** As GitLab ranks what it is told, by what an issue does to a reader. */
const severities = { error: 'critical', wrong: 'major', missing: 'minor', style: 'info' } as const;

/**
 * Issues as a code quality report of GitLab. A fingerprint does not depend on the line: what only moved is not new.
 *
 * @param below where the portal lies in its repository: `''` or a path that ends in `/`
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codeQuality(issues: readonly Issue[], below: string): string {
  const seen = new Map<string, number>();
  const entries = issues.map((issue) => {
    const { code, severity, harm = 'wrong', place } = issue;
    const same = JSON.stringify([code, below + place.file, place.columnName, issue.whole ?? issue.found ?? issue.message]);
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return {
      description: oneLine(`${issue.message} ${issue.hint}`, 1000),
      check_name: code,
      fingerprint: createHash('sha256').update(`${same}${count}`).digest('hex'),
      severity: severities[severity === 'error' ? 'error' : harm],
      location: { path: below + place.file, lines: { begin: place.line ?? 1 } },
    };
  });
  return JSON.stringify(entries, null, 2);
}

/**
 * Issues as JUnit: a suite for each file, a case for each issue. Errors are failures; a warning passes and says so in
 * its output. A sound portal is one case that passes.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function junit(issues: readonly Issue[], below: string, place: (issue: Issue) => string): string {
  const suites = [...Map.groupBy(issues, (issue) => below + issue.place.file)].map(([file, group]) =>
    suite(
      file,
      group.filter(({ severity }) => severity === 'error').length,
      group.map((issue) => testCase(file, issue, place(issue))),
    ),
  );
  const sound = suite('npm run check', 0, ['    <testcase classname="npm run check" name="Không có lỗi nào" time="0"/>']);
  const counts = `tests="${Math.max(1, issues.length)}" failures="${issues.filter(({ severity }) => severity === 'error').length}"`;
  const body = suites.length > 0 ? suites : [sound];
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="npm run check" ${counts}>`, ...body, '</testsuites>'].join('\n');
}

function suite(name: string, failures: number, cases: readonly string[]): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return [`  <testsuite name="${xml(name)}" ${counts}>`, ...cases, '  </testsuite>'].join('\n');
}

function testCase(file: string, issue: Issue, place: string): string {
  const words = [place, issue.found && `Đang có: ${issue.found}`, issue.expected && `Cần có: ${issue.expected}`, `Cách sửa: ${issue.hint}`];
  const text = xml(words.filter(Boolean).join('\n'), '\n');
  const line = issue.place.line === undefined ? '' : ` line="${issue.place.line}"`;
  const start = `    <testcase classname="${xml(file)}" name="${xml(`${issue.code}: ${issue.message}`)}" file="${xml(file)}"${line} time="0">`;
  const inside =
    issue.severity === 'error'
      ? `<failure type="${xml(issue.code)}" message="${xml(issue.message)}">${text}</failure>`
      : `<system-out>${xml(`Cảnh báo: ${issue.message}`)}\n${text}</system-out>`;
  return `${start}\n      ${inside}\n    </testcase>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, printable: what XML can't hold is `�` already. */
function xml(text: string, between = ' '): string {
  return text
    .split('\n')
    .map((line) =>
      oneLine(line, 4096)
        .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
        .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '�'),
    )
    .join(between);
}
