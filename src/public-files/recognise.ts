import { beginsWithTag, latin1 } from './markup.ts';

const signatures: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['pdf', /^%PDF-\d/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^\x00\x00[\s\S]{2}ftypavi[fs]/],
  ['heic', /^\x00\x00[\s\S]{2}ftyp(?:hei[cxms]|hev[cx]|mif1)/],
  ['mp4', /^\x00\x00[\s\S]{2}ftyp/],
  ['ico', /^\x00\x00\x01\x00/],
  ['woff2', /^wOF2/],
  ['woff', /^wOFF/],
  ['sfnt', /^(?:\x00\x01\x00\x00|OTTO|true)/],
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['doc', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rt/],
  ['rar', /^Rar!/],
  ['7z', /^7z\xbc\xaf/],
  ['gz', /^\x1f\x8b/],
  ['tif', /^(?:II\*\x00|MM\x00\*)/],
  ['exe', /^(?:MZ|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|#!)/],
];

/**
 * What a file is by its very first bytes, as the end of a name (`sfnt` for both .ttf and .otf), or `null`. Libraries
 * that know more formats look behind marks and tags at the start, where a page can hide; here the first byte counts.
 */
export function recognise(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, 512));
  return signatures.find(([, pattern]) => pattern.test(start))?.[0] ?? (beginsWithTag(start) ? 'html' : null);
}

const words: Readonly<Record<string, string>> = {
  html: 'trang web hoặc XML',
  exe: 'chương trình chạy trên máy',
  doc: 'Word, Excel đời cũ hoặc tập tin đặt mật khẩu',
  sfnt: 'phông chữ .ttf/.otf',
  zip: 'gói nén (ZIP, Word hoặc Excel)',
  rtf: 'văn bản RTF',
  mp4: 'video',
};

/** What a file really is, in words for an editor. */
export function describe(bytes: Uint8Array): string {
  const name = recognise(bytes);
  return name === null ? 'không rõ loại gì' : (words[name] ?? `.${name}`);
}
