import { describe, expect, test } from 'vitest';
import { sortIssues, type Issue } from './issue.ts';
import { issueOf, type Rule } from './rule.ts';

const rule: Rule = { code: 'thu', severity: 'error', title: 'Thử', cause: 'Để thử.', wrong: 'a', right: 'b', mend: 'Sửa lại.' };

test('issues are read file by file, down the lines and along the columns; what has no line comes first', () => {
  const at = (file: string, line?: number, column?: number): Issue =>
    issueOf(rule, { file, ...(line && { line }), ...(column && { column }) }, { message: 'x' });
  const sorted = sortIssues([at('b.csv', 1), at('a.csv', 10, 2), at('a.csv', 10, 1), at('a.csv', 9), at('a.csv')]);
  expect(sorted.map(({ place }) => [place.file, place.line, place.column].filter(Boolean).join(' '))).toEqual([
    'a.csv',
    'a.csv 9',
    'a.csv 10 1',
    'a.csv 10 2',
    'b.csv 1',
  ]);
});

describe('an issue', () => {
  test('takes its way of mending from the rule, and leaves out what is not known', () => {
    expect(issueOf(rule, { file: 'a.csv' }, { message: 'Sai.', found: undefined, suggestion: null })).toEqual({
      code: 'thu',
      severity: 'error',
      place: { file: 'a.csv' },
      message: 'Sai.',
      hint: 'Sửa lại.',
    });
  });

  test('quotes a long value in short, wherever it is quoted', () => {
    const value = 'x'.repeat(1_000_000);
    const issue = issueOf(rule, { file: 'a.csv', columnName: value }, { message: `«${value}» sai.`, found: value });
    expect(issue.message).toBe(`«${'x'.repeat(79)}…» sai.`);
    expect(issue.found).toBe(`${'x'.repeat(79)}…`);
    expect(issue.place.columnName).toBe(`${'x'.repeat(79)}…`);
  });

  test('stands on one line: a value cannot begin a line that a build server takes for a command', () => {
    const value = 'a\n::error::b';
    expect(issueOf(rule, { file: 'a.csv' }, { message: `«${value}» sai.`, found: value })).toMatchObject({
      message: '«a ::error::b» sai.',
      found: 'a ::error::b',
    });
  });

  test('takes the signs of a value for nothing but signs', () => {
    expect(issueOf(rule, { file: 'a.csv' }, { message: '«$&$`» sai.', found: '$&$`' }).message).toBe('«$&$`» sai.');
  });

  test('is single lines throughout, whatever a rule puts into it', () => {
    const value = 'a\u2028::error::b\u202e';
    const { place, ...texts } = issueOf(
      rule,
      { file: 'a.csv', columnName: value },
      { message: value, found: value, expected: value, hint: value, suggestion: value },
    );
    const safe = 'a ::error::b�';
    expect([place.columnName, texts]).toEqual([
      safe,
      { code: 'thu', severity: 'error', message: safe, found: safe, expected: safe, hint: safe, suggestion: safe },
    ]);
  });

  test('shows no character that a terminal obeys', () => {
    expect(issueOf(rule, { file: 'a.csv' }, { message: 'x', found: '\u001b[31mđỏ\u009b' }).found).toBe('�[31mđỏ�');
  });

  test('does not cut a letter in two', () => {
    expect(issueOf(rule, { file: 'a.csv' }, { message: 'x', found: '👍'.repeat(50) }).found?.isWellFormed()).toBe(true);
  });
});
