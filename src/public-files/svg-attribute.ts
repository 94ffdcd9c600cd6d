import type { Finding } from '../issues/rule.ts';
import { unplainCss } from './plain-css.ts';
import { drawnAttributes, isSpoken } from './svg-list.ts';

/** An attribute of a drawing with its name taken apart. */
export interface SvgAttribute {
  uri: string;
  local: string;
  name: string;
  value: string;
}

const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** Whether an attribute leads somewhere, under whatever prefix. */
export function isReference({ uri, local }: SvgAttribute): boolean {
  return local === 'href' && (uri === '' || uri === xlink);
}

/** What is not on the list about an attribute; `null` when all is. */
export function attributeFault(attribute: SvgAttribute): Finding | null {
  const { uri, local, name, value } = attribute;
  if (isReference(attribute))
    return /^#[\p{L}\p{N}_.:-]+$/u.test(value)
      ? null
      : { message: `Hình vẽ trỏ ra ngoài: ${name}="${value}".`, found: value, expected: '#tên-của-một-phần-trong-hình' };
  if (uri === xml && ['space', 'lang'].includes(local)) return null;
  if (uri === '' && isSpoken(local)) return null;
  if (uri !== '' || !drawnAttributes.has(local))
    return { message: `Hình vẽ có thuộc tính ${name}, không nằm trong danh sách được nhận.`, found: `${name}="${value}"` };
  const css = unplainCss(value);
  return css === null ? null : { message: `Thuộc tính ${name} có phần không được nhận.`, found: css };
}
