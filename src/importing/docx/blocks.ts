import { parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import { mostTableColumns } from '../opening/limits.ts';
import { layOut, type WrittenCell } from './lay-out.ts';
import { cleanText } from './text.ts';

/** A paragraph: its text, and the bold words with which it begins. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  boldStart: string;
  /** All bold runs: a label may stand in bold on a later line of the same paragraph. */
  bold: string[];
}

/** A table laid out on a grid: a cell that spans rows is repeated below, one that spans columns stands once. */
export interface TableBlock {
  kind: 'table';
  rows: TableCell[][];
}

export interface TableCell {
  text: string;
  /** Columns that the cell covers. */
  span: number;
  /** What stands in the cell, for tables that only lay out a page. */
  blocks: Block[];
}

export type Block = Paragraph | TableBlock;

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** No table of a sheet has as many rows. */
const mostRowsCovered = 501;

/** Opens a .docx that `openArchive` has passed and returns its paragraphs and tables in reading order. */
export async function readBlocks(bytes: Buffer): Promise<Block[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      // Styles do not matter here, and pictures are never needed.
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      ignoreEmptyParagraphs: true,
    },
  );
  return blocksOf(parseDocument(value) as unknown as Node);
}

function blocksOf(node: Node): Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = () => {
    blocks.push(...paragraphsOf(inline, ''));
    inline = [];
  };
  let number = 0;
  for (const child of node.children ?? []) {
    if (isInline(child)) {
      inline.push(child);
      continue;
    }
    flush();
    if (child.name === 'table') blocks.push(tableOf(child));
    else if (child.name === 'li') blocks.push(...listItem(child, node.name === 'ol' ? `${(number += 1)}. ` : '- '));
    else if (child.name === 'p') blocks.push(...paragraphsOf(child.children ?? [], ''));
    else if (/^h[1-6]$/.test(child.name ?? '')) blocks.push(...paragraphsOf(child.children ?? [], '', true));
    else blocks.push(...blocksOf(child));
  }
  flush();
  return blocks;
}

function listItem(item: Node, mark: string): Block[] {
  const [first, ...rest] = blocksOf(item);
  if (first?.kind !== 'paragraph') return [...(first ? [first] : []), ...rest];
  return [{ ...first, text: /^[-+*•]/.test(first.text) ? first.text : mark + first.text }, ...rest];
}

function paragraphsOf(nodes: readonly Node[], mark: string, bold = false): Paragraph[] {
  const text = cleanText(mark + nodes.map(inlineText).join(''));
  if (text === '') return [];
  return [{ kind: 'paragraph', text, boldStart: bold ? text : cleanText(leadingBold(nodes)), bold: nodes.flatMap(boldRuns) }];
}

/** The bold text with which a paragraph begins; Word likes to cut it into several runs. */
function leadingBold(nodes: readonly Node[]): string {
  let bold = '';
  for (const node of nodes) {
    const text = inlineText(node);
    if (node.name === 'strong' || text.trim() === '') bold += text;
    else break;
  }
  return bold;
}

function boldRuns(node: Node): string[] {
  return node.name === 'strong' ? cleanText(inlineText(node)).split('\n') : (node.children ?? []).flatMap(boldRuns);
}

function inlineText(node: Node): string {
  if (node.type === 'text') return node.data ?? '';
  if (node.name === 'br') return '\n';
  if (node.name === 'img') return '';
  // Footnote marks are no part of the text.
  if (node.name === 'sup' && node.children?.some(({ name, attribs }) => name === 'a' && attribs?.href?.startsWith('#'))) return '';
  return (node.children ?? []).map(inlineText).join('');
}

const inlineNames = new Set(['strong', 'em', 'b', 'i', 'u', 's', 'a', 'sup', 'sub', 'span', 'br', 'img']);

function isInline(node: Node): boolean {
  return node.type === 'text' || inlineNames.has(node.name ?? '');
}

function tableOf(table: Node): TableBlock {
  const rows = rowsOf(table).map((row) => (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th').map(cellOf));
  return { kind: 'table', rows: layOut(rows, () => ({ text: '', span: 1, blocks: [] })) };
}

function cellOf(node: Node): WrittenCell<TableCell> {
  const blocks = blocksOf(node);
  const columns = spanOf(node.attribs?.colspan, mostTableColumns);
  const cell = { text: blocks.map(blockText).join('\n'), span: columns, blocks };
  return { cell, columns, rows: spanOf(node.attribs?.rowspan, mostRowsCovered) };
}

function spanOf(written: string | undefined, most: number): number {
  return Math.max(1, Math.min(most, Number(written) || 1));
}

function rowsOf(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) =>
    child.name === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.name ?? '') ? rowsOf(child) : [],
  );
}

/** A block as lines of text; the cells of a table that stands inside a text are joined by a dash. */
export function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  return block.rows
    .map((row) =>
      row
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' – '),
    )
    .join('\n');
}
