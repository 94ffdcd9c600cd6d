import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from '@rowanmanning/feed-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';
import { xmlDefects } from '../valid-xml.ts';
import { childrenOf, namesIn, readXml, textOf } from '../xml-tree.ts';

// Forty older articles make lists of several pages.
let portal: BuiltPortal;
beforeAll(async () => {
  portal = await buildPortal('news', async (folder) => {
    for (let number = 1; number <= 40; number += 1)
      await writeFile(
        join(folder, `content/tin-tuc/tin-cu-${number}.mdx`),
        `---\ntieu-de: Tin cũ số ${number}\nsapo: Tóm tắt tin cũ số ${number}.\nthoi-gian: 2025-${number > 20 ? '05' : '04'}-10 08:${number + 10}\nchu-de: [Một cửa]\n---\n\nChữ.\n`,
      );
  });
});
afterAll(() => portal.remove());

const page = (address: string) => portal.read(`${address.slice(1)}index.html`);
const listed = (words: string, titles: string[]) => titles.map((title) => words.indexOf(title));
const increasing = (places: number[]) => places.every((place, index) => place > (places[index - 1] ?? 0));

describe('an article', () => {
  test('leads in words to all that it speaks of, and each of those pages leads back', async () => {
    const words = await portal.words('/tin-tuc/ket-luan-kiem-tra/');
    expect(words).toContain('Đợt kiểm tra Kiểm tra cải cách hành chính năm 2026');
    expect(words).toContain('Văn bản Thông báo kết luận kiểm tra (số 214/TB-UBND)Luật Hộ tịch (số 60/2014/QH13)');
    const pages = {
      'Đăng ký khai sinh': portal.addresses.find((address) => /^\/thu-tuc\/1\.001193-/.test(address)) ?? '',
      'Xã Bản Mẫu': '/don-vi/xa-ban-mau/',
      'Chỉ số cải cách hành chính cấp xã, năm 2025': '/ket-qua/chi-so/cchc-xa/2025/',
      'Xếp loại năm 2025': '/ket-qua/xep-loai/2025/',
      'Số liệu Một cửa, Quý III/2026': '/ket-qua/mot-cua/quy-3-2026/',
      'Mức độ hài lòng năm 2026': '/ket-qua/hai-long/',
    };
    const links = await portal.links('/tin-tuc/ket-luan-kiem-tra/');
    for (const [name, address] of Object.entries(pages)) {
      expect([name, words.includes(name), links.includes(address)]).toEqual([name, true, true]);
      expect([address, (await portal.links(address)).includes('/tin-tuc/ket-luan-kiem-tra/')]).toEqual([address, true]);
    }
  });

  test('offers at most four others of the same subjects or records, newest first, never itself', async () => {
    const related = (await page('/tin-tuc/ket-luan-kiem-tra/')).split('Tin liên quan')[1] ?? '';
    expect(related.split('</ul>')[0]?.match(/<li/g)).toHaveLength(4);
    expect(increasing(listed(related, ['Một cửa mở thêm', 'Tin cũ số 40', 'Tin cũ số 39', 'Tin cũ số 38']))).toBe(true);
    expect(related.split('</main>')[0]).not.toContain('Kết luận kiểm tra');
  });

  test('has its further photographs as a gallery with captions; who consented stays with the office', async () => {
    const html = await page('/tin-tuc/ket-luan-kiem-tra/');
    const gallery = /aria-label="3 ảnh khác"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(gallery.match(/<figure/g)).toHaveLength(3);
    expect(gallery).toContain('Bảng niêm yết đã thay, chữ to hơn bảng cũ.');
    for (const file of portal.files.filter((name) => /\.(html|xml|json|csv)$/.test(name)))
      expect(await portal.read(file)).not.toContain('BIMAT');
  });

  test('prints its corrections at its top with their days, and lists mark it', async () => {
    const words = await portal.words('/tin-tuc/gio-mo-cua/');
    expect(words).toMatch(
      /Đính chính ngày 04\/11\/2026: Bản trước ghi sai tên quầy\. ?Đính chính ngày 10\/11\/2026: Bản trước ghi 7 giờ; .* Người đi chợ phiên/,
    );
    for (const address of ['/tin-tuc/', '/tin-tuc/chu-de/mot-cua/', '/tin-tuc/nam/2026/'])
      expect(await portal.words(address)).toContain('Một cửa mở thêm sáng thứ Bảy Đã đính chính ngày 10/11/2026');
  });

  test('without a known day prints the words of its source and no day of ours', async () => {
    const words = await portal.words('/tin-tuc/ban-cach-nang-chi-so/');
    expect(words).toContain('Nguồn ghi «Sáng 24/8», không ghi năm. Đưa lên cổng ngày 05/10/2026');
    expect((await page('/tin-tuc/ban-cach-nang-chi-so/')).split('</article>')[0]).not.toContain('<time');
    expect(await portal.words('/tin-tuc/nam-2025-khong-ro-ngay/')).toContain(
      'Năm 2025. Nguồn chỉ ghi «Mùa mưa». Đưa lên cổng ngày 06/10/2026',
    );
  });

  test('without a known day stands last in its year, or last of all', async () => {
    const words = await portal.words('/tin-tuc/chu-de/kiem-tra/');
    expect(words).toContain('Không rõ ngày Bàn cách nâng chỉ số Nguồn ghi «Sáng 24/8», không ghi năm');
    const order = ['Kết luận kiểm tra', 'Tin đầu năm 2025', 'Tin cũ chỉ biết năm', 'Bàn cách nâng chỉ số'];
    expect(increasing(listed(words, order))).toBe(true);
  });
});

