import { describe, expect, test } from 'vitest';
import { nameFault } from '../public-files/public-names.ts';
import { publicCodes } from '../tests/public-folder.ts';
import { samplePdf } from '../tests/public-samples.ts';

describe('a name that not every system can keep or type is refused:', () => {
  const names: Record<string, string> = {
    'a line break': 'a\nb.txt',
    'a command of the build server': 'a\r\n::error::x.txt',
    'an escape character': 'a\u001b[31m.txt',
    'a question mark': 'a?.txt',
    'a hash': 'a#b.txt',
    'a percent sign': 'a%2e.txt',
    'a backslash': 'a\\b.txt',
    'a colon, a second stream on NTFS': 'a.txt:b.txt',
    'a star': 'a*.txt',
    'quotation marks': 'a".txt',
    'a tag': 'a<b>.txt',
    'a pipe': 'a|b.txt',
    'a blank before': ' a.txt',
    'a blank after': 'a.txt ',
    'a blank before the end': 'a .txt',
    'a full stop after': 'mau./a.txt',
    'two blanks': 'a  b.txt',
    'a blank that does not break': 'a\u00a0b.txt',
    'letters in reverse': 'a\u202etxt.txt',
    'nothing between letters': 'a\u200bb.txt',
    'a mark of the byte order': '\ufeffa.txt',
    'a soft hyphen': 'a\u00adb.txt',
    'a filler that shows nothing': 'a\u3164b.txt',
    'a private sign': 'a\ue000b.txt',
    'a device': 'con.txt',
    'a device in a folder’s name': 'AUX/a.txt',
    'a device with a small figure': 'com¹.txt',
    'a device and a blank': 'nul .txt',
    'marks apart': 'To\u031b\u0300.txt',
    'a backtick': 'a`b`.txt',
    'a semicolon, the end of a name on old servers': 'a.asp;.txt',
  };
  test.each(Object.entries(names))('%s', async (_what, path) => {
    expect(await publicCodes({ [path]: 'a' })).toContain('ten-tap-tin-phat-kem');
  });

  test('one of more than 255 bytes, which some systems could hold', () => {
    expect(nameFault(`${'ế'.repeat(83)}.pdf`)).toBeNull();
    expect(nameFault(`${'ế'.repeat(84)}.pdf`)?.message).toBe('Tên dài 256 byte, quá mức 255.');
  });

  test.each([
    ['letters', 'mau/A.txt', 'mau/a.txt'],
    ['folders', 'Mau/a.txt', 'mau/b.txt'],
    ['accented letters', 'TỜ KHAI.txt', 'tờ khai.txt'],
    ['widths', 'ａ.txt', 'a.txt'],
    ['ends of names', 'a.PDF', 'a.pdf'],
  ])('two that differ by their %s', async (_what, one, other) => {
    expect(await publicCodes({ [one]: samplePdf(), [other]: samplePdf() })).toContain('ten-tap-tin-phat-kem');
  });
});
