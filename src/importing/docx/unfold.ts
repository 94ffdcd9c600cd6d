import type { Block, Paragraph, TableBlock, TableCell } from './blocks.ts';
import { labelNamed } from './labels.ts';
import { tableNamed } from './tables.ts';

/** Tables that only lay out the page (label beside value, a frame around everything) become what stands in them. */
export function unfold(blocks: readonly Block[], depth = 0): Block[] {
  if (depth > 20) return [...blocks];
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return splitAtLabels(block);
    if (tableNamed(block) || !isLayout(block)) return [block];
    const seen = new Set<TableCell>();
    return block.rows.flatMap((row) =>
      row.flatMap((cell) => {
        if (seen.has(cell)) return []; // a cell over several rows stands once
        seen.add(cell);
        return unfold(cell.blocks, depth + 1);
      }),
    );
  });
}

function isLayout(table: TableBlock): boolean {
  return table.rows.some((row) =>
    row.some(({ blocks }) =>
      blocks.some((block) =>
        block.kind === 'table'
          ? tableNamed(block) !== null || isLayout(block)
          : labelNamed(/^[^\n:]{2,60}/u.exec(block.text)?.[0] ?? '') !== null,
      ),
    ),
  );
}

/** Several labels may stand in one paragraph, on lines of their own. */
function splitAtLabels(paragraph: Paragraph): Paragraph[] {
  const lines = paragraph.text.split('\n');
  if (lines.length === 1) return [paragraph];
  const parts: Paragraph[] = [];
  for (const line of lines) {
    const name = /^[^:]{2,60}(?=:)/u.exec(line)?.[0].trim() ?? '';
    const last = parts.at(-1);
    if (last && labelNamed(name) === null) last.text += `\n${line}`;
    else
      parts.push({
        ...paragraph,
        text: line,
        boldStart: last ? (paragraph.bold.find((run) => run.startsWith(name)) ?? '') : paragraph.boldStart,
      });
  }
  return parts;
}
