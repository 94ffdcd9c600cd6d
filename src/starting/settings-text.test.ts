import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contactGaps } from '../domain/contact-gaps.ts';
import { settingsOf } from '../portal/read-settings.ts';
import { keysOf } from '../schemas/dictionary.ts';
import { settingsSchema } from '../schemas/settings.ts';
import { publisherOf } from './publisher.ts';
import { settingsText } from './settings-text.ts';

const nowhere = { server: null, base: '/' };
const text = settingsText(publisherOf('Xã Nậm Chày', 'xã'), nowhere);
const read = (yaml: string) => settingsOf(new TextEncoder().encode(yaml));

describe('the settings of a new portal', () => {
  test('are sound, and say of everything that only the office knows that it is not known', () => {
    const { settings, issues } = read(text);
    expect(issues).toEqual([]);
    expect(settings && contactGaps(settings).map(({ key }) => key)).toEqual([
      'mot-cua.dia-chi',
      'mot-cua.gio',
      'mot-cua.dien-thoai',
      'phan-anh.dien-thoai',
      'dia-chi',
      'trang.dia-chi',
    ]);
    expect(text).not.toMatch(/\d{3} \d{3}/);
  });

  test('explain every setting', () => {
    const keys = text.split('\n').map((line) => line.trim().replace(/^# /, '').split(':')[0]);
    for (const { path, meaning } of keysOf(settingsSchema).filter(
      (line) => !/^(?:mot-cua\.gio|cong-bo|kho-ma|ra-soat)\./.test(line.path),
    )) {
      const name = path.split('.').at(-1);
      expect(text).toContain(meaning);
      expect(keys).toContain(name);
    }
  });

  test('whose line was opened and left as it is are wrong at that line', () => {
    const lines = text.split('\n');
    const open = lines.flatMap((line, index) => (line.endsWith('"?"') && lines[index - 1]?.includes('# ĐIỀN') ? [index] : []));
    expect(open).toHaveLength(6);
    for (const index of open) {
      const { issues } = read(lines.map((line, at) => (at === index ? line.replace('# ', '') : line)).join('\n'));
      expect(issues.map(({ place }) => place.line)).toEqual([index + 1]);
    }
  });

  test('whose hours were opened and filled are read', () => {
    const filled = text.replace('# gio:', 'gio:').replace(/# {3}- (.*)"\?"/, '  - $1"7 giờ 30 – 17 giờ"');
    expect(read(filled)).toMatchObject({
      issues: [],
      settings: { oneStopShop: { hours: [{ days: 'thứ Hai đến thứ Sáu', hours: '7 giờ 30 – 17 giờ' }] } },
    });
  });

  test.each(['Xã "A": #1', "Xã A'B", 'Xã A\\n', 'Xã {A} & [B]', 'Xã A: B # C', 'Xã *A', 'Xã %A @B'])('keep a name like %s', (name) => {
    const { settings, issues } = read(settingsText(publisherOf(name, 'xã'), nowhere));
    expect({ name: settings?.shortName, issues }).toEqual({ name, issues: [] });
  });

  test('know where the portal stands once that is known', () => {
    const placed = settingsText(publisherOf('Xã A', 'xã'), { server: 'https://xa-a.example', base: '/cong/' });
    expect(parse(placed)).toMatchObject({ trang: { 'dia-chi': 'https://xa-a.example', 'duong-dan-goc': '/cong/' } });
  });
});
