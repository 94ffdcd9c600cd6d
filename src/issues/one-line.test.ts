import { describe, expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

describe('one line', () => {
  test.each([
    ['a plain sentence stays', 'Thời hạn «5» không có đơn vị.', 'Thời hạn «5» không có đơn vị.'],
    ['line breaks of every kind are one space', 'a\nb\r\nc\u2028d\u2029e\u0085\vf', 'a b c d e� f'],
    ['a terminal is told nothing', '\u001b[31mđỏ\u009b\u0007', '�[31mđỏ��'],
    ['nothing reads backwards', 'a\u202eb\u2066c\u200fd\u061ce', 'a�b�c�d�e'],
    ['what nobody sees is shown', 'a\u200bb\u200dc\u00add\u2060e\u{e0041}f', 'a�b�c�d�e�f'],
    ['half a letter is shown', 'a\ud800b', 'a�b'],
    ['a command for GitHub at the start', '::stop-commands::x', ': :stop-commands::x'],
    ['a command for GitHub behind blanks', '\n \t::add-mask::x', ': :add-mask::x'],
    ['a command of the older form, anywhere', 'xã ##[group]x ###[add-mask]y', 'xã # #[group]x ## #[add-mask]y'],
    ['a command for Azure and TeamCity', '##vso[task.complete]##teamcity[x]', '# #vso[task.complete]# #teamcity[x]'],
    ['a heading of Markdown stays', '## Một :: hai', '## Một :: hai'],
  ])('%s', (_, text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test('what is longer is cut, between letters', () => {
    expect(oneLine('👍'.repeat(50), 10)).toBe(`${'👍'.repeat(4)}�…`);
    expect(oneLine('x'.repeat(1_000_000), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(oneLine(`a${' '.repeat(1000)}b`, 10)).toBe('a …');
  });
});