describe('a withdrawn article', () => {
  test('keeps its address, and says when and why it went', async () => {
    const words = await portal.words('/tin-tuc/bai-da-rut/');
    expect(words).toContain('Bài đăng nhầm danh sách');
    expect(words).toContain('Bài này đã được rút ngày 15/06/2026. Lý do: Danh sách có số điện thoại của người dân.');
    expect(await page('/tin-tuc/bai-da-rut/')).toContain('<meta name="robots" content="noindex"');
  });

  test('has left nothing of its words or photographs anywhere in the portal', async () => {
    expect(portal.files.filter((file) => /da-rut\./.test(file))).toEqual([]);
    const words = async (file: string) => {
      const bytes = await readFile(join(portal.out, file));
      // The index of the full text is packed.
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
    };
    expect(portal.files.filter((file) => file.startsWith('pagefind/fragment/')).length).toBeGreaterThan(5);
    for (const file of portal.files)
      expect([file, /SAPORUT|MURUT|TACGIARUT|NGUONRUT|MOTARUT|DINHCHINHRUT|THANBAIRUT/.test(await words(file))]).toEqual([file, false]);
  });

  test('is named nowhere but on its own page', async () => {
    const named: string[] = [];
    for (const file of portal.files.filter((name) => /\.(html|xml|json|csv|txt)$/.test(name)))
      if (/bai-da-rut|Bài đăng nhầm danh sách/.test(await portal.read(file))) named.push(file);
    expect(named).toEqual(['tin-tuc/bai-da-rut/index.html']);
  });

  test('leaves no subject behind that nothing else has', () => {
    expect(portal.addresses).not.toContain('/tin-tuc/chu-de/chu-de-da-rut/');
  });
});

describe('the lists', () => {
  test('of a subject go on page by page', async () => {
    const pages = portal.addresses.filter((address) => address.startsWith('/tin-tuc/chu-de/mot-cua/'));
    expect(pages.sort()).toEqual(['/tin-tuc/chu-de/mot-cua/', '/tin-tuc/chu-de/mot-cua/2/']);
    expect(await portal.links('/tin-tuc/chu-de/mot-cua/2/')).toContain('/tin-tuc/chu-de/mot-cua/');
    expect(await portal.words('/tin-tuc/chu-de/mot-cua/')).toContain('42 tin, mới nhất ở trên.');
  });

  test('of a year go by month, newest first, with what has no month at the end', async () => {
    const words = await portal.words('/tin-tuc/nam/2025/');
    expect(words).toContain('Tháng 5 20Tháng 4 20Tháng 1 1Nguồn không ghi ngày 1');
    expect(await portal.links('/tin-tuc/nam/2025/')).toContain('#thang-5');
    const years = portal.addresses.filter((address) => /^\/tin-tuc\/nam\/./.test(address));
    expect(years.sort()).toEqual(['/tin-tuc/nam/2025/', '/tin-tuc/nam/2026/']);
  });

  test('lead to each other', async () => {
    const links = await portal.links('/tin-tuc/');
    expect(links).toEqual(
      expect.arrayContaining(['/tin-tuc/chu-de/kiem-tra/', '/tin-tuc/nam/2025/', '/tin-tuc/rss.xml', '/tin-tuc/atom.xml']),
    );
    expect(await portal.links('/tin-tuc/gio-mo-cua/')).toContain('/tin-tuc/chu-de/mot-cua/');
  });

  test('have addresses of their own even for articles and subjects that are called like addresses', async () => {
    for (const name of ['rss', 'chu-de', 'nam']) expect(await portal.words(`/tin-tuc/${name}/`)).toContain(`Bài tên ${name}`);
    for (const slug of ['rss', 'atom-xml', '2', 'chu-de', 'x', 'etc-passwd', 'constructor', 'proto'])
      expect(await portal.words(`/tin-tuc/chu-de/${slug}/`)).toContain('1 tin, mới nhất ở trên.');
  });
});

