import type { Element } from './reader-text.ts';

const headElements = new Set(['html', 'head', 'meta', 'link', 'title', 'base']);
const controls = new Set(['form', 'input', 'select', 'optgroup', 'option', 'button', 'textarea', 'label', 'fieldset', 'output']);
const pictures = new Set(['img', 'source', 'picture', 'video', 'audio', 'track', 'iframe', 'embed', 'object']);

/** How something looks, and when and how a browser fetches it. */
const looks = /^(?:class|style|sizes|loading|decoding|fetchpriority|media|fill|stroke|stroke-.*|font-.*|xmlns.*|data-astro-.*|data-_.*)$/;
/** What a program that reads aloud says, and how it gets about. */
const spoken = /^(?:aria-.*|role|alt|title|placeholder|hidden|scope|headers|lang|dir|tabindex|open)$/;

/** An element that only makes a page look so: a style sheet, a file of code, a file that is wanted early. */
export function isPresentation({ name, attribs }: Element): boolean {
  if (name === 'style') return true;
  if (name === 'script') return attribs.src !== undefined;
  return name === 'link' && /^(?:stylesheet|preload|modulepreload|preconnect)$/.test(attribs.rel ?? '');
}

/** Which side of a page an attribute belongs to; `null` when it only makes the page look so. */
export function attributeSide({ name }: Element, attribute: string, isDrawing: boolean): string | null {
  if (looks.test(attribute)) return null;
  if (attribute === 'id') return 'tên chỗ';
  // Read by scripts, and by the search index of the words that it takes and how much they weigh.
  if (attribute.startsWith('data-')) return 'dữ liệu cho mã và tìm kiếm';
  if (headElements.has(name)) return 'tiêu đề và mô tả';
  if (spoken.test(attribute)) return 'lời thay hình và vai trò';
  if (name === 'a' || name === 'area') return 'liên kết';
  if (controls.has(name)) return 'ô nhập';
  if (isDrawing) return 'hình vẽ và biểu đồ';
  return pictures.has(name) ? 'ảnh' : 'số liệu';
}
