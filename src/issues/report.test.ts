import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Issue } from './issue.ts';
import { printPlace } from './place.ts';
import { formats, hasErrors, report } from './report.ts';

const issues: Issue[] = [
  {
    code: 'ngoai-danh-muc',
    severity: 'error',
    place: { file: 'data/thu-tuc/ho-tich/danh-muc.csv', line: 14, column: 28, columnName: 'Mức độ' },
    message: '«Toàn phần» không có trong danh mục.',
    found: 'Toàn phần',
    expected: 'Toàn trình · Một phần',
    hint: 'Có phải ý bạn là «Toàn trình»?',
    suggestion: 'Toàn trình',
  },
  {
    code: 'tap-tin-la',
    severity: 'warning',
    harm: 'missing',
    place: { file: 'data/ghi-chú, nháp: 100%.csv' },
    message: 'Cổng không đọc tập tin này.',
    hint: 'Đổi tên.',
  },
];

describe('text', () => {
  test('says where, what and how to mend it', () => {
    expect(report(issues, 'text')).toMatchInlineSnapshot(`
      "LỖI  data/thu-tuc/ho-tich/danh-muc.csv

        Dòng 14, cột AB «Mức độ»: «Toàn phần» không có trong danh mục.
        Đang có:   Toàn phần
        Cần có:    Toàn trình · Một phần
        Cách sửa:  Có phải ý bạn là «Toàn trình»?
        Xem thêm:  /tro-giup/loi/ngoai-danh-muc/

      CẢNH BÁO (còn thiếu)  data/ghi-chú, nháp: 100%.csv

        Cổng không đọc tập tin này.
        Cách sửa:  Đổi tên.
        Xem thêm:  /tro-giup/loi/tap-tin-la/

      Tổng cộng: 1 lỗi, 1 cảnh báo trong 2 tập tin. Cảnh báo: 1 chỗ còn thiếu."
    `);
  });

  test('says so when there is nothing', () => {
    expect(report([], 'text')).toMatchInlineSnapshot(`"Không có lỗi nào. Mọi bảng và bài viết đều đọc được."`);
  });
});

describe('ranks', () => {
  const at = (harm: Issue['harm'], file: string, line: number, excess?: number): Issue => ({
    code: `ma-${harm}`,
    severity: 'warning',
    ...(harm && { harm }),
    place: { file, line },
    message: `Chỗ ${line}.`,
    hint: 'Sửa.',
    ...(excess && { excess }),
  });
  const style = [
    at('style', 'data/thu-tuc/ho-tich/giay-to.csv', 2, 1.2),
    at('style', 'data/thu-tuc/ho-tich/trinh-tu.csv', 7, 3.5),
    at('style', 'data/thu-tuc/ho-tich/trinh-tu.csv', 9),
    at('style', 'content/trang/a.mdx', 5),
  ];
  const mixed = [...style, at('missing', 'data/a.csv', 3), at('wrong', 'data/z.csv', 4), issues[0]!];

  test('errors come first, then what readers are told wrongly, then what is missing, then style', () => {
    const headings = (text: string) => text.split('\n').filter((line) => /^(?:LỖI|CẢNH BÁO)/.test(line));
    expect(headings(report(mixed, 'text'))).toEqual([
      'LỖI  data/thu-tuc/ho-tich/danh-muc.csv',
      'CẢNH BÁO (người đọc có thể bị nói sai)  data/z.csv',
      'CẢNH BÁO (còn thiếu)  data/a.csv',
      'CẢNH BÁO (khó đọc)  data/thu-tuc/ho-tich/giay-to.csv',
      'CẢNH BÁO (khó đọc)  data/thu-tuc/ho-tich/trinh-tu.csv',
      'CẢNH BÁO (khó đọc)  content/trang/a.mdx',
    ]);
    expect(report(mixed, 'github').split('\n')[1]).toContain('file=data/z.csv');
  });

  test('on a screen style is one line a sector, or a file elsewhere, with the worst place of it', () => {
    expect(report(style, 'text', { wholeList: 'npm run check -- --all' })).toMatchInlineSnapshot(`
      "CÁCH VIẾT  Không sai, nhưng khó đọc
        data/thu-tuc/ho-tich: 3 chỗ, nặng nhất ở trinh-tu.csv, dòng 7. Chỗ 7.
        content/trang/a.mdx: 1 chỗ ở content/trang/a.mdx, dòng 5. Chỗ 5.

      Xem từng chỗ: npm run check -- --all

      Tổng cộng: 0 lỗi, 4 cảnh báo trong 3 tập tin. Cảnh báo: 4 chỗ khó đọc."
    `);
  });

  test('on a screen the first ten of a rule are told, and how many more there are; errors are all told', () => {
    const doubts = Array.from({ length: 12 }, (_, line) => at('wrong', 'data/can-quyet.csv', line));
    const errors = Array.from({ length: 12 }, (_, line) => ({
      ...issues[0]!,
      message: `Lỗi ${line}.`,
      place: { file: 'data/x.csv', line },
    }));
    const text = report([...doubts, ...errors], 'text', { wholeList: 'npm run check -- --all' });
    expect([text.match(/: Lỗi \d+/g)?.length, text.match(/^ {2}Dòng \d+: Chỗ/gm)?.length]).toEqual([12, 10]);
    expect(text).toContain('\n  2 cảnh báo nữa như trên, trong 1 tập tin: /tro-giup/loi/ma-wrong/\n');
    expect(text).toContain('12 cảnh báo trong 2 tập tin. Cảnh báo: 12 chỗ người đọc có thể bị nói sai.');
  });

  test('a program gets all of it', () => {
    expect(JSON.parse(report(mixed, 'json', { wholeList: 'npm run check -- --all' }))).toMatchObject({ issues: mixed });
  });
});

