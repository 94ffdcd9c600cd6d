import type { Page } from 'playwright-core';

/**
 * Words of which the letters stand on two lines, and hints of fields that do not fit into them.
 *
 * @param within selector of the parts of the page that are looked at; folded ones are opened
 */
export function brokenWords(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    const [range, found] = [document.createRange(), new Set<string>()];
    for (const part of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const parent = text.parentElement;
        if (!parent?.checkVisibility() || parent.closest('.visually-hidden, script, style, svg, option')) continue;
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
          if (new Set(lines).size > 1) found.add(word);
        }
      }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (!pen || !field.checkVisibility()) continue;
      pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width > room) found.add(field.placeholder);
    }
    return [...found];
  }, within);
}
