import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import { procedureAddress } from '../addresses.ts';
import { publishedFiles } from '../published/files.ts';
import { publishedPages } from '../published/pages.ts';
import { cardPages, cardsOf, pagesWithCard } from './card-pages.ts';

const loaded = loadPortal(fileURLToPath(new URL('../../..', import.meta.url)));
const demo: Portal = { ...loaded, settings: { ...loaded.settings, cards: true } };
const day = '2026-11-29';
const cards = new Map([...cardsOf(demo, day)].map(({ address, card }) => [address, card]));
const rowsOf = (address: string) => Object.fromEntries((cards.get(address)?.rows ?? []).map(({ question, answer }) => [question, answer]));

describe('a portal', () => {
  test('that wants no pictures has none', () => {
    const without: Portal = { ...loaded, settings: { ...loaded.settings, cards: false } };
    expect([cardPages(without), [...cardsOf(without, day)], pagesWithCard(without).size]).toEqual([[], [], 0]);
  });

  test('has one for each procedure, and for each page of results; every one of a page that there is', () => {
    const pages = new Set(publishedPages(demo, { today: day, rules: [], datasets: [] }).map(({ address }) => address));
    expect([...cards.keys()].filter((address) => !pages.has(address))).toEqual([]);
    expect(demo.procedures.filter((procedure) => !cards.has(procedureAddress(procedure)))).toEqual([]);
    for (const address of [
      '/ket-qua/',
      '/ket-qua/xep-loai/',
      '/ket-qua/xep-loai/2024/',
      '/ket-qua/mot-cua/',
      '/ket-qua/hai-long/',
      '/kiem-tra/kien-nghi/',
    ])
      expect([...cards.keys()]).toContain(address);
    expect(cards.size).toBe(pagesWithCard(demo).size);
  });

  test('foresees their files', () => {
    const files = publishedFiles(demo, { today: day, datasets: [] }).map(({ address }) => address);
    expect(files.filter((address) => address.endsWith('/chia-se.png'))).toEqual(
      [...cards.keys()].map((address) => `${address}chia-se.png`),
    );
  });
});

describe('the picture', () => {
  test('of a procedure has the answers of its page, who publishes it and when it last changed', () => {
    const address = '/thu-tuc/1.001193-dang-ky-khai-sinh/';
    expect(cards.get(address)).toMatchObject({
      publisher: 'Ủy ban nhân dân huyện Mường Mây',
      title: 'Đăng ký khai sinh',
      shortTitle: 'Thủ tục mã 1.001193',
      foot: { day: 'Cập nhật ngày 14/07/2026', host: 'muongmay.example' },
      demonstration: loaded.settings.demonstration,
    });
    expect(Object.keys(rowsOf(address))).toEqual(['Hạn của bạn', 'Bao lâu', 'Bao nhiêu tiền', 'Mang giấy gì', 'Nộp ở đâu']);
    expect(rowsOf(address)).toMatchObject({ 'Bao lâu': 'Trong ngày', 'Bao nhiêu tiền': 'Miễn phí' });
  });

  test('of a procedure that a later act overtook says so', () => {
    const later = demo.procedures.filter(({ laterRules, state }) => laterRules.length > 0 && state === 'Đang áp dụng');
    expect(later.length).toBeGreaterThan(0);
    for (const procedure of later) expect(cards.get(procedureAddress(procedure))?.notice).toBe('Quy định đã đổi: xem trên trang.');
  });

  test('of a ranking says how many are in each band and who leads', () => {
    expect(rowsOf('/ket-qua/xep-loai/2025/')).toEqual({
      'Xếp loại': '6\u00a0tốt, 15\u00a0khá, 4\u00a0trung bình',
      'Cao nhất': 'Xã Nậm Lúng, 91,5 điểm',
      'Thay đổi': '19 nơi tăng, 5 nơi giảm',
    });
  });

  test('of a one-stop shop has the figures that were published', () => {
    expect(rowsOf('/ket-qua/mot-cua/quy-3-2026/')).toMatchObject({
      'Đúng hạn': expect.stringMatching(/^99,2\s%$/) as string,
      'Trễ hạn': '72 hồ sơ',
    });
  });

  test('of what is overdue is of the day of the build, others keep theirs', () => {
    const later = new Map([...cardsOf(demo, '2027-01-05')].map(({ address, card }) => [address, card.foot.day]));
    expect([later.get('/kiem-tra/kien-nghi/'), later.get('/ket-qua/')]).toEqual(['Dữ liệu ngày 05/01/2027', 'Dữ liệu ngày 05/01/2027']);
    expect(later.get('/ket-qua/hai-long/')).toBe(cards.get('/ket-qua/hai-long/')?.foot.day);
  });
});
