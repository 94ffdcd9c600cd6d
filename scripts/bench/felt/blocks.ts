import { parseDocument, type DomHandler } from 'htmlparser2';

/** A piece of a page's text, without its looks: what another tool is given to print. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] };

type Nodes = DomHandler['root']['children'];
type Node = Nodes[number];
type Element = Extract<Node, { attribs: unknown }>;

/** No words of the page: those of its furniture, and what the product's own index leaves out. */
const furniture = new Set(['nav', 'button', 'script', 'style', 'svg', 'template']);
const inline = new Set('a abbr b bdi br cite code data dfn em i kbd mark q s small span strong sub sup time u wbr'.split(' '));
const leaves = new Set(['p', 'dt', 'dd', 'summary', 'figcaption', 'caption', 'blockquote', 'address', 'label']);

/**
 * The text of a built page that its search index takes, as blocks in the order of the page.
 *
 * @param html a whole page, with one element that has `data-pagefind-body`
 * @throws when there is none
 */
export function readBlocks(html: string): Block[] {
  const body = find(parseDocument(html).children, (element) => 'data-pagefind-body' in element.attribs);
  if (!body) throw new Error('The page has no data-pagefind-body.');
  return blocksIn(body.children);
}

function blocksIn(nodes: Nodes): Block[] {
  const blocks: Block[] = [];
  let loose = '';
  const end = () => {
    if (oneLine(loose) !== '') blocks.push({ kind: 'paragraph', text: oneLine(loose) });
    loose = '';
  };
  for (const node of nodes) {
    if (!isElement(node) || inline.has(node.name)) loose += textOf(node);
    else {
      end();
      blocks.push(...blocksOf(node));
    }
  }
  end();
  return blocks;
}

function blocksOf(element: Element): Block[] {
  const { name, children } = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (isFurniture(element)) return [];
  if (level !== undefined) return [{ kind: 'heading', level: Number(level), text: oneLine(textOf(element)) }];
  if (name === 'ul' || name === 'ol') return [{ kind: 'list', items: named(element, 'li').map((item) => oneLine(textOf(item))) }];
  if (name === 'table')
    return [
      { kind: 'table', rows: named(element, 'tr').map((row) => row.children.filter(isElement).map((cell) => oneLine(textOf(cell)))) },
    ];
  const text = oneLine(textOf(element));
  if (leaves.has(name)) return text === '' ? [] : [{ kind: 'paragraph', text }];
  return blocksIn(children);
}

const isElement = (node: Node): node is Element => 'attribs' in node;
const isFurniture = ({ name, attribs }: Element) => furniture.has(name) || 'data-pagefind-ignore' in attribs;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Blocks inside an item or a cell are told apart by a blank. */
function textOf(node: Node): string {
  if (!isElement(node)) return 'data' in node && node.type === 'text' ? node.data : '';
  if (isFurniture(node)) return '';
  const text = node.children.map(textOf).join('');
  return inline.has(node.name) && node.name !== 'br' ? text : ` ${text} `;
}

/** The nearest elements of a name below another: items of a list, not those of a list in it. */
function named(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : named(child, name)));
}

function find(nodes: Nodes, wanted: (element: Element) => boolean): Element | null {
  for (const node of nodes.filter(isElement)) {
    const found = wanted(node) ? node : find(node.children, wanted);
    if (found) return found;
  }
  return null;
}
