import type { Block } from '../blocks.ts';

/** The page as an author of a Starlight site would have it: the first heading as its title, the rest as Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  const [title, ...rest] = blocks;
  if (title?.kind !== 'heading') throw new Error('The page does not begin with a heading.');
  return `---\ntitle: ${JSON.stringify(title.text)}\n---\n\n${rest.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${literal(block.text)}`;
    case 'paragraph':
      return literal(block.text);
    case 'list':
      return block.items.map((item) => `- ${literal(item)}`).join('\n');
    case 'table':
      return tableOf(block.rows);
  }
}

/** Every sign that Markdown reads is written as itself; so is a number that would begin a list. */
const literal = (text: string) => text.replace(/[\\`*_[\]<>#|&~+:{}-]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

function tableOf(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_, column) => literal(row[column] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}
