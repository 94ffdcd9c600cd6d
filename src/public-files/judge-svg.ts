import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Finding } from '../issues/rule.ts';
import { unplainCss } from './plain-css.ts';
import { attributeFault, isReference } from './svg-attribute.ts';
import { drawnElements } from './svg-list.ts';

interface Spot {
  line: number;
  column: number;
}

/** Something in a drawing that is not on the list, and where; without a line it is the whole file. */
export type SvgFault = Finding & Partial<Spot>;

const svg = 'http://www.w3.org/2000/svg';
const most = { levels: 64, elements: 20_000, references: 200, faults: 20 };
const knownDoctype = /^\s*svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\d. A-Za-z]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+"\s*$/;

/**
 * Reads a drawing as a browser does, as strict XML, and names whatever is not on the list. Only UTF-8 is read: what an
 * encoding may hide is not looked for.
 */
export function judgeSvg(bytes: Uint8Array): SvgFault[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [{ message: 'Hình vẽ không lưu ở dạng UTF-8.', expected: 'UTF-8', hint: 'Lưu lại hình vẽ với bảng mã UTF-8.' }];
  }
  const reading = begin();
  try {
    reading.parser.write(text).close();
  } catch (error) {
    if (error !== enough) throw error;
    return reading.faults;
  }
  return [...reading.faults, ...repetition(reading)];
}

/** One reading of one drawing: the parser calls back, faults are gathered. */
interface Reading {
  parser: SaxesParser<{ xmlns: true }>;
  faults: SvgFault[];
  /** The elements around the place that is read. */
  open: { name: string; id: string | undefined; css: string }[];
  elements: number;
  /** Where the tag began that is read, and where each of its attributes did. */
  tag: Spot;
  attributes: Map<string, Spot>;
  /** The parts that are shown again, and those that show others again. */
  references: string[];
  showOthers: Set<string>;
}

/** Thrown when more need not be read. */
const enough = new Error('enough');

function begin(): Reading {
  const parser = new SaxesParser({ xmlns: true });
  const reading: Reading = {
    parser,
    faults: [],
    open: [],
    elements: 0,
    tag: { line: 1, column: 1 },
    attributes: new Map(),
    references: [],
    showOthers: new Set(),
  };
  const gather = (part: string) => void reading.open.slice(-1).forEach((element) => (element.css += element.name === 'style' ? part : ''));
  parser.on('text', gather);
  parser.on('cdata', gather);
  // Names are resolved only at the end of a tag: where it began is remembered until then.
  parser.on('opentagstart', ({ name }) => void (reading.tag = spotBefore(reading, `<${name} `)));
  parser.on('attribute', ({ name, value }) => void reading.attributes.set(name, spotBefore(reading, `${name}="${value}"`)));
  parser.on('opentag', (tag) => enter(reading, tag));
  parser.on('closetag', () => leave(reading));
  parser.on('error', () =>
    stop(reading, {
      message: 'Hình vẽ không đúng cú pháp XML.',
      hint: 'Mở bằng Inkscape hoặc chương trình đã vẽ, xuất lại thành «Plain SVG».',
    }),
  );
  guardProlog(reading);
  return reading;
}

/** What stands before a drawing and changes how it is read. */
function guardProlog(reading: Reading): void {
  const { parser } = reading;
  parser.on('xmldecl', ({ encoding, version }) => {
    const isPlain = /^(?:utf-?8)?$/i.test(encoding ?? '') && version === '1.0';
    if (!isPlain)
      add(reading, {
        message: 'Hình vẽ không phải XML 1.0, UTF-8.',
        found: `${version} ${encoding ?? ''}`.trim(),
        expected: '1.0 UTF-8',
        hint: 'Lưu lại hình vẽ với bảng mã UTF-8.',
      });
  });
  parser.on('doctype', (doctype) => {
    if (!knownDoctype.test(doctype))
      add(reading, {
        message: 'Hình vẽ mang khai báo DOCTYPE không nhận.',
        found: `<!DOCTYPE${doctype}>`,
        hint: 'Xóa cả khai báo <!DOCTYPE …> trong tập tin.',
      });
  });
  parser.on('processinginstruction', ({ target }) =>
    add(reading, { message: `Hình vẽ có chỉ thị <?${target}?>.`, found: `<?${target}?>`, hint: 'Xóa chỉ thị ấy khỏi tập tin.' }),
  );
}

function spotBefore({ parser }: Reading, read: string): Spot {
  return { line: parser.line, column: Math.max(1, parser.column - read.length + 1) };
}

function add(reading: Reading, fault: Finding, spot = spotBefore(reading, '')): void {
  reading.faults.push({ ...spot, ...fault });
  if (reading.faults.length >= most.faults) throw enough;
}

function stop(reading: Reading, fault: Finding): never {
  add(reading, fault);
  throw enough;
}

function enter(reading: Reading, { uri, local, name, attributes }: SaxesTagNS): void {
  const { open, tag } = reading;
  if (open.length === 0 && (local !== 'svg' || uri !== svg))
    stop(reading, { message: 'Tập tin không phải hình vẽ SVG.', found: `<${name}>`, expected: `<svg xmlns="${svg}">` });
  const isListed = uri === svg && drawnElements.has(local) && open.at(-1)?.name !== 'style';
  if (!isListed) add(reading, { message: `Hình vẽ chứa <${name}>, không nằm trong danh sách được nhận.`, found: `<${name}>` }, tag);
  for (const attribute of Object.values(attributes)) {
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    const fault = attributeFault(attribute);
    if (fault) add(reading, fault, reading.attributes.get(attribute.name));
    if (isReference(attribute)) reading.references.push(attribute.value.slice(1));
  }
  reading.attributes.clear();
  reading.elements += 1;
  open.push({ name: local, id: attributes.id?.value, css: '' });
  if (open.length > most.levels || reading.elements > most.elements)
    stop(reading, {
      message: `Hình vẽ lồng quá ${most.levels} tầng hoặc có hơn ${most.elements} phần.`,
      hint: 'Đơn giản hóa hình, hoặc xuất thành ảnh .png.',
    });
  if (local === 'use') for (const { id } of open) if (id) reading.showOthers.add(id);
}

function leave(reading: Reading): void {
  const css = unplainCss(reading.open.pop()?.css ?? '');
  if (css)
    add(reading, {
      message: 'Phần <style> lấy thứ từ nơi khác hoặc viết khó đọc.',
      found: css,
      expected: 'màu, nét, phông chữ; url(#…) trong hình',
    });
}

/** A part shown again that shows others again, and so on, grows without end. */
function repetition({ references, showOthers }: Reading): SvgFault[] {
  if (references.length <= most.references && !references.some((id) => showOthers.has(id))) return [];
  return [
    {
      message: `Hình vẽ dùng lại các phần của nó quá ${most.references} lần, hoặc dùng lại một phần cũng có <use>.`,
      found: '<use>',
      hint: 'Bỏ các bản sao lồng nhau: trong Inkscape chọn Edit → Clone → Unlink.',
    },
  ];
}
