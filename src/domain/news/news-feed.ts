import type { NewsArticle, Portal } from '../../portal/portal.ts';
import { formatDate } from '../../text/date.ts';
import { articleAddress, newsAddress, subjectAddress } from '../addresses.ts';
import type { NewsSubject } from './news-archive.ts';
import { lastChange, sayUnclear } from './news-time.ts';

/** News, or changes of procedures, as programs of readers fetch them. Addresses are from the root of the portal. */
export interface Feed {
  title: string;
  description: string;
  publisher: string;
  /** The page with the same list. */
  page: string;
  /** When any of its items changed; `null` without items. */
  updated: Date | null;
  items: FeedEntry[];
}

export interface FeedEntry {
  title: string;
  summary: string;
  /** Also its name for ever: an address is never dropped. */
  page: string;
  /** `null` where the source does not say it. */
  published: Date | null;
  updated: Date;
  author: string | null;
  subjects: string[];
}

/** What programs are given at once: what changed last. Older items they have already. */
const newest = 50;

/** @param subject of which the feed is; without one it is of all news */
export function newsFeed({ news, settings }: Portal, subject?: NewsSubject): Feed {
  const articles = subject?.articles ?? news;
  const changed = articles.toSorted((a, b) => lastChange(b).getTime() - lastChange(a).getTime());
  // An old article that is corrected comes back.
  const given = new Set(changed.slice(0, newest));
  const items = articles.filter((article) => given.has(article)).map(feedItem);
  const changes = items.map(({ updated }) => updated.getTime());
  return {
    title: subject ? `${subject.name} – tin tức ${settings.shortName}` : `Tin tức ${settings.shortName}`,
    description: subject ? `Tin về chủ đề «${subject.name}» của ${settings.name}` : `Tin của ${settings.name}`,
    publisher: settings.name,
    page: subject ? subjectAddress(subject) : newsAddress,
    updated: changes.length > 0 ? new Date(Math.max(...changes)) : null,
    items,
  };
}

function feedItem(article: NewsArticle): FeedEntry {
  const { title, lead, time, corrections, author, subjects } = article;
  const unclear = sayUnclear(time);
  return {
    title,
    summary: [
      lead,
      ...(unclear === null ? [] : [`${unclear}.`]),
      ...corrections.map(({ day, text }) => `Đính chính ngày ${formatDate(day)}: ${text}`),
    ].join(' '),
    page: articleAddress(article),
    published: 'moment' in time ? time.moment : null,
    updated: lastChange(article),
    author,
    subjects,
  };
}