describe('a feed', () => {
  const site = 'https://banmau.example';
  const feeds = () => portal.files.filter((file) => /(rss|atom)\.xml$/.test(file));

  test('is there in both forms for all news and for every subject, and every one is XML', async () => {
    const lists = [
      'tin-tuc/',
      ...new Set(portal.addresses.flatMap((address) => /^\/(tin-tuc\/chu-de\/[^/]+\/)$/.exec(address)?.[1] ?? [])),
    ];
    expect(feeds()).toEqual(lists.flatMap((list) => [`${list}atom.xml`, `${list}rss.xml`]).sort());
    for (const file of feeds()) {
      const feed = readXml(await portal.read(file));
      expect([...namesIn(feed)].filter((name) => /^(script|img|b|i|x)$/.test(name))).toEqual([]);
      if (file.endsWith('atom.xml')) expect(xmlDefects(await portal.read(file), 'atom')).toEqual([]);
      const { items } = parseFeed(await portal.read(file));
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter(({ id, title, url }) => !id || !title || !url)).toEqual([]);
    }
  });

  test('in Atom names itself, its page and its items by whole addresses', async () => {
    const feed = readXml(await portal.read('tin-tuc/chu-de/mot-cua/atom.xml'));
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(feed, 'id')).toBe(`${site}/tin-tuc/chu-de/mot-cua/`);
    expect(childrenOf(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['self', `${site}/tin-tuc/chu-de/mot-cua/atom.xml`],
      ['alternate', `${site}/tin-tuc/chu-de/mot-cua/`],
    ]);
    const entries = childrenOf(feed, 'entry');
    expect(entries.slice(0, 2).map((entry) => textOf(entry, 'id'))).toEqual([
      `${site}/tin-tuc/ket-luan-kiem-tra/`,
      `${site}/tin-tuc/gio-mo-cua/`,
    ]);
    for (const entry of entries) expect([textOf(entry, 'title') !== '', textOf(entry, 'updated')?.length]).toEqual([true, 24]);
  });

  test('says that a corrected article changed, and what was wrong', async () => {
    const [, corrected] = childrenOf(readXml(await portal.read('tin-tuc/chu-de/mot-cua/atom.xml')), 'entry');
    expect(corrected && [textOf(corrected, 'published'), textOf(corrected, 'updated')]).toEqual([
      '2026-11-02T02:30:00.000Z',
      '2026-11-10T16:59:59.000Z',
    ]);
    expect(corrected && textOf(corrected, 'summary')).toContain('Đính chính ngày 10/11/2026: Bản trước ghi 7 giờ; đúng là 7 giờ 30.');
  });

  test('gives no day of publication that the source does not give', async () => {
    const channel = childrenOf(readXml(await portal.read('tin-tuc/chu-de/kiem-tra/rss.xml')), 'channel')[0];
    const items = channel ? childrenOf(channel, 'item') : [];
    const unclear = items.find((item) => textOf(item, 'title') === 'Bàn cách nâng chỉ số');
    expect(unclear && [textOf(unclear, 'pubDate'), textOf(unclear, 'guid')]).toEqual([undefined, `${site}/tin-tuc/ban-cach-nang-chi-so/`]);
    expect(unclear && textOf(unclear, 'description')).toContain('Nguồn ghi «Sáng 24/8», không ghi năm.');
  });

  test('holds marks of XML as words', async () => {
    const slug = portal.addresses.find((address) => /^\/tin-tuc\/chu-de\/r-d-/.test(address)) ?? '';
    const [entry] = childrenOf(readXml(await portal.read(`${slug.slice(1)}atom.xml`)), 'entry');
    expect(entry && textOf(entry, 'title')).toBe('A & B <b>đậm</b> ]]> hết');
    expect(entry && textOf(entry, 'summary')).toBe('Tóm tắt & <script>alert(1)</script> ]]> &amp; hết.');
    const [channel] = childrenOf(readXml(await portal.read(`${slug.slice(1)}rss.xml`)), 'channel');
    const [item] = channel ? childrenOf(channel, 'item') : [];
    // By its standard the description is HTML: what is a word is written as one.
    expect(item && textOf(item, 'description')).toBe('Tóm tắt &amp; &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp; hết.');
  });

  test('is named in the heads of pages', async () => {
    const linked = (html: string) =>
      [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]*" href="([^"]+)"/g)].map(([, type, href]) => [type, href]);
    const all = [
      ['application/rss+xml', '/tin-tuc/rss.xml'],
      ['application/atom+xml', '/tin-tuc/atom.xml'],
    ];
    expect(linked(await page('/'))).toEqual(all);
    expect(linked(await page('/tin-tuc/chu-de/kiem-tra/'))).toEqual([
      ['application/rss+xml', '/tin-tuc/chu-de/kiem-tra/rss.xml'],
      ['application/atom+xml', '/tin-tuc/chu-de/kiem-tra/atom.xml'],
      ...all,
    ]);
  });
});

