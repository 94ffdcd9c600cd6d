import { expect, test } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

test('the first heading is the title, and every sign stands for itself', () => {
  const markdown = toMarkdown([
    { kind: 'heading', level: 1, text: 'Khai "sinh"' },
    { kind: 'heading', level: 2, text: 'Giấy #1' },
    { kind: 'paragraph', text: '1. nộp *bản chính*' },
    { kind: 'list', items: ['- một', 'hai'] },
    { kind: 'table', rows: [['Cách'], ['a|b', 'c']] },
  ]);
  expect(markdown.split('\n\n')).toEqual([
    '---\ntitle: "Khai \\"sinh\\""\n---',
    '## Giấy \\#1',
    '1\\. nộp \\*bản chính\\*',
    '- \\- một\n- hai',
    '| Cách |  |\n| --- | --- |\n| a\\|b | c |\n',
  ]);
});

test('a page without a title is refused', () => {
  expect(() => toMarkdown([{ kind: 'paragraph', text: 'Lời' }])).toThrow('heading');
});
