import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { readPortal } from '../portal/read-portal.ts';
import { listedExtensions } from '../public-files/listed-extensions.ts';
import { nameFault } from '../public-files/public-names.ts';
import {
  bytesOf, joined, relation, sampleDocx, sampleIcon, sampleOdf, samplePdf, samplePicture, sampleSfnt, sampleSvg, sampleWoff, sampleXlsx, sampleZip,
} from '../tests/public-samples.ts';
import { activeSvg } from './active-svg.ts';
import { launchingPdf } from './launching-pdf.ts';
import { publicContent } from './public-content.ts';
import { publicName } from './public-name.ts';
import { publicSize } from './public-size.ts';
import { publicTakenAddress } from './public-taken-address.ts';
import { publicType } from './public-type.ts';
import { scriptedPdf } from './scripted-pdf.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-public-'));
afterAll(() => rmSync(temporary, { recursive: true }));

type Bytes = Uint8Array | string | Promise<Uint8Array>;

/** What the rules about `public/` say of a folder that holds these files; paths are relative to `public/`. */
async function issuesOf(files: Readonly<Record<string, Bytes>>): Promise<Issue[]> {
  const folder = mkdtempSync(join(temporary, 'p-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'public', path)), { recursive: true });
    writeFileSync(join(folder, 'public', path), await bytes);
  }
  return findIn(folder);
}

async function findIn(folder: string): Promise<Issue[]> {
  const reading = readPortal(folder);
  const checks = [publicType, publicName, publicTakenAddress, publicSize, publicContent, activeSvg, launchingPdf, scriptedPdf];
  return (await Promise.all(checks.map(({ find }) => find(reading, '2026-11-22')))).flat();
}

const codesOf = async (files: Readonly<Record<string, Bytes>>) => [...new Set((await issuesOf(files)).map(({ code }) => code))];

const png = samplePicture('png');
const sound: Readonly<Record<(typeof listedExtensions)[number], Bytes>> = {
  pdf: samplePdf(), docx: sampleDocx(), xlsx: sampleXlsx(), odt: sampleOdf('text'), ods: sampleOdf('spreadsheet'), csv: 'Mã,Tên\r\n1,Xã\r\n', txt: 'Tờ khai\n', zip: sampleZip({ 'a.html': '<p>' }),
  jpg: samplePicture('jpg'), jpeg: samplePicture('jpg'), png, webp: samplePicture('webp'), avif: samplePicture('avif'), gif: samplePicture('gif'),
  svg: sampleSvg('<path d="M0 0h24v24z" fill="#1d3a6d"/>'), ico: png.then((picture) => sampleIcon(picture)),
  woff2: sampleWoff('woff2'), woff: sampleWoff('woff'), ttf: sampleSfnt('\x00\x01\x00\x00'), otf: sampleSfnt('OTTO'),
};

describe('is published as it is:', () => {
  test.each(Object.entries(sound))('a sound .%s', async (extension, bytes) => {
    expect(await issuesOf({ [`mau/Tờ khai số 1.${extension}`]: bytes, [`MAU2/CT-01_(a).${extension.toUpperCase()}`]: bytes })).toEqual([]);
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
    'a document made from a template on the writer’s disk': ['a.docx', sampleDocx({ 'word/_rels/settings.xml.rels': relation('file:///C:\\Users\\A\\Normal.dotm') })],
    'a document with a link that a reader clicks': ['a.docx', sampleDocx({ 'word/_rels/document.xml.rels': relation('https://dichvucong.gov.vn/', 'hyperlink') })],
    'an icon of a bitmap': ['favicon.ico', sampleIcon(joined('\x28\x00\x00\x00', Buffer.alloc(60)))],
    'a drawing of Illustrator': ['a.svg', joined('<?xml version="1.0" encoding="utf-8"?><!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">', sampleSvg('<style type="text/css"><![CDATA[.st0{fill:url(#a);}@media (prefers-color-scheme:dark){.st0{fill:rgb(1,2,3)}}]]></style><linearGradient id="a"><stop offset="0" style="stop-color:#fff"/></linearGradient><g id="Layer_1" data-name="Lớp"><path class="st0" d="M0,0"/></g>', ' version="1.1" x="0px" y="0px" viewBox="0 0 9 9" xml:space="preserve" style="enable-background:new 0 0 9 9;"'))],
    'a drawing that uses its own parts': ['a.svg', sampleSvg('<defs><g id="a"><circle r="1"/></g></defs><use xlink:href="#a"/><use href="#a" transform="translate(3 4)"/><title>Xã &amp; huyện</title>')],
    'a PDF with boxes to fill in': ['a.pdf', samplePdf('/AcroForm<</Fields[]>>/OpenAction[3 0 R/Fit]', '1 0 <</Type/Font/BaseFont/JavaScripture>>')],
  };
  test.each(Object.entries(kept))('%s', async (_what, [path, bytes]) => {
    expect(await issuesOf({ [path]: bytes })).toEqual([]);
  });
});

const text = 'a';
const svg = 'hinh-ve-co-ma';
const content = 'noi-dung-khac-ten';
const type = 'loai-tap-tin-la';
const taken = 'dia-chi-cua-cong';
const name = 'ten-tap-tin-phat-kem';

describe('a type that is not on the list is refused:', () => {
  const paths = [
    'a.html', 'a.HTM', 'a.xhtml', 'a.xht', 'a.shtml', 'a.xml', 'a.xsl', 'a.js', 'a.mjs', 'sw.js', 'a.wasm', 'a.css', 'a.json', 'a.webmanifest', 'a.swf', 'a.mht', 'a.svgz', 'a.md', 'a.map',
    '_headers', '_redirects', '_worker.js', '.htaccess', '.htpasswd', 'web.config', 'vercel.json', '.env', '.git/config', 'mau/.an.pdf', '.an/a.pdf', '.DS_Store', 'mau/.nojekyll', 'mau/.well-known/a.txt', 'mau/CNAME',
    'a', 'mau.', 'a.exe', 'a.php', 'a.php.pdf', 'a.PHP5.txt', 'a.html.pdf', 'a.docm', 'a.xlsm', 'a.doc', 'a.hta', 'a.lnk', 'a.rar', 'a.pdf.exe', 'a.mp4', 'a.pdf~', 'a.constructor', '__proto__',
    '.well-known/acme-challenge/x', '.well-known/acme-challenge/x.txt', '.well-known/PKI-validation/fileauth.txt', '.well-known/a.html', '.well-known/a.pdf', '.well-known', '.well-known/.a.txt',
  ];
  test.each(paths)('%s', async (path) => {
    const issues = (await issuesOf({ [path]: text })).filter(({ code }) => code === type);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.hint).toMatch(/\.$/);
  });
});

describe('a generated address is not taken:', () => {
  const paths = [
    'index.html', 'INDEX.HTML', 'index.html.', '404.html', '404/a.pdf', 'sitemap-index.xml', 'Sitemap-9.xml', 'thu-tuc/1.001193-dang-ky-khai-sinh/index.html', 'thu-tuc/danh-muc.json', 'thu-tuc/a.pdf', 'thu-tuc', 'THU-TUC/a.pdf',
    'thu-tuc./a.pdf', 'thu-tuc /a.pdf', 'thu-tuc. . /a.pdf', 'ｔｈｕ-tuc/a.pdf', 'thu-tuc\u200d/a.pdf', 'ſu-kien/a.pdf', 'linh-vuc/a.pdf', 'tin-tuc/rss.xml', 'tin-tuc/anh/a.png', '_astro/a.png', '_Astro/a.png', 'pagefind/a.zip', 'PAGEFIND/pagefind.js',
    'tim-kiem/goi-y.json', 'kiem-tra/a.pdf', 'van-ban/a.pdf', 'cong-bo/a.pdf', 'niem-yet/a.pdf', 'bao-cao/a.pdf', 'trang/a.pdf', 'tro-giup/a.pdf',
  ];
  test.each(paths)('%s', async (path) => {
    expect(await codesOf({ [path]: text })).toContain(taken);
  });

  test('what only looks alike is free', async () => {
    expect(await codesOf({ 'mau/thu-tuc/a.txt': text, 'thu-tuc-cu/a.txt': text, 'sitemap.txt': text, 'Thủ tục/a.txt': text })).toEqual([]);
  });
});

describe('a name that not every system can keep or type is refused:', () => {
  const names: Record<string, string> = {
    'a line break': 'a\nb.txt', 'a command of the build server': 'a\r\n::error::x.txt', 'an escape character': 'a\u001b[31m.txt', 'a question mark': 'a?.txt', 'a hash': 'a#b.txt', 'a percent sign': 'a%2e.txt', 'a backslash': 'a\\b.txt',
    'a colon, a second stream on NTFS': 'a.txt:b.txt', 'a star': 'a*.txt', 'quotation marks': 'a".txt', 'a tag': 'a<b>.txt', 'a pipe': 'a|b.txt', 'a blank before': ' a.txt', 'a blank after': 'a.txt ', 'a blank before the end': 'a .txt', 'a full stop after': 'mau./a.txt',
    'two blanks': 'a  b.txt', 'a blank that does not break': 'a\u00a0b.txt', 'letters in reverse': 'a\u202etxt.txt', 'nothing between letters': 'a\u200bb.txt', 'a mark of the byte order': '\ufeffa.txt', 'a soft hyphen': 'a\u00adb.txt',
    'a filler that shows nothing': 'a\u3164b.txt', 'a private sign': 'a\ue000b.txt', 'a device': 'con.txt', 'a device in a folder’s name': 'AUX/a.txt', 'a device with a small figure': 'com¹.txt', 'a device and a blank': 'nul .txt', 'marks apart': 'To\u031b\u0300.txt', 'a backtick': 'a`b`.txt',
  };
  test.each(Object.entries(names))('%s', async (_what, path) => {
    expect(await codesOf({ [path]: text })).toContain(name);
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
    expect(await codesOf({ [one]: samplePdf(), [other]: samplePdf() })).toContain(name);
  });
});

describe('content that belies its name is refused:', () => {
  const page = '<!DOCTYPE html><script>alert(1)</script>';
  const gif = samplePicture('gif');
  const attacks: Record<string, [path: string, bytes: Bytes]> = {
    'an empty file': ['a.pdf', ''],
    'an empty drawing': ['a.svg', ''],
    'a page called PDF': ['a.pdf', page],
    'a page before a PDF': ['a.pdf', joined(page, samplePdf())],
    'a page within the start of a PDF': ['a.pdf', joined('%PDF-1.7\n', page, samplePdf())],
    'a PDF behind a mark of the byte order': ['a.pdf', joined('\xef\xbb\xbf', samplePdf())],
    'a PDF without its end': ['a.pdf', samplePdf().subarray(0, 80)],
    'a page called picture': ['a.png', page],
    'a GIF that is a script with a page in it': ['a.gif', 'GIF89a/*<script>alert(1)</script>*/=1;'],
    'a page in the comment of a GIF': ['a.gif', gif.then((bytes) => joined(bytes.subarray(0, 13), '\x21\xfe\x10<ScRiPt src=//a>', '\x00', bytes.subarray(13)))],
    'a page in a JPEG': ['a.jpg', samplePicture('jpg').then((bytes) => joined(bytes.subarray(0, 2), '\xff\xfe\x00\x12<iframe src=x>  ', bytes.subarray(2)))],
    'PHP in a PNG': ['a.png', png.then((bytes) => joined(bytes.subarray(0, 33), '\x00\x00\x00\x10tEXta\x00<?php eval(1);', bytes.subarray(33)))],
    'a JPEG called PNG': ['a.png', samplePicture('jpg')],
    'a PNG called JPEG': ['a.jpg', png],
    'a drawing called PNG': ['a.png', sampleSvg('<script/>')],
    'a video called AVIF': ['a.avif', bytesOf('\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isommp42')],
    'a sound called WebP': ['a.webp', bytesOf('RIFF\x00\x00\x00\x00WAVEfmt ')],
    'a page called WebP': ['a.webp', bytesOf('RIFF<htm')],
    'a page called text': ['a.txt', page],
    'a page behind blanks and marks': ['a.txt', `\ufeff \t\r\n\u00a0\u200b<HTML>`],
    'a comment of a page': ['a.csv', '<!-- x --><img src=x onerror=alert(1)>'],
    'XML called table': ['a.csv', '<?xml version="1.0"?><x/>'],
    'a tag that few know': ['a.txt', '<x-y onclick=alert(1)>'],
    'a script further on in the first bytes of a table': ['a.csv', 'a,b\n1,<script src=//x>\n'],
    'a text in UTF-16': ['a.csv', Buffer.from('\ufeffMã,Tên', 'utf16le')],
    'a page in UTF-16': ['a.txt', Buffer.from('\ufeff<script>', 'utf16le')],
    'a page in UTF-16 without a mark': ['a.txt', Buffer.from('<script>', 'utf16le')],
    'NUL in a text': ['a.txt', 'a\0b'],
    'an escape sequence that a terminal obeys': ['a.txt', 'a\u001b]0;x\u0007'],
    'a PDF called text': ['a.txt', samplePdf()],
    'RTF called text': ['a.txt', '{\\rtf1 \\object}'],
    'an archive called text': ['a.txt', sampleZip({ a: 'b' })],
    'a program called archive': ['a.zip', 'MZ\x90\x00'],
    'a page before an archive': ['a.zip', sampleZip({ a: 'b' }).then((bytes) => joined(page, bytes))],
    'an archive after a picture': ['a.zip', Promise.all([png, sampleZip({ a: 'b' })]).then((parts) => joined(...parts))],
    'a page at the start of an archive': ['a.zip', sampleZip({ mimetype: page })],
    'something after an archive': ['a.zip', sampleZip({ a: 'b' }).then((bytes) => joined(bytes, page))],
    'half an archive': ['a.zip', sampleZip({ a: 'b' }).then((bytes) => bytes.subarray(0, 30))],
    'an archive of nothing': ['a.zip', bytesOf(`PK\x05\x06${'\0'.repeat(18)}`)],
    'an archive called Word': ['a.docx', sampleZip({ 'a.txt': 'a' })],
    'an old document called Word': ['a.docx', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    'Excel called Word': ['a.docx', sampleXlsx()],
    'Word called Excel': ['a.xlsx', sampleDocx()],
    'a text called a sheet of LibreOffice': ['a.ods', sampleOdf('text')],
    'an archive called LibreOffice': ['a.odt', sampleZip({ 'content.xml': '<x/>' })],
    'a macro of Word': ['a.docx', sampleDocx({ 'word/vbaProject.bin': 'x' })],
    'a macro of Excel in another case': ['a.xlsx', sampleXlsx({ 'xl/VBAPROJECT.BIN': 'x' })],
    'a macro behind backslashes': ['a.docx', sampleDocx({ 'word\\vbaData.xml': 'x' })],
    'a macro under another name': ['a.docx', sampleDocx({ 'word/a.bin': 'x' }, 'application/vnd.ms-office.vbaProject')],
    'a document that states that it has macros': ['a.docx', sampleDocx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml')],
    'old macros of Excel': ['a.xlsx', sampleXlsx({ 'xl/macrosheets/sheet1.xml': '<x/>' })],
    'ActiveX': ['a.docx', sampleDocx({ 'word/activeX/activeX1.bin': 'x' })],
    'an embedded program': ['a.docx', sampleDocx({ 'word/embeddings/oleObject1.bin': 'MZ' })],
    'a macro of LibreOffice': ['a.odt', sampleOdf('text', { 'Basic/Standard/Module1.xml': '<x/>' })],
    'a script of LibreOffice': ['a.ods', sampleOdf('spreadsheet', { 'Scripts/python/a.py': 'x' })],
    'a template from the web': ['a.docx', sampleDocx({ 'word/_rels/settings.xml.rels': relation('https://a.example/x.dotm') })],
    'a template from a file server': ['a.docx', sampleDocx({ 'word/_rels/settings.xml.rels': relation('\\\\a.example\\x\\y.dotm') })],
    'a template from a file server as an address': ['a.docx', sampleDocx({ 'word/_rels/settings.xml.rels': relation('file://a.example/x.dotm') })],
    'a template whose address is written in references': ['a.docx', sampleDocx({ 'word/_rels/settings.xml.rels': relation('&#x68;ttp://a.example/?&gt;') })],
    'a template in UTF-16': ['a.docx', sampleDocx({ 'word/_rels/settings.xml.rels': `\ufeff${relation('https://a.example/')}` })],
    'an object that is fetched when the document opens': ['a.docx', sampleDocx({ 'word/_rels/document.xml.rels': relation('mhtml:https://a.example/x!y', 'oleObject') })],
    'relations that are no XML': ['a.docx', sampleDocx({ 'word/_rels/document.xml.rels': '<a' })],
    'relations that unpack to very much': ['a.docx', sampleDocx({ 'word/_rels/document.xml.rels': `<a>${' '.repeat(6_000_000)}</a>` })],
    'an icon that is a page': ['favicon.ico', joined('\x00\x00\x01\x00\x01\x00', page, Buffer.alloc(40))],
    'an icon whose picture lies outside': ['favicon.ico', png.then((picture) => sampleIcon(picture, { offset: 4_000_000_000 }))],
    'an icon that counts more pictures than it has': ['favicon.ico', png.then((picture) => sampleIcon(picture, { count: 65_535 }))],
    'an icon that holds something else': ['favicon.ico', sampleIcon(Buffer.alloc(80, 'x'))],
    'a PNG called icon': ['favicon.ico', png],
    'a font with something after it': ['a.woff2', joined(sampleWoff('woff2'), page)],
    'a font of another kind': ['a.woff2', sampleWoff('woff')],
    'a font cut short': ['a.woff', sampleWoff('woff').subarray(0, 900)],
    'a font whose tables lie outside': ['a.ttf', sampleSfnt('true', 4_000_000_000)],
    'a page behind the sign of a font': ['a.otf', joined('OTTO', page)],
    'no JSON in .well-known': ['.well-known/assetlinks.json', page],
    'a page in .well-known': ['.well-known/security.txt', page],
    'a .gitkeep that holds something': ['.gitkeep', page],
    'a .nojekyll that holds something': ['.nojekyll', 'x'],
  };
  test.each(Object.entries(attacks))('%s', async (_what, [path, bytes]) => {
    expect(await codesOf({ [path]: bytes })).toEqual([content]);
  });
});

describe('a drawing that acts or fetches is refused:', () => {
  const drawings: Record<string, Bytes> = {
    'a script': sampleSvg('<script>alert(1)</script>'),
    'a script under a prefix': bytesOf('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>'),
    'a script of HTML': sampleSvg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
    'a picture of HTML': sampleSvg('<img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/>'),
    'HTML inside': sampleSvg('<foreignObject><p/></foreignObject>'),
    'an event': sampleSvg('', ' onload="alert(1)"'),
    'an event in capitals': sampleSvg('<g ONCLICK="alert(1)"/>'),
    'an animation of a link': sampleSvg('<animate attributeName="href" values="javascript:alert(1)"/>'),
    'a setting of an event': sampleSvg('<set attributeName="onmouseover" to="alert(1)"/>'),
    'a link': sampleSvg('<a href="https://a.example/"><text>Bấm</text></a>'),
    'a link to a script': sampleSvg('<a xlink:href="javascript:alert(1)"/>'),
    'a use of another file': sampleSvg('<use href="a.svg#b"/>'),
    'a use of data': sampleSvg('<use xlink:href="data:image/svg+xml,x#b"/>'),
    'a reference under a prefix of one’s own': sampleSvg('<use xmlns:q="http://www.w3.org/1999/xlink" q:href="//a.example/#b"/>'),
    'a picture from elsewhere': sampleSvg('<image href="https://a.example/x.png"/>'),
    'a picture as data': sampleSvg('<image xlink:href="data:image/svg+xml;base64,PHN2Zz4="/>'),
    'a filter that fetches': sampleSvg('<filter><feImage href="https://a.example/"/></filter>'),
    'a paint from elsewhere': sampleSvg('<path fill="url(https://a.example/#a)"/>'),
    'a paint from elsewhere beside one of its own': sampleSvg('<path style="fill:url(#a);mask:url( \'//a.example/#b\')"/>'),
    'an import in a style': sampleSvg('<style>@import "https://a.example/a.css";</style>'),
    'an import cut by a comment': sampleSvg('<style>@im<!-- -->port "//a"</style>'),
    'an import cut by CDATA': sampleSvg('<style>@im<![CDATA[port "//a"]]></style>'),
    'an import in references': sampleSvg('<style>&#64;import "//a"</style>'),
    'an escaped address in a style': sampleSvg('<style>a{fill:u\\72l(//a)}</style>'),
    'a set of pictures in a style': sampleSvg('<g style="fill:image-set(&quot;//a&quot; 1x)"/>'),
    'a font from elsewhere': sampleSvg('<style>@font-face{font-family:a;src:url(//a)}</style>'),
    'a tag in a style': sampleSvg('<style><g/></style>'),
    'another base': sampleSvg('<g/>', ' xml:base="https://a.example/"'),
    'a style sheet': joined('<?xml-stylesheet href="//a"?>', sampleSvg('')),
    'entities': joined('<!DOCTYPE svg [<!ENTITY a "<script/>">]>', sampleSvg('&a;')),
    'a thousand million laughs': joined('<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', sampleSvg('&b;')),
    'a foreign document type': joined('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">', sampleSvg('')),
    'a document type with more in it': joined('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd" [<!ATTLIST svg onload CDATA "alert(1)">]>', sampleSvg('')),
    'UTF-16': Buffer.from(`\ufeff${sampleSvg('<script/>').toString()}`, 'utf16le'),
    'UTF-7': joined('<?xml version="1.0" encoding="UTF-7"?>', sampleSvg('')),
    'an encoding that is not what it says': joined('<?xml version="1.0" encoding="ISO-2022-JP"?>', sampleSvg('')),
    'XML 1.1': joined('<?xml version="1.1"?>', sampleSvg('')),
    'bytes that are no letters': bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><title>\xff</title></svg>'),
    'NUL': sampleSvg('<title>\0</title>'),
    'a page': bytesOf('<html xmlns="http://www.w3.org/1999/xhtml"><body onload="alert(1)"/></html>'),
    'a page of HTML': bytesOf('<!DOCTYPE html><p>a<br>'),
    'a drawing without its namespace': bytesOf('<svg><script/></svg>'),
    'tags that do not close': bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><g>'),
    'something after the drawing': joined(sampleSvg(''), '<script/>'),
    'more levels than a browser bears': sampleSvg('<g>'.repeat(100) + '</g>'.repeat(100)),
    'more parts than anybody drew': sampleSvg('<g/>'.repeat(20_001)),
    'a use of a use, without end': sampleSvg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    'very many uses': sampleSvg(`<g id="a"/>${'<use href="#a"/>'.repeat(201)}`),
    'something foreign': sampleSvg('<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/>'),
  };
  test.each(Object.entries(drawings))('%s', async (_what, bytes) => {
    expect(await codesOf({ 'a.svg': bytes })).toEqual([svg]);
  });

  test('at the very place, each time', async () => {
    const drawing = bytesOf('<svg xmlns="http://www.w3.org/2000/svg">\n  <g onclick="a()">\n    <script/>\n    <path d="M0"\n      xml:base="x"/>\n  </g>\n</svg>\n');
    expect((await issuesOf({ 'a.svg': drawing })).map(({ place, found }) => [place.line, place.column, found])).toEqual([
      [2, 6, 'onclick="a()"'],
      [3, 5, '<script>'],
      [5, 7, 'xml:base="x"'],
    ]);
  });

  test('not more often than anybody reads', async () => {
    expect(await issuesOf({ 'a.svg': sampleSvg('<script/>'.repeat(5000)) })).toHaveLength(20);
  });
});

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
  ])('%s', async (_what, bytes, expected) => {
    expect(await codesOf({ 'a.pdf': bytes })).toEqual([expected]);
  });
});

describe('a file that is too heavy is refused', () => {
  test.each([
    ['a.pdf', 20],
    ['a.zip', 20],
    ['a.svg', 1],
    ['a.ico', 1],
  ])('and not read: %s above %i MB', async (path, megabytes) => {
    const folder = mkdtempSync(join(temporary, 'p-'));
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public', path), '');
    truncateSync(join(folder, 'public', path), megabytes * 1024 * 1024 + 1);
    expect((await findIn(folder)).map(({ code }) => code)).toEqual(['tap-tin-qua-nang']);
  });
});
