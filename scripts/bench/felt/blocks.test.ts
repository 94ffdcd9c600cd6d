import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';

const page = (body: string) => `<title>A</title><nav>menu</nav><article data-pagefind-body>${body}</article><footer>foot</footer>`;

test('headings, paragraphs, lists and tables are read in their order, each as one line', () => {
  const html = page(`
    <header><h1>Khai <em>sinh</em></h1></header>
    <dl><div><dt>Bao lâu</dt><dd><a href="#x">Trong
      ngày</a></dd></div></dl>
    <ul><li><span>Tờ khai</span><p>1 bản</p></li><li>Chứng sinh<ul><li>hay bản sao</li></ul></li></ul>
    <table><tr><th>Cách</th><td>Trực tiếp</td></tr></table>
    <section>Lời <b>rời</b><h2>Sau</h2></section>`);
  expect(readBlocks(html)).toEqual([
    { kind: 'heading', level: 1, text: 'Khai sinh' },
    { kind: 'paragraph', text: 'Bao lâu' },
    { kind: 'paragraph', text: 'Trong ngày' },
    { kind: 'list', items: ['Tờ khai 1 bản', 'Chứng sinh hay bản sao'] },
    { kind: 'table', rows: [['Cách', 'Trực tiếp']] },
    { kind: 'paragraph', text: 'Lời rời' },
    { kind: 'heading', level: 2, text: 'Sau' },
  ]);
});

test('what is furniture, or kept out of the index, is no word of the page', () => {
  expect(readBlocks(page('<p>Lời<button>In</button></p><div data-pagefind-ignore>Đường dẫn</div>'))).toEqual([
    { kind: 'paragraph', text: 'Lời' },
  ]);
});

test('a page that has nothing to search is refused', () => {
  expect(() => readBlocks('<main>Lời</main>')).toThrow('data-pagefind-body');
});
