import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { builtFiles, pagesAmong } from '../../../src/publish/pages.ts';

/** A built page as any search engine would see it. */
export interface BenchPage {
  address: string;
  title: string;
  text: string;
}

/** The pages that are searched, the same for every engine: those that carry `data-pagefind-body`. */
export async function readPages(folder: string): Promise<BenchPage[]> {
  const pages: BenchPage[] = [];
  for (const file of pagesAmong(await builtFiles(folder))) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const body = DomUtils.findOne(({ attribs }) => 'data-pagefind-body' in attribs, parseDocument(html).children);
    if (!body) continue;
    const heading = DomUtils.findOne(({ name }) => name === 'h1', [body]);
    const address = `/${file.replace(/index\.html$/, '')}`;
    pages.push({ address, title: heading ? DomUtils.textContent(heading) : '', text: wordsOf(body).join(' ').replace(/\s+/g, ' ') });
  }
  return pages;
}

/** All the words, with blanks between elements, which `textContent` leaves out. */
function wordsOf(node: ReturnType<typeof parseDocument>['children'][number]): string[] {
  if (node.type === 'text') return [node.data];
  return 'children' in node ? node.children.flatMap(wordsOf) : [];
}
