import { describe, expect, test } from 'vitest';
import { publicCodes } from '../tests/public-folder.ts';
import { samplePdf } from '../tests/public-samples.ts';

describe('a PDF that acts is told:', () => {
  const script = 'pdf-co-ma';
  const launch = 'pdf-goi-chuong-trinh';
  test.each([
    ['a script', samplePdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), script],
    ['a script in an escaped name', samplePdf('/OpenAction<</S/J#61vaScr#69pt/JS(a)>>'), script],
    ['a script among its names', samplePdf('/Names<</JavaScript 4 0 R>>'), script],
    ['a script in a compressed stream', samplePdf('', '1 0 <</S /JavaScript /JS 4 0 R>>'), script],
    ['a film', samplePdf('/AA<</O<</S/Rendition/JS(a)>>>>'), script],
    ['a program that is started', samplePdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), launch],
    ['a program in an escaped name', samplePdf('/OpenAction<</S/#4caunch/F(cmd.exe)>>'), launch],
    ['a program in a compressed stream', samplePdf('', '1 0 <</S/Launch/Win<</F(cmd.exe)>>>>'), launch],
    ['a password', samplePdf('', '').toString('latin1').replace('/Root', '/Encrypt 9 0 R/Root'), script],
    ['an object stream that unpacks to very much', samplePdf('', ' '.repeat(9_000_000)), script],
    [
      'an object stream that can’t be unpacked',
      samplePdf('').toString('latin1').replace('trailer', '5 0 obj<</Type/ObjStm>>stream\nabc\nendstream\ntrailer'),
      script,
    ],
  ])('%s', async (_what, bytes, expected) => {
    expect(await publicCodes({ 'a.pdf': bytes })).toEqual([expected]);
  });
});
