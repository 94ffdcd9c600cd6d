import type { NewsArticle, Portal } from '../../portal/portal.ts';
import { compareVietnamese } from '../../text/collate.ts';
import { slugOf } from '../../text/slug.ts';
import { calendarOf } from './news-time.ts';
import { once } from '../once.ts';

/** A subject of news with its articles, newest first. */
export interface NewsSubject {
  name: string;
  slug: string;
  articles: NewsArticle[];
}

/** Every subject, in the order of the alphabet. Spellings with one address are one subject; a check asks for one spelling. */
export const newsSubjects = once((portal: Portal): NewsSubject[] => {
  const named = portal.news.flatMap((article) => article.subjects.map((name) => ({ name, slug: slugOf(name), article })));
  return [...Map.groupBy(named, ({ slug }) => slug)]
    .map(([slug, own]) => ({ slug, name: own[0]?.name ?? slug, articles: [...new Set(own.map(({ article }) => article))] }))
    .sort((a, b) => compareVietnamese(a.name, b.name));
});

/** The news of a year by month, newest first; last those of which no month is known. */
export interface NewsYear {
  year: number;
  count: number;
  months: { name: string; id: string; articles: NewsArticle[] }[];
}

/** How many articles one page of a list has. */
export const articlesOnPage = 30;
/** So many articles are no longer seen at a glance. A number that only grows: no year ever loses its page again. */
const worthAnArchive = 8;

/**
 * The years of the archive, newest first. There are none where the list is all that a reader needs: few articles, or
 * one year that the list shows whole.
 */
export const newsYears = once(({ news }: Portal): NewsYear[] => {
  const dated = news.flatMap((article) => {
    const { year, month } = calendarOf(article.time);
    return year === null ? [] : [{ year, month, article }];
  });
  const years = [...Map.groupBy(dated, ({ year }) => year)].sort(([a], [b]) => b - a);
  if (dated.length < worthAnArchive || (years.length < 2 && news.length <= articlesOnPage)) return [];
  return years.map(([year, own]) => ({
    year,
    count: own.length,
    months: [...Map.groupBy(own, ({ month }) => month)].map(([month, ofMonth]) => ({
      name: month === null ? 'Nguồn không ghi ngày' : `Tháng ${month}`,
      id: month === null ? 'khong-ro-ngay' : `thang-${month}`,
      articles: ofMonth.map(({ article }) => article),
    })),
  }));
});
