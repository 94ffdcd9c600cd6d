import { describe, expect, test } from 'vitest';
import { publicCodes, publicIssues, type Bytes } from '../tests/public-folder.ts';
import { bytesOf, joined, sampleSvg } from '../tests/public-samples.ts';

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
    'a function that nobody knows': sampleSvg(`<path d="${'a'.repeat(900_000)}("/>`),
    'a tag in a style': sampleSvg('<style><g/></style>'),
    'another base': sampleSvg('<g/>', ' xml:base="https://a.example/"'),
    'a style sheet': joined('<?xml-stylesheet href="//a"?>', sampleSvg('')),
    entities: joined('<!DOCTYPE svg [<!ENTITY a "<script/>">]>', sampleSvg('&a;')),
    'a thousand million laughs': joined('<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', sampleSvg('&b;')),
    'a foreign document type': joined(
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
      sampleSvg(''),
    ),
    'a document type with more in it': joined(
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd" [<!ATTLIST svg onload CDATA "alert(1)">]>',
      sampleSvg(''),
    ),
    'UTF-16': Buffer.from(`\ufeff${sampleSvg('<script/>').toString()}`, 'utf16le'),
    'UTF-7': joined('<?xml version="1.0" encoding="UTF-7"?>', sampleSvg('')),
    'an encoding that is not what it says': joined('<?xml version="1.0" encoding="ISO-2022-JP"?>', sampleSvg('')),
    'XML 1.1': joined('<?xml version="1.1"?>', sampleSvg('')),
    'bytes that are no letters': bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><title>\xff</title></svg>'),
    NUL: sampleSvg('<title>\0</title>'),
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
    expect(await publicCodes({ 'a.svg': bytes })).toEqual(['hinh-ve-co-ma']);
  });

  test('at the very place, each time', async () => {
    const drawing = bytesOf(
      '<svg xmlns="http://www.w3.org/2000/svg">\n  <g onclick="a()">\n    <script/>\n    <path d="M0"\n      xml:base="x"/>\n  </g>\n</svg>\n',
    );
    expect((await publicIssues({ 'a.svg': drawing })).map(({ place, found }) => [place.line, place.column, found])).toEqual([
      [2, 6, 'onclick="a()"'],
      [3, 5, '<script>'],
      [5, 7, 'xml:base="x"'],
    ]);
  });

  test('not more often than anybody reads', async () => {
    expect(await publicIssues({ 'a.svg': sampleSvg('<script/>'.repeat(5000)) })).toHaveLength(20);
  });
});
