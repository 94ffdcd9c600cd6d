import { parseDocument } from 'htmlparser2';
import { normalise } from '../../text/normalise.ts';
import { withModernLetters } from './legacy-letters.ts';

/**
 * Text of a sheet as people read it: NFC, one kind of blank, no leftovers of web pages (`&nbsp;`, `</p>`), letters
 * of the right alphabet and encoding, bullets of private-use fonts as plain signs. The words stay; nothing is translated.
 *
 * @example cleanText('\uf0b7 Đơn&nbsp;đề nghị</p>') // => '- Đơn đề nghị'
 */
export function cleanText(text: string): string {
  return normalise(latinLetters(plainBullets(withModernLetters(withoutMarkup(text)))));
}

/** What the database prints where it has nothing. */
export function isNothing(text: string): boolean {
  return /^(không có thông tin|null|undefined|n\/a|\.+|-+)?\.?$/iu.test(text.trim());
}

/** A text, or the empty one where the database has nothing. */
export function said(text: string): string {
  return isNothing(text) ? '' : text;
}

/** Lines that Word ran together: a blank stands where the database had a line break before a bullet or a step. */
export function restoreLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/([.;:,)…”"]) ([-+*•–] ?(?=\p{Lu}|\())/gu, '$1\n$2')
        .replace(/([.;:,)…”"]) ((?:- ?)?Bước \d+(?:\.\d+)?\s*[:.])/gu, '$1\n$2')
        .replace(/([.;:]) ((?:[a-zđ]|\d{1,2})\) (?=\p{Lu}))/gu, '$1\n$2'),
    )
    .join('\n');
}

const leftoverTag = /<\/?(?:p|br|div|span|b|i|u|strong|em|ul|ol|li|table|tbody|tr|td|th|font|a|h[1-6]|o:p)(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i;

function withoutMarkup(text: string): string {
  if (!leftoverTag.test(text) && !entity.test(text)) return text;
  // Only known tags are markup: «< 5 ha» is not.
  const escaped = text.replace(/<(?![/]?[a-z])/gi, '&lt;').replace(/<\/?(p|br|div|li|tr|h[1-6])(?:\s[^<>]*)?\/?>/gi, (tag) => `\n${tag}`);
  return leftoverTag.test(text) ? textOf(parseDocument(escaped)) : textOf(parseDocument(text.replaceAll('<', '&lt;')));
}

function textOf(node: { children?: unknown[]; data?: string }): string {
  if (node.children)
    return (node.children as { children?: unknown[]; data?: string; type?: string }[])
      .map((child) => (child.type === 'comment' ? '' : textOf(child)))
      .join('');
  return node.data ?? '';
}

// Symbol and Wingdings put their signs at U+F020–F0FF. Minus and plus keep their meaning; the rest are bullets.
function plainBullets(text: string): string {
  if (!/[\ue000-\uf8ff]/.test(text)) return text;
  return text
    .replace(/[\uf02d\uf0be]/g, '-')
    .replace(/\uf02b/g, '+')
    .replace(/\uf02a/g, '*')
    .replace(/(^|\n)([^\S\n]*)[\ue000-\uf8ff]+[^\S\n]*/g, '$1$2- ')
    .replace(/([.;:,)]\s+)[\ue000-\uf8ff]+[^\S\n]*/g, '$1- ')
    .replace(/[\ue000-\uf8ff]+/g, ' ');
}

const [lookAlikes, latin] = ['аеосрхуіјѕһԁктмнвАВЕКМНОРСТХУІЈЅ', 'aeocpxyijshdktmnbABEKMHOPCTXYIJS'];

/** Cyrillic letters that look like Latin ones become those, in words that are not Cyrillic throughout. */
function latinLetters(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text)) return text;
  // Whole words first, and each once: a pattern with a Cyrillic letter in the middle tries a long word over and over.
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    const mapped = word.replace(/\p{Script=Cyrillic}/gu, (letter) => latin[lookAlikes.indexOf(letter)] ?? letter);
    return /\p{Script=Cyrillic}/u.test(mapped) ? word : mapped;
  });
}
