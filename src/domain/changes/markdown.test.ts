import { describe, expect, test } from 'vitest';
import { changesAsMarkdown } from './describe-changes.ts';
import type { Change } from './change.ts';
import type { Settings } from '../../schemas/settings.ts';
import { markdownLink, plainMarkdown } from './markdown.ts';

const settings = { shortName: 'Xã Thử' } as Settings;
const telling = { since: 'main', units: [], settings, preview: null, all: false, whole: 'npm run changes', checks: [] };
const change = (title: string, says: string): Change => ({
  kind: 'task',
  title,
  address: '/a/',
  unit: null,
  parts: [{ says, weight: 'fact' }],
  tables: [],
});

const hostile = [
  '[bấm đây](https://xau.example)',
  '![](https://xau.example/a.png)',
  '<img src=https://xau.example/a.png onerror=alert(1)>',
  '<script>alert(1)</script>',
  '@lanh-dao xem #1 !2 GH-3 &4 $5 %6 ~7 xa/kho#8 :tada:',
  'https://xau.example www.xau.example ai@xau.example',
  '/close\n/merge',
  '# Tiêu đề\n## Hai\n- mục\n> trích\n```\nmã',
  '**đậm** __đậm__ `mã` ~~xóa~~ | bảng |',
  '&lt;b&gt; &#64;ai',
  'a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0',
  '\u202e@ai\u200b',
];

describe('a cell', () => {
  test.each(hostile)('%j does nothing in Markdown', (cell) => {
    for (const text of [
      `- **${plainMarkdown(cell)}**`,
      changesAsMarkdown([change(cell, cell)], telling),
      changesAsMarkdown([change(cell, cell)], { ...telling, preview: 'https://xem.example' }),
    ]) {
      const own = text.replaceAll('https://xem.example/a/', '');
      expect(own).not.toMatch(/(?<!\\)</);
      expect(
        own
          .replaceAll('\\[', '')
          .split('[')
          .slice(1)
          .filter((rest) => !rest.includes(']()')),
      ).toEqual([]);
      expect(own).not.toMatch(/[@#!$%~](?=[\p{L}\p{N}])|&\w|:\/\/|www\.|GH-\d|:tada/u);
      expect(own.split('\n').filter((line) => /^(?:\/|>|```)/.test(line.trim()))).toEqual([]);
      expect(own).not.toMatch(/[0-9a-f]{40}/);
      expect(own.split('\n').filter((line) => line.startsWith('#'))).toEqual(
        own === `- **${plainMarkdown(cell)}**` ? [] : ['## Người dân sẽ thấy gì khác', '### Cơ quan chủ trì cổng (Xã Thử)'],
      );
    }
  });

  test('of plain words stays as it is', () => {
    expect(plainMarkdown('Đăng ký kết hôn: lệ phí 30.000 → 0 đồng (khi nào)')).toBe('Đăng ký kết hôn: lệ phí 30.000 → 0 đồng (khi nào)');
  });
});

test('a link leads into the preview and nowhere else', () => {
  expect(markdownLink('A [x](y)', 'https://xem.example/cong/', '/thu-tuc/a/')).toBe('[A \\[x\\](y)](https://xem.example/cong/thu-tuc/a/)');
  expect(markdownLink('A', 'https://xem.example/(x)', '/a/')).toBe('[A](https://xem.example/%28x%29/a/)');
});

test('a long list is summed up, whole with --all, and never longer than a comment may be', () => {
  const many = Array.from({ length: 300 }, (_, index) => change(`Nhiệm vụ ${index}`, 'x'.repeat(80)));
  expect(changesAsMarkdown(many, telling)).toContain('**280 nhiệm vụ nữa**');
  expect(changesAsMarkdown(many, { ...telling, all: true })).toContain('Nhiệm vụ 299');
  const huge = changesAsMarkdown(
    many.map((one) => ({ ...one, parts: [{ says: 'y'.repeat(900), weight: 'fact' }] })),
    { ...telling, all: true },
  );
  expect(huge.length).toBeLessThan(65_536);
  expect(huge).toContain('Còn 1 nơi chưa in ở đây vì quá dài: Cơ quan chủ trì cổng (Xã Thử). Xem hết: `npm run changes`');
});
