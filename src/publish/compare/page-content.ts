import { parseDocument } from 'htmlparser2';
import { attributeSide, isPresentation } from './attribute-side.ts';
import { add, wording, type Content } from './content.ts';
import { readerText, type Element, type Node } from './reader-text.ts';
import { withoutHash } from './without-hash.ts';

/** What a page says and does, without what only makes it look so: styles, classes, names with hashes. */
export function pageContent(html: string): Content {
  const content: Content = new Map();
  const document = parseDocument(html);
  for (const word of document.children.map(readerText).join(' ').split(' ')) if (word !== '') add(content, wording, word);
  for (const node of document.children) visit(node, false, content);
  return content;
}

function visit(node: Node, inDrawing: boolean, content: Content): void {
  if (!('attribs' in node)) return;
  const isDrawing = inDrawing || node.name === 'svg';
  if (!isPresentation(node)) {
    readAttributes(node, isDrawing, content);
    readWords(node, content);
  }
  for (const child of node.children) visit(child, isDrawing, content);
}

/** The attributes of an element that belong together make one entry: those of a line in a chart, of a form control. */
function readAttributes(element: Element, isDrawing: boolean, content: Content): void {
  const together = new Map<string, string[]>();
  for (const [name, value] of Object.entries(element.attribs).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const side = attributeSide(element, name, isDrawing);
    if (side === null) continue;
    const written = value === '' ? name : `${name}=${withoutHash(value).replace(/\s+/g, ' ')}`;
    together.set(side, [...(together.get(side) ?? []), written]);
  }
  for (const [side, written] of together) {
    const words = side === 'liên kết' ? readerText(element) : element.name;
    add(content, side, `${words} ${written.join(' ')}`.trim());
  }
}

/** What the words of some elements are beyond words. */
function readWords(element: Element, content: Content): void {
  const { name } = element;
  if (name === 'title') add(content, 'tiêu đề và mô tả', rawText(element));
  if (name === 'script') add(content, 'mã trong trang', rawText(element));
  if (/^h[1-6]$/.test(name)) add(content, 'đề mục', `${name} ${readerText(element)}`);
  if (name === 'caption') add(content, 'bảng', readerText(element));
  if (name === 'tr')
    add(
      content,
      'bảng',
      element.children
        .filter((cell) => 'attribs' in cell)
        .map(readerText)
        .join(' | '),
    );
}

function rawText({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.data : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
