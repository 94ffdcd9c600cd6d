import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPortal } from '../portal/read-portal.ts';
import { sampleChannel, sampleProcedure } from '../tests/samples.ts';
import { filingOf, saysWhere } from './filing.ts';

const demo = loadPortal(fileURLToPath(new URL('../..', import.meta.url)));
const commune = { ...demo, settings: { ...demo.settings, level: 'xã' as const } };
const day = '2026-11-28';
const filedAt = (where: string, code = '1.000001') =>
  sampleProcedure(code, 'Mẫu', { channels: [sampleChannel('', { where }), sampleChannel('', { method: 'Trực tuyến' })] });

describe('where to file', () => {
  test('is every commune where a district publishes what communes do', () => {
    expect(filingOf(filedAt('Bộ phận Một cửa xã'), demo, day)).toMatchObject({ place: 'Bộ phận Một cửa xã', byCommune: true, shop: null });
  });

  test('is the one-stop shop of whoever publishes, where it does it', () => {
    const { shop, byCommune } = filingOf(filedAt('Bộ phận Một cửa xã'), commune, day);
    expect([shop, byCommune]).toEqual([demo.settings.oneStopShop, false]);
  });

  test('is a desk of its own with the police, at a school, with the military', () => {
    expect(filingOf(filedAt('Công an xã'), demo, day)).toMatchObject({ place: 'Công an xã', byCommune: false, shop: null });
    expect(filingOf(filedAt('Công an xã'), commune, day).shop).toBeNull();
  });

  test('is the national portal for what the nation knows and takes online', () => {
    expect(filingOf(filedAt('Một cửa xã', '1.001193'), demo, day).online).toBe(
      'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=1.001193',
    );
    expect(filingOf(filedAt('Một cửa xã', '9.990001'), demo, day).online).toBeNull();
    expect(filingOf(sampleProcedure('1.001193', 'Mẫu'), demo, day).online).toBeNull();
  });

  test('is no desk where papers go online alone, unless an editor says that one takes them', () => {
    const online = { implementingAgency: 'Ủy ban nhân dân xã', channels: [sampleChannel('', { method: 'Trực tuyến' })] };
    expect(filingOf(sampleProcedure('1.001193', 'Mẫu', online), demo, day)).toMatchObject({ place: null, byCommune: false });
    expect(filingOf(sampleProcedure('1.001193', 'Mẫu', online), commune, day).shop).toBeNull();
    expect(saysWhere(sampleProcedure('9.990001', 'Mẫu', online))).toBe(false);
    const answer = {
      sectorId: 'ho-tich',
      procedure: '1.001193',
      question: 'Nộp ở đâu',
      answer: 'Qua mạng hoặc tại xã',
      note: null,
      outside: null,
    } as const;
    expect(filingOf(sampleProcedure('1.001193', 'Mẫu', { ...online, answers: [answer] }), demo, day).place).toBe('Ủy ban nhân dân xã');
  });

  test('is not said where the record says nothing', () => {
    expect(saysWhere(sampleProcedure('1.001193', 'Mẫu'))).toBe(false);
    expect(saysWhere(filedAt('Một cửa xã'))).toBe(true);
  });
});
