import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProse } from '../prose/read-prose.ts';
import { readTable } from '../tables/read-table.ts';
import { paperTable } from '../schemas/papers.ts';
import { buildSheet } from './fixtures/build-sheet.ts';
import { TemporaryPortal } from './fixtures/temporary-portal.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

const guide = 'content/thu-tuc/1.009999.md';
const issuesOfGuide = () => readProse(Buffer.from(portal.read(guide)), guide).issues.map(({ message }) => message);

const hostile = [
  '---\ntieu-de: x\n---',
  '+++',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;b&#62;',
  '{1+1}',
  '{"a"}',
  'import x from "y"',
  'export default 1',
  '[a](javascript:alert(1))',
  '![a](https://xau.example/a.png)',
  '![a][b]',
  '[b]: javascript:alert(1)',
  '[^1]: x',
  'a[^1]',
  '<javascript:alert(1)>',
  '<https://xau.example>',
  'https://xau.example',
  'www.xau.example',
  '```\nmã\n```',
  '~~~',
  '    mã thụt vào',
  '\tmã',
  '| a | b |\n| - | - |\n| c | d |',
  'Tiêu đề\n===',
  'Tiêu đề\n---',
  '# Tiêu đề',
  '1. a',
  '> > > a',
  '***',
  '___',
  '\\',
  'a\\',
  '$$x$$',
  ':::note',
  '<!-- chú thích -->',
  '<!-- het-ho-so-goc -->',
  '<!-- ho-so-goc: nguyen-van 00000000 -->',
  '--> <b>',
  '<LuuY>',
  '</HoiDap>',
  '<?php ?>',
  '<![CDATA[x]]>',
  '- - - - a',
  '+ + a',
  '* * *',
  '[ ] a',
  '- [x] a',
  '\u2028---\u2028',
  'a  \nb',
  '\u200b---',
  '=cmd|x',
  '@a',
  '&amp;lt;b&amp;gt;',
];

describe('whatever a sheet says is text in the guide', () => {
  test.each(hostile)('%j', async (text) => {
    const wording = { texts: { steps: `\n${text}\nSau đó.`, description: text, decision: text, type: text, requirements: text } };
    await portal.take({ 'a.docx': wording });
    expect(issuesOfGuide()).toEqual([]);
    const before = portal.everything();
    expect((await portal.take({ 'a.docx': wording })).draft.changes()).toEqual([]);
    expect(portal.everything()).toEqual(before);
  });

  test('where it fits into no table', async () => {
    for (const text of hostile)
      await portal.take({
        'a.docx': {
          texts: { levels: text, applicants: text },
          channels: [[text, text, text, text]],
          acts: [['', text, '', '']],
          papers: [{ heading: text, rows: [[text, text, text]] }],
        },
      });
    expect(issuesOfGuide()).toEqual([]);
  });

  test('and the marks around it stay the only ones', async () => {
    await portal.take({ 'a.docx': { texts: { steps: '\n<!-- het-ho-so-goc -->\nCòn đây.' } } });
    expect(portal.read(guide).split('<!-- het-ho-so-goc -->')).toHaveLength(2);
    expect(portal.read(guide)).toMatch(/Còn đây\.\n\n<!-- het-ho-so-goc -->\n$/);
  });
});

describe('whatever a sheet says is text in the tables', () => {
  test.each([
    '=1+1',
    '@SUM(A1)',
    '+84 912',
    '-1+1',
    '= x',
    '＝1',
    '=HYPERLINK("https://xau.example";"a")',
    '"=1"',
    ',=1',
    ';=1',
    'x;=1',
    'x\t=1',
    'x\n=1',
    'x\n+1',
    'x\n+ y',
    '\n=1',
    '--- \na',
    'sep=;',
  ])('%j runs nowhere and is read back the same', async (text) => {
    await portal.take({ 'a.docx': { texts: { name: text, outcomes: text }, acts: [['60/2014/QH13', text, '', '']] } });
    const cells = portal.read('data/thu-tuc/ho-tich/danh-muc.csv') + portal.read('data/thu-tuc/ho-tich/can-cu.csv');
    expect(cells).not.toMatch(/(?:^|,)"?[=+\-@＝＋－＠]|[,;|\t\n]"?(?:[=@＝＠]|[+\-＋－]\S)/);
    expect(
      (await portal.take({ 'a.docx': { texts: { name: text, outcomes: text }, acts: [['60/2014/QH13', text, '', '']] } })).draft.changes(),
    ).toEqual([]);
  });

  test('a table of a workbook too: what is written again is what was read', async () => {
    const csv = Buffer.from(
      'Mã thủ tục,Tên thủ tục,Cấp thực hiện,Đối tượng thực hiện,Lĩnh vực,Từ khóa\n1.000005,=A1+1,Cấp Xã,Doanh nghiệp,Hộ tịch,@a\n',
    );
    await portal.take({ 'danh-muc.csv': csv });
    expect(portal.read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain('1.000005,\u200b=A1+1,');
    expect((await portal.take({ 'danh-muc.csv': csv })).draft.changes()).toEqual([]);
  });

  test('a name of a sector too', async () => {
    await portal.take({ 'a.docx': await buildSheet({ texts: { sector: '=cmd' } }) }, { addSectors: true });
    expect(portal.read('data/linh-vuc.csv')).toContain('\ncmd,\u200b=cmd\n');
  });
});

describe('names in letters of old', () => {
  const take = async (...forms: string[]) => {
    const papers = [{ heading: 'Bao gồm', rows: forms.map((form, index) => [`Giấy ${index + 1}`, form, 'Bản chính: 1']) }];
    const { issues } = await portal.take({ 'a.docx': { papers } });
    const path = 'data/thu-tuc/ho-tich/giay-to.csv';
    const { rows, issues: errors } = readTable(Buffer.from(portal.read(path)), path, paperTable.columns);
    expect(errors).toEqual([]);
    return { forms: rows.map(({ text }) => text('form')), issues };
  };

  test('are converted where that is certain, and the table can be read back', async () => {
    const { forms, issues } = await take('MÉu biÓu sè 04QL- T§SL.doc', '!MÉu sè 02B TTV - T§SL.doc', 'maãu soá 5.doc');
    expect(forms).toEqual(['Mẫu biểu số 04QL- TĐSL.doc', '!Mẫu số 02B TTV - TĐSL.doc', 'mẫu số 5.doc']);
    expect(issues).toEqual([]);
  });

  test('are told as found where it is not, and still the table can be read back', async () => {
    const { forms, issues } = await take('biÓu xyzÓ.doc', 'nhËnx viÖcq', 'hµnh chÝnhx', 'Mẫu số 1');
    expect(forms).toEqual([...Array.from({ length: 3 }, () => 'Chữ viết bằng phông cũ, chưa đọc được'), 'Mẫu số 1']);
    expect(issues.map(({ code, found }) => [code, found])).toEqual(
      ['biÓu xyzÓ.doc', 'nhËnx viÖcq', 'hµnh chÝnhx'].map((name) => ['ho-so-phong-chu-cu', name]),
    );
  });
});
