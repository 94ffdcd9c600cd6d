import { expect, test } from 'vitest';
import { slugOf } from '../text/slug.ts';
import type { FillerWords, Saying } from './entry.ts';
import { entry } from './few-names.ts';
import { packEntries, packSayings, unpack } from './pack.ts';

const entries = [
  entry('Đăng ký khai sinh', {
    code: '1.001193',
    address: `/thu-tuc/1.001193-${slugOf('Đăng ký khai sinh')}/`,
    names: ['giấy khai sinh', 'trẻ mới sinh'],
    official: 'Thủ tục đăng ký khai sinh',
    sector: 'Hộ tịch',
    line: 'Trong ngày · Miễn phí',
    papers: 12,
    parts: ['giay-to', 'dieu-kien'],
  }),
  entry('Đăng ký kết hôn', {
    code: '1.000894',
    address: `/thu-tuc/1.000894-${slugOf('Đăng ký kết hôn')}/`,
    sector: 'Hộ tịch',
    line: 'Trong ngày · Miễn phí',
  }),
  entry('Xã Nậm Lúng', { kind: 'Đơn vị', address: '/don-vi/xa-nam-lung/', names: ['Xã Bản Sen'] }),
  entry('Phòng Tư pháp', { kind: 'Đơn vị', address: '/don-vi/tu-phap/' }),
  entry('Ngày hội\nở xã', { kind: 'Tin tức', address: '/tin-tuc/ngay-hoi/' }),
];
const fillers: FillerWords = ['ở đâu|làm', 'mới'];
const nameWords = ['thủ tục', 'lại', 'lưu động'] as const;
const sayings: Saying[] = [
  { said: ['cccd', 'cmnd'], meant: ['căn cước'], bearers: [] },
  { said: ['trích lục'], meant: ['bản sao', 'sao lục'], bearers: [[0, 9]] },
  {
    said: ['đám cưới', 'lấy chồng'],
    meant: [],
    bearers: [
      [1, 7],
      [3, 1],
      [40, 9],
    ],
  },
];

test('what was packed comes out the same', () => {
  const travelled = JSON.parse(JSON.stringify([packEntries(entries), packSayings({ entries, sayings, fillers, nameWords })]));
  expect(unpack(travelled[0], travelled[1])).toEqual({
    entries: entries.map((one) => ({ ...one, title: one.title.replace('\n', ' ') })),
    sayings,
    fillers,
    nameWords,
  });
});

test('sayings of other entries than these, as a cache may hold them after a publication, are said of nobody', () => {
  const older = packSayings({ entries: entries.slice(1), sayings, fillers, nameWords });
  expect(unpack(packEntries(entries), older).sayings.map(({ said, bearers }) => [said, bearers])).toEqual(
    sayings.map(({ said }) => [said, []]),
  );
});

test('more papers than a digit can say are not told, rather than told wrongly', () => {
  const [counted, ...others] = unpack(
    packEntries([35, 36, 100].map((papers) => entry('Mở trường', { papers }))),
    packSayings({ entries, sayings, fillers, nameWords }),
  ).entries;
  expect(counted?.papers).toBe(35);
  expect(others.map(({ papers }) => papers)).toEqual([null, null]);
});

test('an empty portal', () =>
  expect(unpack(packEntries([]), packSayings({ entries: [], sayings: [], fillers, nameWords }))).toEqual({
    entries: [],
    sayings: [],
    fillers,
    nameWords,
  }));
