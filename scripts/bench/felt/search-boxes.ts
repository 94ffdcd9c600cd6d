import type { Page } from 'playwright-core';

/** A way to search on a page, from the reader's side. */
export interface SearchBox {
  /** Taps until the field has the focus. */
  open: (page: Page) => Promise<void>;
  /** What is suggested, or found, while somebody types. */
  suggestion: string;
  /** What is found in the end, and what tells that all of it stands there. */
  result: string;
  atRest: string;
  /** The key that asks for it, and the page that answers; `null` where typing is asking. */
  submit: { key: string; page: RegExp } | null;
}

export const ownBox: SearchBox = {
  open: (page) => page.tap('#tim'),
  suggestion: '[role="option"]',
  result: '#ket-qua > li',
  atRest: '#ket-qua[aria-busy="false"] > li',
  submit: { key: 'Enter', page: /\?q=/ },
};

/** Pagefind's own box, in a dialog. */
export const starlightBox: SearchBox = {
  open: async (page) => {
    await page.tap('button[data-open-modal]');
    await page.waitForSelector('#starlight__search input:focus');
  },
  suggestion: '#starlight__search .pagefind-ui__result-link',
  result: '#starlight__search .pagefind-ui__result-link',
  atRest: '#starlight__search .pagefind-ui__results:has(.pagefind-ui__result-link):not(:has(.pagefind-ui__loading))',
  submit: null,
};
