import { expect, test } from 'vitest';
import { readPage } from '../publish/inspect.ts';
import { indexTextReader } from './index-text.ts';

function written(html: string): string | null {
  const reader = indexTextReader();
  readPage(html, [reader]);
  return reader.written();
}
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(written(html) ?? '')?.[1];

test('of a page only the part is written that is searched, with places and what the index is told', () => {
  const page = `<html><head><title>Đất</title></head><body><header>Menu</header><main class="a" data-pagefind-body>
<h1 id="dat" class="b" data-pagefind-meta="title">Đất &amp; nhà</h1><p data-_2x data-pagefind-weight="3">Một<br>hai <img src="/a.jpg" alt="&quot;đò&quot;" loading="lazy"></p></main><footer>Đuôi</footer></body></html>`;
  expect(bodyOf(page)).toBe(`<main data-pagefind-body="">
<h1 id="dat" data-pagefind-meta="title">Ḏất &amp; nhà</h1><p data-pagefind-weight="3">Một<br>hai <img src="/a.jpg" alt="&quot;ḏò&quot;"></p></main>`);
});

test('several parts of a page are written, drawings and data are not', () => {
  const page =
    '<div data-pagefind-body>a<svg><g><text>x</text></g></svg><script type="application/json">{"b":1}</script>c</div>d<p data-pagefind-body>e</p>';
  expect(bodyOf(page)).toBe('<div data-pagefind-body="">ac</div><p data-pagefind-body="">e</p>');
});

test('a page that nobody searches for has no text', () => {
  expect(written('<main>a</main>')).toBeNull();
});

test('a tag that an editor only wrote of stays words', () => {
  expect(bodyOf('<p data-pagefind-body>&lt;script&gt;</p>')).toBe('<p data-pagefind-body="">&lt;script&gt;</p>');
});
