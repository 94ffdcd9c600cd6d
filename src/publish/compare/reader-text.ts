import type { parseDocument } from 'htmlparser2';

/** What a page is made of. */
export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Elements that stand within a word or a sentence; the others part what stands around them. */
const within = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time tspan u var wbr'.split(' '),
);
const unseen = new Set(['head', 'script', 'style', 'template']);

/** The words of a part of a page as a reader gets them, with those that stand for pictures; blanks are folded. */
export function readerText(node: Node): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  if (!('attribs' in node)) return node.children.map(collect).join('');
  if (unseen.has(node.name)) return '';
  if (node.name === 'img') return ` ${node.attribs.alt ?? ''} `;
  const inside = node.children.map(collect).join('');
  return within.has(node.name) ? inside : ` ${inside} `;
}
