import type { NewsArticle, Portal, StaticPage } from '../../portal/portal.ts';
import { articleAddress, newsAddress, numberedAddress, staticPageAddress } from '../addresses.ts';
import { numberOf, pagesFor } from './catalogue.ts';
import { publishedPage, type PageSource, type PageText, type PublishedPage } from './page.ts';

// News articles and static pages: what editors write in `content/`.

/** How many articles one page of the list has. */
export const articlesOnPage = 30;

export function newsText({ settings }: Portal, page: number): PageText {
  const number = numberOf(page);
  return {
    title: `Tin tức${number}`,
    description: `Tin cải cách hành chính, một cửa, kiểm tra và hướng dẫn của ${settings.name}${number}.`,
  };
}

export function articleText({ title, lead }: NewsArticle): PageText {
  return { title, description: lead };
}

export function staticPageText({ title, description }: StaticPage): PageText {
  return { title, description };
}

/** The list of news, page by page. */
export function newsPages(portal: Portal): PublishedPage[] {
  return pagesFor(portal.news.length, articlesOnPage).map((number) =>
    publishedPage(numberedAddress(newsAddress, number), newsText(portal, number), null, portal.settings),
  );
}

export function textPages({ news, pages, settings }: Portal): PublishedPage[] {
  return [
    ...pages.map((page) => publishedPage(staticPageAddress(page), staticPageText(page), sourceOf('pages', page.slug, 'mo-ta'), settings)),
    ...news.map((article) =>
      publishedPage(articleAddress(article), articleText(article), sourceOf('news', article.slug, 'sapo'), settings),
    ),
  ];
}

/** @param described the key of the front matter that says in a sentence what the text is about */
function sourceOf(text: 'news' | 'pages', id: string, described: string): PageSource {
  return { address: { text, id }, title: { text, id, key: 'tieu-de' }, description: { text, id, key: described } };
}