describe('json', () => {
  test('counts and carries every issue whole', () => {
    expect(JSON.parse(report(issues, 'json'))).toEqual({ errors: 1, warnings: 1, issues });
  });

  test('of nothing', () => {
    expect(report([], 'json')).toMatchInlineSnapshot(`
      "{
        "errors": 0,
        "warnings": 0,
        "issues": []
      }"
    `);
  });
});

describe('for forges', () => {
  const seen = (list: readonly Issue[]) => JSON.parse(report(list, 'gitlab', { below: 'cong/' })) as { fingerprint: string }[];

  test('GitLab is told file, line, rank and a fingerprint that moves with its row', () => {
    const [first] = issues;
    expect(seen(issues)).toMatchObject([
      { check_name: 'ngoai-danh-muc', severity: 'critical', location: { path: `cong/${first!.place.file}`, lines: { begin: 14 } } },
      { check_name: 'tap-tin-la', severity: 'minor', location: { lines: { begin: 1 } } },
    ]);
    const moved = { ...first!, place: { ...first!.place, line: 99 } };
    expect(seen([moved])[0]?.fingerprint).toBe(seen(issues)[0]?.fingerprint);
    expect(new Set(seen([first!, moved]).map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  /** The elements of a report, read by a parser that takes only sound XML. */
  const elements = (list: readonly Issue[]) => {
    const found: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => found.push(name));
    parser.on('error', (error) => expect.fail(error.message));
    parser.write(report(list, 'junit')).close();
    return found;
  };

  test('JUnit has a suite for a file, a failure for an error; a sound portal is one case that passes', () => {
    expect(elements(issues)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure', 'testsuite', 'testcase', 'system-out']);
    expect(elements([])).toEqual(['testsuites', 'testsuite', 'testcase']);
  });

  test('JUnit is sound XML whatever an editor wrote', () => {
    const words = ']]></failure>&<!--"\u0000\ufffe\ud800';
    expect(elements([{ ...issues[0]!, message: words, hint: words, found: words, place: { file: words } }])).toHaveLength(4);
  });

  test('GitHub is told where a file lies in the repository', () => {
    expect(report(issues, 'github', { below: 'cong/' })).toContain('::error file=cong/data/thu-tuc/');
  });
});

describe('github', () => {
  test('annotates lines, with every sign escaped that would end a property', () => {
    expect(report(issues, 'github')).toMatchInlineSnapshot(`
      "::error file=data/thu-tuc/ho-tich/danh-muc.csv,line=14,title=ngoai-danh-muc::cột AB «Mức độ»: «Toàn phần» không có trong danh mục. Có phải ý bạn là «Toàn trình»?
      ::warning file=data/ghi-chú%2C nháp%3A 100%25.csv,title=tap-tin-la::Cổng không đọc tập tin này. Đổi tên."
    `);
  });

  test('cannot be made to give another command', () => {
    const message = 'một\r\n::error::hai %0A ba';
    expect(report([{ ...issues[0]!, message }], 'github').split('\n')).toHaveLength(1);
    expect(report([{ ...issues[0]!, message }], 'github')).toContain('một ::error::hai %250A ba');
  });

  test('counts characters in a text, not in a table', () => {
    expect(report([{ ...issues[0]!, place: { file: 'content/a.mdx', line: 3, column: 5 } }], 'github')).toContain(
      'file=content/a.mdx,line=3,col=5,',
    );
  });

  test('of nothing is nothing', () => {
    expect(report([], 'github')).toBe('');
  });
});

describe('an issue that an attacker wrote every word of', () => {
  const words = [
    '::stop-commands::x',
    '\n::add-mask::x',
    '\r\n  ::error::x',
    'a ##[group]x',
    '\u2028::x\u2029##vso[x]',
    '\u001b[2K\u202e%0A::x',
    ',line=1::x',
  ];
  const hostile = words.map(
    (text): Issue => ({
      code: 'thu',
      severity: 'error',
      place: { file: `${text}.csv`, line: 1, column: 1, columnName: text },
      message: text,
      found: text,
      expected: text,
      hint: text,
      suggestion: text,
    }),
  );

  test('cannot begin a line, nor give a command, in text', () => {
    const lines = report(hostile, 'text').split('\n');
    expect(lines).toHaveLength(hostile.length * 8 + 1);
    expect(lines.filter((line) => /^\s*::|##\w*\[|[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/.test(line))).toEqual([]);
  });

  test('is one annotation for a forge, with the place that it has', () => {
    const lines = report(hostile, 'github').split('\n');
    expect(lines).toHaveLength(hostile.length);
    expect(lines.filter((line) => !/^::error file=[^:,]*,line=1,title=thu::cột A «/.test(line) || /##\w*\[/.test(line))).toEqual([]);
  });

  test('is the whole of it for a program', () => {
    expect(JSON.parse(report(hostile, 'json'))).toMatchObject({ issues: hostile });
  });
});

test('every format prints many issues', () => {
  const many = Array.from({ length: 20_000 }, (_, line) => ({
    ...issues[0]!,
    message: `Lỗi ${line}.`,
    place: { file: 'data/x.csv', line },
  }));
  expect(formats.map((format) => report(many, format).length > 20_000)).toEqual(formats.map(() => true));
});

test('of a portal the last words say first whether it can be built', () => {
  const last = (list: readonly Issue[]) => report(list, 'text', { isPortal: true }).split('\n').at(-1);
  expect(last(issues)).toBe('Chưa dựng được: 1 lỗi trong 1 tập tin. Ngoài ra 1 cảnh báo: 1 chỗ còn thiếu.');
  expect(last(issues.slice(1))).toBe('Dựng được: không có lỗi. Có 1 cảnh báo: 1 chỗ còn thiếu.');
});

test('only errors stand in the way of publishing', () => {
  expect([hasErrors(issues), hasErrors(issues.slice(1)), hasErrors([])]).toEqual([true, false, false]);
});

describe('a place', () => {
  test.each([
    [{ file: 'data/a.csv' }, 'data/a.csv'],
    [{ file: 'data/a.csv', line: 3 }, 'data/a.csv, dòng 3'],
    [{ file: 'data/a.csv', line: 3, columnName: 'Tên' }, 'data/a.csv, dòng 3, «Tên»'],
    [{ file: 'data/a.csv', line: 3, column: 1, columnName: 'Tên' }, 'data/a.csv, dòng 3, cột A «Tên»'],
    [{ file: 'data/a.csv', line: 3, column: 26 }, 'data/a.csv, dòng 3, cột Z'],
    [{ file: 'data/a.csv', line: 3, column: 27 }, 'data/a.csv, dòng 3, cột AA'],
    [{ file: 'data/a.csv', line: 3, column: 703 }, 'data/a.csv, dòng 3, cột AAA'],
    [{ file: 'content/a\n::error::b.mdx' }, 'content/a ::error::b.mdx'],
    [{ file: '::error::b.mdx' }, ': :error::b.mdx'],
    [{ file: 'content/a.mdx', line: 3, column: 5 }, 'content/a.mdx, dòng 3, ký tự 5'],
  ])('%j is printed «%s»', (place, text) => {
    expect(printPlace(place)).toBe(text);
  });
});
