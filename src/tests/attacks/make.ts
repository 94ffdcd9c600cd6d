import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Puts an attack into a copy of the minimal portal. */
export type Maker = (portal: string) => void | Promise<void>;

const sectors = 'data/linh-vuc.csv';
const photograph = 'content/tin-tuc/anh/cho-phien.jpg';
const article = '---\ntieu-de: Tin thử\nsapo: Sapo thử.\nthoi-gian: 2026-09-01 08:00\n---\n\nChữ của bài.\n';
const procedures = 'Mã thủ tục,Tên thủ tục,Cấp thực hiện,Đối tượng thực hiện\n9.200001,Thủ tục lạ,Cấp Xã,Công dân Việt Nam\n';

/** A file where there may have been another one, or a folder. */
function file(path: string, content: string | Uint8Array | ((before: Uint8Array) => Uint8Array)): Maker {
  return (portal) => {
    const target = join(portal, path);
    const bytes = typeof content === 'function' ? content(readFileSync(target)) : content;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
}

function link(path: string, target: string): Maker {
  return (portal) => {
    rmSync(join(portal, path), { recursive: true, force: true });
    symlinkSync(target, join(portal, path));
  };
}

function pipe(path: string): Maker {
  return (portal) => void execFileSync('mkfifo', [join(portal, path)]);
}

/** A picture of 60,000 × 60,000 points in a few bytes. */
function bomb(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.writeUInt8(1, 8); // one bit a point
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(7_501 * 1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const dots = () => sharp({ create: { width: 1280, height: 960, channels: 3, background: '#663399' } });

/** Attacks that a repository can't hold on every system: links, odd names, large files, pictures, pipes. */
export const makers: Readonly<Record<string, Maker>> = {
  'table-linked-to-the-disk': link('data/hai-long.csv', '/etc/passwd'),
  'settings-linked-to-the-disk': link('data/cong.yaml', '/etc/passwd'),
  'text-linked-to-the-disk': link('content/trang/bay.mdx', '/etc/passwd'),
  'texts-linked-to-the-disk': link('content/thu-tuc', '/etc'),
  'photographs-linked-to-the-disk': link('content/tin-tuc/anh', '/etc'),
  'photograph-linked-to-the-disk': link('content/tin-tuc/anh/bay.jpg', '/etc/passwd'),
  'public-folder-linked-to-the-disk': link('public/bay', '/etc'),
  'public-file-linked-to-the-disk': link('public/bay.txt', '/etc/passwd'),
  'whole-public-linked-to-the-disk': link('public', '/etc'),
  'public-file-linked-to-the-settings': link('public/bay.yaml', '../data/cong.yaml'),
  'public-link-to-nowhere': link('public/bay.txt', 'khong-co'),
  'public-link-to-itself': link('public/bay', 'bay'),
  'public-folder-linked-to-its-parent': link('public/bay', '..'),
  'hidden-link-in-public': link('public/.bay', '/etc/passwd'),
  'hidden-link-among-the-tables': link('data/.bay', '/etc'),
  'sector-folder-linked-to-another': link('data/thu-tuc/bay', 'ho-tich'),
  'pipe-for-a-table': pipe('data/hai-long.csv'),
  'pipe-for-a-text': pipe('content/trang/bay.mdx'),
  'pipe-for-a-photograph': pipe('content/tin-tuc/anh/bay.jpg'),
  'pipe-in-public': pipe('public/bay.txt'),
  'sector-folder-in-angle-brackets': file('data/thu-tuc/<linh-vuc>/danh-muc.csv', procedures),
  'article-slug-with-a-line-break': file('content/tin-tuc/a\n::error::b.mdx', article),
  'article-slug-with-an-escape-sequence': file('content/tin-tuc/a\u001b[31m.mdx', article),
  'article-slug-in-decomposed-letters': file('content/tin-tuc/ti\u0301n.mdx', article),
  'article-slug-with-a-right-to-left-override': file('content/tin-tuc/a\u202eb.mdx', article),
  'article-slug-of-250-letters': file(`content/tin-tuc/${'a'.repeat(250)}.mdx`, article),
  'table-name-with-a-line-break': file('data/a\n::stop-commands::b.csv', 'a,b\n'),
  'table-name-with-an-escape-sequence': file('data/a\u001b]0;canary\u0007.csv', 'a,b\n'),
  'public-name-with-a-line-break': file('public/mau/a\n::error::b.pdf', '%PDF-1.4\n'),
  'public-name-with-an-escape-sequence': file('public/mau/a\u001b[31m.pdf', '%PDF-1.4\n'),
  'public-name-with-a-quote': file('public/mau/a"b.pdf', '%PDF-1.4\n'),
  'public-name-with-tags': file('public/mau/<img src=x onerror=canary()>.pdf', '%PDF-1.4\n'),
  'public-name-of-a-device': file('public/con.txt', 'x\n'),
  'public-name-with-a-right-to-left-override': file('public/mau/to-khai\u202efdp.txt', 'x\n'),
  'public-names-that-differ-in-capitals': async (portal) => {
    await file('public/mau/A.txt', 'x\n')(portal);
    await file('public/mau/a.txt', 'y\n')(portal);
  },
  'table-of-a-million-columns': file(sectors, `Mã lĩnh vực,Tên lĩnh vực${',x'.repeat(1_000_000)}\nho-tich,Hộ tịch\n`),
  'table-of-a-million-cells-beyond-its-header': file(sectors, `Mã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch${',x'.repeat(1_000_000)}\n`),
  'table-of-a-hundred-thousand-bad-rows': file(sectors, `Mã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch\n${'../x,Lạ\n'.repeat(100_000)}`),
  'table-of-quotes-alone': file(sectors, `Mã lĩnh vực,Tên lĩnh vực\n${'"'.repeat(1_000_001)}\n`),
  'cell-of-a-million-letters': file(sectors, `Mã lĩnh vực,Tên lĩnh vực\nho-tich,Hộ tịch ${'a'.repeat(1_000_000)}\n`),
  'photograph-that-was-cut': (portal) => truncateSync(join(portal, photograph), 400),
  'photograph-of-no-bytes': file(photograph, ''),
  'photograph-that-is-html': file(photograph, '<!DOCTYPE html><script>canary()</script>\n'),
  'photograph-that-is-a-drawing': file(photograph, '<svg xmlns="http://www.w3.org/2000/svg" onload="canary()"/>\n'),
  'photograph-that-is-a-bomb': file(photograph, bomb()),
  'photograph-of-another-kind': async (portal) => void writeFileSync(join(portal, photograph), await dots().png().toBuffer()),
  'photograph-that-is-a-table': file(photograph, 'Mã,Tên\n1,2\n'),
  'photograph-that-is-a-folder': (portal) => {
    rmSync(join(portal, photograph));
    mkdirSync(join(portal, photograph));
  },
  'photograph-with-a-position': async (portal) => {
    const position = { IFD0: { Copyright: 'canary-of-the-position' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 23/1 0/1' } };
    await file('content/tin-tuc/anh/photograph-with-a-position.jpg', await dots().withExif(position).jpeg().toBuffer())(portal);
  },
  'photograph-with-a-page-behind-it': async (portal) => {
    const page = Buffer.from('<script>canary-behind-a-photograph</script>');
    await file('content/tin-tuc/anh/photograph-with-a-page-behind-it.jpg', Buffer.concat([await dots().jpeg().toBuffer(), page]))(portal);
  },
};
