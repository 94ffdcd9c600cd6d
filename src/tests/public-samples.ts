import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import sharp from 'sharp';

// Small sound files of every kind that may lie in `public/`, made here so that the repository holds no binary ones.

const require = createRequire(import.meta.url);

export const bytesOf = (text: string) => Buffer.from(text, 'latin1');
export const joined = (...parts: (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part)));

/** A PDF whose catalogue says something more, as it is or in a compressed object stream. */
export function samplePdf(more = '', packed = ''): Buffer {
  const stream =
    packed === ''
      ? ''
      : joined('5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\r\n', deflateSync(packed), '\nendstream\nendobj\n');
  return joined(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R ${more}>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n`,
    stream,
    'trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  );
}

/** An archive with these entries, in this order; `mimetype` is stored as it is. */
export async function sampleZip(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(entries))
    zip.file(name, content, { createFolders: false, compression: name === 'mimetype' ? 'STORE' : 'DEFLATE' });
  return zip.generateAsync({ type: 'nodebuffer' });
}

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const plainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const sampleDocx = (more: Readonly<Record<string, string>> = {}, main = plainType) =>
  sampleZip({ '[Content_Types].xml': types(main), 'word/document.xml': '<w/>', ...more });
export const sampleXlsx = (more: Readonly<Record<string, string>> = {}) =>
  sampleZip({ '[Content_Types].xml': types('x'), 'xl/workbook.xml': '<w/>', ...more });
export const sampleOdf = (type: string, more: Readonly<Record<string, string>> = {}) =>
  sampleZip({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<x/>', ...more });

/** Relations of an Office document that lead to one target outside of it. */
export const relation = (target: string, kind = 'attachedTemplate') =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;

export const samplePicture = (type: 'png' | 'jpg' | 'webp' | 'avif' | 'gif') =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: '#1d3a6d' } })
    .toFormat(type === 'jpg' ? 'jpeg' : type)
    .toBuffer();

/** An icon of one picture. */
export function sampleIcon(picture: Uint8Array, { count = 1, offset = 22 } = {}): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(count, 4);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(offset, 18);
  return joined(head, picture);
}

/** A font of one empty table. */
export function sampleSfnt(tag: string, length = 4): Buffer {
  const font = Buffer.alloc(32);
  font.write(tag, 'latin1');
  font.writeUInt16BE(1, 4);
  font.write('name', 12);
  font.writeUInt32BE(28, 20);
  font.writeUInt32BE(length, 24);
  return font;
}

export const sampleWoff = (type: 'woff' | 'woff2') => readFileSync(require.resolve(`@fontsource/lora/files/lora-latin-400-normal.${type}`));

export const sampleSvg = (inner: string, attributes = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`);
