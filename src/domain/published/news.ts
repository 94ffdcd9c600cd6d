import type { NewsArticle, Portal, WithdrawnArticle } from '../../portal/portal.ts';
import { formatDate } from '../../text/date.ts';
import { articleAddress, newsAddress, newsYearAddress, numberedAddress, subjectAddress } from '../addresses.ts';
import { articlesOnPage, newsSubjects, newsYears, type NewsSubject, type NewsYear } from '../news/news-archive.ts';
import { numberOf, pagesFor } from './catalogue.ts';
import { publishedPage, sourceText, type PageText, type PublishedPage } from './page.ts';

export function newsText({ settings }: Portal, page: number): PageText {
  const number = numberOf(page);
  return {
    title: `Tin tức${number}`,
    description: `Tin cải cách hành chính, giải quyết thủ tục, kiểm tra và hướng dẫn của ${settings.name}${number}.`,
  };
}

export function subjectText({ name, articles }: NewsSubject, page: number, { settings }: Portal): PageText {
  const number = numberOf(page);
  return {
    title: `Tin tức: ${name}${number}`,
    description: `${articles.length} tin về chủ đề «${name}» của ${settings.name}${number}.`,
  };
}

export function newsYearText({ year, count }: NewsYear, { settings }: Portal): PageText {
  return { title: `Tin tức năm ${year}`, description: `${count} tin năm ${year} của ${settings.name}, xếp theo tháng.` };
}

export function articleText({ title, lead }: NewsArticle): PageText {
  return { title, description: lead };
}

export function withdrawnText({ title, day, reason }: WithdrawnArticle): PageText {
  return { title: `Bài đã rút: ${title}`, description: `Bài «${title}» đã được rút ngày ${formatDate(day)}. Lý do: ${reason}` };
}

/** The lists of news, page by page: all of them, by subject, by year. */
export function newsPages(portal: Portal): PublishedPage[] {
  const page = (address: string, text: PageText) => publishedPage(address, text, null, portal.settings);
  return [
    ...pagesFor(portal.news.length, articlesOnPage).map((number) => page(numberedAddress(newsAddress, number), newsText(portal, number))),
    ...newsSubjects(portal).flatMap((subject) =>
      pagesFor(subject.articles.length, articlesOnPage).map((number) =>
        page(numberedAddress(subjectAddress(subject), number), subjectText(subject, number, portal)),
      ),
    ),
    ...newsYears(portal).map((year) => page(newsYearAddress(year.year), newsYearText(year, portal))),
  ];
}

export function articlePages({ news, withdrawn, settings }: Portal): PublishedPage[] {
  return [
    ...news.map((article) =>
      publishedPage(articleAddress(article), articleText(article), sourceText('news', article.slug, 'sapo'), settings),
    ),
    ...withdrawn.map((article) =>
      publishedPage(articleAddress(article), withdrawnText(article), sourceText('news', article.slug, 'rut-bai'), settings),
    ),
  ];
}
