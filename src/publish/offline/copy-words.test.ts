import { expect, test } from 'vitest';
import type { IsoDate } from '../../text/date.ts';
import { copyLine, doorPage, firstWords, type CopyOf } from './copy-words.ts';

const copy = (site: string | null): CopyOf => ({
  settings: {
    name: 'Ủy ban <xã> "A"',
    site,
    base: '/cong/',
    oneStopShop: { name: 'Trung tâm', commonName: 'Một cửa', address: null, phone: null, hours: [] },
  },
  day: '2026-11-29' as IsoDate,
});

test('the line names the day and the same page on the living portal', () => {
  expect(copyLine(copy('https://xa.example'), 'https://xa.example/cong/thu-tuc/', false)).toBe(
    '<aside class="ban-chep" aria-label="Ngày của bản chép">Bản chép ngày 29/11/2026, có thể đã cũ; bản mới ở <a href="https://xa.example/cong/thu-tuc/">xa.example</a>.</aside>',
  );
});

test('without a living portal it says whom to ask', () => {
  expect(copyLine(copy(null), null, false)).toContain('có thể đã cũ; hỏi lại Một cửa trước khi dùng.');
  expect(firstWords(copy(null))).toContain('\r\nTrước khi dùng, hỏi lại Một cửa.\r\n');
});

test('on the page of results it says what is searched', () => {
  expect(copyLine(copy(null), null, true)).toContain('Ở đây chỉ tìm theo tên');
});

test('an editor’s words are no markup in the page that leads in', () => {
  expect(doorPage(copy(null))).toContain('<h1>Ủy ban &lt;xã> &quot;A&quot;</h1>');
});

test('what is read first opens in Notepad: a mark in front, lines as Windows ends them', () => {
  const words = firstWords(copy('https://xa.example'));
  expect(words.startsWith('\ufeffBẢN CHÉP: Ủy ban')).toBe(true);
  expect(words.replaceAll('\r\n', '')).not.toContain('\n');
  expect(words).toContain('Bản mới ở https://xa.example/cong/');
});
