import { SaxesParser } from 'saxes';

/** An element of XML: its name, attributes, words and children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Reads XML as a strict program would. Throws for anything that is not well formed. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const add = (text: string) => open.forEach((element) => (element.text += text));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('no element');
  return first;
}

/** The children of a name. */
export const childrenOf = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);

/** The words of the first child of a name, without blanks around them. */
export const textOf = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.text.trim();

/** Every name of an element below this one, and its own. */
export const namesIn = (element: XmlElement): Set<string> =>
  new Set([element.name, ...element.children.flatMap((child) => [...namesIn(child)])]);
