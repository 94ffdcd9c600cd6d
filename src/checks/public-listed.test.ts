import { describe, expect, test } from 'vitest';
import type { ListedExtension } from '../public-files/listed-extensions.ts';
import { publicIssues, type Bytes } from '../tests/public-folder.ts';
import {
  bytesOf,
  joined,
  relation,
  sampleDocx,
  sampleIcon,
  sampleOdf,
  samplePdf,
  samplePicture,
  sampleSfnt,
  sampleSvg,
  sampleWoff,
  sampleXlsx,
  sampleZip,
} from '../tests/public-samples.ts';

const png = samplePicture('png');
const sound: Readonly<Record<ListedExtension, Bytes>> = {
  pdf: samplePdf(),
  docx: sampleDocx(),
  xlsx: sampleXlsx(),
  odt: sampleOdf('text'),
  ods: sampleOdf('spreadsheet'),
  csv: 'Mã,Tên\r\n1,Xã\r\n',
  txt: 'Tờ khai\n',
  zip: sampleZip({ 'a.html': '<p>' }),
  jpg: samplePicture('jpg'),
  jpeg: samplePicture('jpg'),
  png,
  webp: samplePicture('webp'),
  avif: samplePicture('avif'),
  gif: samplePicture('gif'),
  svg: sampleSvg('<path d="M0 0h24v24z" fill="#1d3a6d"/>'),
  ico: png.then((picture) => sampleIcon(picture)),
  woff2: sampleWoff('woff2'),
  woff: sampleWoff('woff'),
  ttf: sampleSfnt('\x00\x01\x00\x00'),
  otf: sampleSfnt('OTTO'),
};

describe('is published as it is:', () => {
  test.each(Object.entries(sound))('a sound .%s', async (extension, bytes) => {
    expect(await publicIssues({ [`mau/Tờ khai số 1.${extension}`]: bytes, [`MAU2/CT-01_(a).${extension.toUpperCase()}`]: bytes })).toEqual(
      [],
    );
  });

  const kept: Record<string, [path: string, bytes: Bytes]> = {
    'robots.txt': ['robots.txt', 'User-agent: *\nDisallow:\n'],
    'security.txt': ['.well-known/security.txt', 'Contact: mailto:a@b.example\n'],
    'JSON in .well-known': ['.well-known/assetlinks.json', '[{"a":"<script>"}]'],
    'JSON without an end to its name where Apple asks for it': ['.well-known/apple-app-site-association', '{}'],
    'an empty .nojekyll': ['.nojekyll', ''],
    'an empty .gitkeep': ['mau/.gitkeep', ''],
    'an Android or Apple icon': ['apple-touch-icon-180x180.png', png],
    'a table in windows-1258': ['a.csv', bytesOf('M\xe3,T\xean\r\n')],
    'a text that speaks of tags further on': ['a.txt', `${'Trang web viết bằng thẻ. '.repeat(80)}<script>`],
    'an empty row of a table that compares': ['a.csv', '1 < 2,b > c\n'],
    'a document made from a template on the writer’s disk': [
      'a.docx',
      sampleDocx({ 'word/_rels/settings.xml.rels': relation('file:///C:\\Users\\A\\Normal.dotm') }),
    ],
    'a document with a link that a reader clicks': [
      'a.docx',
      sampleDocx({ 'word/_rels/document.xml.rels': relation('https://dichvucong.gov.vn/', 'hyperlink') }),
    ],
    'an icon of a bitmap': ['favicon.ico', sampleIcon(joined('\x28\x00\x00\x00', Buffer.alloc(60)))],
    'a drawing of Illustrator': [
      'a.svg',
      joined(
        '<?xml version="1.0" encoding="utf-8"?><!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        sampleSvg(
          '<style type="text/css"><![CDATA[.st0{fill:url(#a);}@media (prefers-color-scheme:dark){.st0{fill:rgb(1,2,3)}}]]></style><linearGradient id="a"><stop offset="0" style="stop-color:#fff"/></linearGradient><g id="Layer_1" data-name="Lớp"><path class="st0" d="M0,0"/></g>',
          ' version="1.1" x="0px" y="0px" viewBox="0 0 9 9" xml:space="preserve" style="enable-background:new 0 0 9 9;"',
        ),
      ),
    ],
    'a drawing that uses its own parts': [
      'a.svg',
      sampleSvg(
        '<defs><g id="a"><circle r="1"/></g></defs><use xlink:href="#a"/><use href="#a" transform="translate(3 4)"/><title>Xã &amp; huyện</title>',
      ),
    ],
    'a font whose table of names happens to read like a tag': ['a.ttf', sampleSfnt('true').fill('<head', 11, 16)],
    'a PDF with boxes to fill in': [
      'a.pdf',
      samplePdf('/AcroForm<</Fields[]>>/OpenAction[3 0 R/Fit]', '1 0 <</Type/Font/BaseFont/JavaScripture>>'),
    ],
  };
  test.each(Object.entries(kept))('%s', async (_what, [path, bytes]) => {
    expect(await publicIssues({ [path]: bytes })).toEqual([]);
  });
});