test('search by name and the full text know the standing articles alone', async () => {
  const entries = await portal.read('tim-kiem/goi-y.json');
  expect(entries).toContain('Kết luận kiểm tra: quầy Một cửa đã sửa ba lỗi');
  expect(entries).not.toMatch(/bai-da-rut|Bài đăng nhầm/);
  expect(await page('/tin-tuc/bai-da-rut/')).not.toContain('data-pagefind-body');
});

test('the sitemap names the lists, and no withdrawn article', async () => {
  const sitemap = await portal.read('sitemap-0.xml');
  for (const address of ['/tin-tuc/chu-de/kiem-tra/', '/tin-tuc/nam/2026/', '/tin-tuc/gio-mo-cua/']) expect(sitemap).toContain(address);
  expect(sitemap).not.toContain('bai-da-rut');
});

test('the sitemap has the day of the last change where one is known, is valid, and names no other day', async () => {
  const sitemap = await portal.read('sitemap-0.xml');
  const dayOf = (address: string) => {
    const [entry = ''] = sitemap.split('<url>').filter((one) => one.includes(`${address}</loc>`));
    return /<lastmod>([^<]+)</.exec(entry)?.[1];
  };
  expect(dayOf('/tin-tuc/gio-mo-cua/')).toBe('2026-11-10T00:00:00.000Z');
  expect(dayOf('/tin-tuc/tin-cu-1/')).toBe('2025-04-10T00:00:00.000Z');
  expect([dayOf('/lien-he/'), dayOf('/tro-giup/')]).toEqual([undefined, undefined]);
  expect(xmlDefects(sitemap, 'sitemap')).toEqual([]);
  expect(xmlDefects(sitemap.replace('2026-11-10T00:00:00.000Z', 'hôm qua'), 'sitemap')).not.toEqual([]);
});

test('a browser learns on the home page and that of search how to search the portal, and on no other', async () => {
  const offering = [];
  for (const file of portal.files.filter((name) => name.endsWith('.html')))
    if ((await portal.read(file)).includes('type="application/opensearchdescription+xml"')) offering.push(file);
  expect(offering).toEqual(['index.html', 'tim-kiem/index.html']);
  const [url] = childrenOf(readXml(await portal.read('tim-kiem/opensearch.xml')), 'Url');
  expect(url?.attributes.template).toBe('https://banmau.example/tim-kiem/?q={searchTerms}');
});

keepsWhatEveryPortalKeeps(() => portal);
