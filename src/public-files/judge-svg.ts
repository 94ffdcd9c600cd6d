import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { Finding } from '../issues/rule.ts';
import { unplainCss } from './plain-css.ts';
import { drawnAttributes, drawnElements, isSpoken } from './svg-list.ts';

/** Something in a drawing that is not on the list, and where; without a line it is the whole file. */
export interface SvgFault extends Finding {
  line?: number;
  column?: number;
}

interface Spot {
  line: number;
  column: number;
}

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';
const mostLevels = 64;
const mostElements = 20_000;
const mostReferences = 200;
const mostFaults = 20;
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
  return new Drawing().read(text);
}

/** One reading of one drawing: the parser calls back, faults are gathered. */
class Drawing {
  private readonly faults: SvgFault[] = [];
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly open: { name: string; id: string | undefined; css: string }[] = [];
  private readonly references: string[] = [];
  private readonly holdUse = new Set<string>();
  private readonly attributePlaces = new Map<string, Spot>();
  private tagPlace: Spot = { line: 1, column: 1 };
  private elements = 0;

  read(text: string): SvgFault[] {
    const { parser } = this;
    parser.on('error', () => this.stop({ message: 'Hình vẽ không đúng cú pháp XML.', hint: 'Mở bằng Inkscape hoặc chương trình đã vẽ, xuất lại thành «Plain SVG».' }));
    parser.on('xmldecl', ({ encoding, version }) => {
      if ((encoding && !/^utf-?8$/i.test(encoding)) || (version && version !== '1.0')) this.add({ message: 'Hình vẽ không phải XML 1.0, UTF-8.', found: `${version} ${encoding}`, expected: '1.0 UTF-8' });
    });
    parser.on('doctype', (doctype) => void (knownDoctype.test(doctype) || this.add({ message: 'Hình vẽ mang khai báo DOCTYPE không nhận.', found: `<!DOCTYPE${doctype}>`, hint: 'Xóa cả khai báo <!DOCTYPE …> trong tập tin.' })));
    parser.on('processinginstruction', ({ target }) => this.add({ message: `Hình vẽ có chỉ thị <?${target}?>.`, found: `<?${target}?>`, hint: 'Xóa chỉ thị ấy khỏi tập tin.' }));
    parser.on('text', (part) => this.gather(part));
    parser.on('cdata', (part) => this.gather(part));
    // Names are resolved only at the end of a tag: where it began is remembered until then.
    parser.on('opentagstart', ({ name }) => void (this.tagPlace = this.spotBefore(`<${name} `)));
    parser.on('attribute', ({ name, value }) => void this.attributePlaces.set(name, this.spotBefore(`${name}="${value}"`)));
    parser.on('opentag', (tag) => this.enter(tag));
    parser.on('closetag', () => this.leave());
    try {
      parser.write(text).close();
      if (this.references.length > mostReferences || this.references.some((id) => this.holdUse.has(id))) this.faults.push({ message: `Hình vẽ dùng lại các phần của nó quá ${mostReferences} lần, hoặc dùng lại một phần cũng có <use>.`, found: '<use>', hint: 'Bỏ các bản sao lồng nhau: trong Inkscape chọn Edit → Clone → Unlink.' });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
    return this.faults;
  }

  private spotBefore(read: string): Spot {
    return { line: this.parser.line, column: Math.max(1, this.parser.column - read.length + 1) };
  }

  private add(fault: Finding, spot: Spot = this.spotBefore('')): void {
    this.faults.push({ ...spot, ...fault });
    if (this.faults.length >= mostFaults) throw new Stop();
  }

  private stop(fault: Finding): never {
    this.add(fault);
    throw new Stop();
  }

  private gather(part: string): void {
    const element = this.open.at(-1);
    if (element?.name === 'style') element.css += part;
  }

  private enter({ uri, local, name, attributes }: SaxesTagNS): void {
    const spot = this.tagPlace;
    if (this.open.length === 0 && (local !== 'svg' || uri !== svg)) this.stop({ message: 'Tập tin không phải hình vẽ SVG.', found: `<${name}>`, expected: `<svg xmlns="${svg}">` });
    const isInStyle = this.open.at(-1)?.name === 'style';
    if (uri !== svg || !drawnElements.has(local) || isInStyle) this.add({ message: `Hình vẽ chứa <${name}>, không nằm trong danh sách được nhận.`, found: `<${name}>` }, spot);
    for (const attribute of Object.values(attributes)) this.judgeAttribute(attribute);
    this.attributePlaces.clear();
    this.elements += 1;
    this.open.push({ name: local, id: attributes.id?.value, css: '' });
    if (this.open.length > mostLevels || this.elements > mostElements) this.stop({ message: `Hình vẽ lồng quá ${mostLevels} tầng hoặc có hơn ${mostElements} phần.`, hint: 'Đơn giản hóa hình, hoặc xuất thành ảnh .png.' });
    if (local !== 'use') return;
    for (const { id } of this.open) if (id) this.holdUse.add(id);
  }

  private judgeAttribute({ uri, local, prefix, name, value }: SaxesAttributeNS): void {
    if (prefix === 'xmlns' || name === 'xmlns') return;
    const fault = local === 'href' && (uri === '' || uri === xlink) ? this.judgeReference(name, value) : judgePlain(uri, local, name, value);
    if (fault) this.add(fault, this.attributePlaces.get(name));
  }

  private judgeReference(name: string, value: string): Finding | null {
    if (!/^#[\w.:-]+$/.test(value)) return { message: `Hình vẽ trỏ ra ngoài: ${name}="${value}".`, found: value, expected: '#tên-của-một-phần-trong-hình' };
    this.references.push(value.slice(1));
    return null;
  }

  private leave(): void {
    const css = unplainCss(this.open.pop()?.css ?? '');
    if (css) this.add({ message: 'Phần <style> lấy thứ từ nơi khác hoặc viết khó đọc.', found: css, expected: 'màu, nét, phông chữ; url(#…) trong hình' });
  }
}

function judgePlain(uri: string, local: string, name: string, value: string): Finding | null {
  if (uri === xml && ['space', 'lang'].includes(local)) return null;
  if (uri === '' && isSpoken(local)) return null;
  if (uri !== '' || !drawnAttributes.has(local)) return { message: `Hình vẽ có thuộc tính ${name}, không nằm trong danh sách được nhận.`, found: `${name}="${value}"` };
  const css = unplainCss(value);
  return css === null ? null : { message: `Thuộc tính ${name} có phần không được nhận.`, found: css };
}

class Stop extends Error {}
