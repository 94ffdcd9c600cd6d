import { describe, expect, test } from 'vitest';
import { guardProse } from './guard.ts';
import type { ProseFormat } from './prose-format.ts';

const deep = 20_000;

// Each of these made the parser throw, take minutes or end the whole process.
describe('a text that would break the parser is refused before it runs', () => {
  test.each<[string, ProseFormat, string, string]>([
    ['quotations in quotations', 'md', `${'>'.repeat(deep)} x`, 'loi-cu-phap-bai'],
    ['lists in lists', 'mdx', `${'- '.repeat(deep)}x`, 'loi-cu-phap-bai'],
    ['numbered lists in quotations', 'md', `${'> 1. '.repeat(deep)}x`, 'loi-cu-phap-bai'],
    ['components in components', 'mdx', `${'<LuuY>'.repeat(deep)}x${'</LuuY>'.repeat(deep)}`, 'loi-cu-phap-bai'],
    ['emphasis in emphasis', 'md', `${'*a '.repeat(deep)}${'b* '.repeat(deep)}`, 'loi-cu-phap-bai'],
    ['underlines without end', 'mdx', `${'__'.repeat(deep)}a${'__'.repeat(deep)}`, 'loi-cu-phap-bai'],
    ['open braces', 'mdx', '{'.repeat(deep), 'ma-trong-bai'],
    ['brackets in an expression', 'mdx', `{${'('.repeat(deep)}${')'.repeat(deep)}}`, 'ma-trong-bai'],
    ['templates in templates', 'mdx', `{${'`${'.repeat(deep)}${'}`'.repeat(deep)}}`, 'ma-trong-bai'],
    ['brackets in an attribute', 'mdx', `<LuuY a={${'['.repeat(deep)}${']'.repeat(deep)}} />`, 'ma-trong-bai'],
    ['brackets in a module', 'mdx', `export const a = ${'('.repeat(deep)}`, 'ma-trong-bai'],
    ['a module before a tag', 'mdx', 'export default\n<LuuY <a:b>a: "<constructor/><constructor/>\\`', 'ma-trong-bai'],
    ['references without a blank line', 'md', '&amp;'.repeat(deep), 'loi-cu-phap-bai'],
    ['references to nothing', 'mdx', '&#0;'.repeat(deep), 'loi-cu-phap-bai'],
    ['underlines in words', 'md', 'a_'.repeat(deep), 'loi-cu-phap-bai'],
    ['addresses that are none', 'md', '_www.'.repeat(deep), 'loi-cu-phap-bai'],
    ['brackets between Vietnamese letters', 'mdx', '[đ'.repeat(deep), 'loi-cu-phap-bai'],
    ['many paragraphs of references', 'md', `${'&amp;'.repeat(1000)}\n\n`.repeat(20), 'loi-cu-phap-bai'],
    ['two million letters', 'md', 'chữ '.repeat(500_000), 'loi-cu-phap-bai'],
  ])('%s', (_, format, body, code) => {
    expect(guardProse(body, format, 'x', 1).issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('a text that only looks like it is read', () => {
  test.each<[string, ProseFormat, string]>([
    ['a line of dashes', 'md', '-'.repeat(200)],
    ['a line of spaced dashes', 'md', '- '.repeat(60)],
    [
      'a guide with a reference and a link in each of its thousand paragraphs',
      'md',
      `${'Mang giấy tờ đến quầy &amp; hỏi. '.repeat(10)}[Nghị định](/a_b)\n\n`.repeat(1000),
    ],
    [
      'a table of a hundred rows with links',
      'md',
      `| Văn bản | Địa chỉ |\n|---|---|\n${'| [Nghị định 123/2015/NĐ-CP](https://a.vn/van_ban?a=1&b=2) | Ủy ban |\n'.repeat(100)}`,
    ],
    ['a list of many points', 'mdx', '- x\n'.repeat(2000)],
    ['a list ten levels deep', 'md', Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n')],
    ['a table of many rows', 'mdx', `| a |\n|---|\n${'| x |\n'.repeat(2000)}`],
    ['escaped braces far apart', 'mdx', `\\{a\\} ${'chữ '.repeat(2000)} \\{b\\}`],
    ['braces in code far apart', 'mdx', `\`{a}\` ${'chữ '.repeat(2000)} \`{b}\``],
    ['words that begin like a module', 'mdx', 'exported\n\nimportance\n\nchữ import ở giữa'],
    ['brackets without end', 'md', '['.repeat(deep)],
    ['links in brackets without end', 'md', `${'['.repeat(deep)}a${'](b)'.repeat(deep)}`],
    ['definitions without end', 'md', '[a]: b\n'.repeat(deep)],
    ['backslashes', 'mdx', '\\\\'.repeat(deep)],
    ['NUL bytes and lone surrogates', 'md', `${'\u0000'.repeat(100)} \ud800 \udfff`],
  ])('%s', (_, format, body) => {
    expect(guardProse(body, format, 'x', 1).issues).toEqual([]);
  });
});
