import type { NewsFront } from '../schemas/news.ts';
import { compareDays } from '../text/date.ts';
import type { NewsArticle, NewsTime, Portal, WithdrawnArticle } from './portal.ts';
import type { ProseFile, ProseFiles } from './read-prose-files.ts';

/** The articles that the portal publishes, in the order of its lists, and those that were withdrawn. */
export function joinNews(files: ProseFiles['news']): Pick<Portal, 'news' | 'withdrawn'> {
  return {
    news: standingNews(files)
      .flatMap(({ id, front }) => (front ? (toArticle(id, front) ?? []) : []))
      .sort((a, b) => placeInOrder(b.time) - placeInOrder(a.time)),
    withdrawn: files.flatMap(({ id, front }) => (front ? toWithdrawn(id, front) : [])),
  };
}

/** Those that were not withdrawn: of the others nothing below the title is published, so nothing is asked of it. */
export function standingNews(files: ProseFiles['news']): ProseFile<NewsFront>[] {
  return files.filter(({ front }) => front?.['rut-bai'] === undefined);
}

/** Larger is newer. */
function placeInOrder(time: NewsTime): number {
  if ('moment' in time) return time.moment.getTime();
  // Before all that happened in its year.
  return time.year === null ? -Number.MAX_VALUE : Date.parse(`${time.year}-01-01T00:00:00+07:00`) - 1;
}

function toArticle(slug: string, front: NewsFront): NewsArticle | null {
  const time = toTime(front);
  if (!time) return null;
  return {
    slug,
    title: front['tieu-de'],
    kicker: front.mu ?? null,
    lead: front.sapo,
    time,
    author: front['tac-gia'] ?? null,
    source: front.nguon ?? null,
    featured: front['noi-bat'],
    subjects: [...new Set(front['chu-de'])],
    unitIds: front['don-vi'],
    procedureCodes: front['thu-tuc'],
    roundIds: front['kiem-tra'],
    actNumbers: front['van-ban'],
    editions: front['bo-chi-so'],
    figures: front['so-lieu'],
    photos: front.anh.map((photo) => ({
      path: photo.tep,
      alt: photo['mo-ta'],
      caption: photo['chu-thich'] ?? null,
      credit: photo.nguon ?? null,
    })),
    corrections: front['dinh-chinh'].map(({ ngay, 'noi-dung': text }) => ({ day: ngay, text })).sort((a, b) => compareDays(a.day, b.day)),
  };
}

/** The schema asks for one of the two; its type cannot say so. */
function toTime(front: NewsFront): NewsTime | null {
  const { 'thoi-gian': moment, 'thoi-gian-khong-ro': words, 'dua-len-cong': taken, 'nam-cua-tin': year = null } = front;
  if (moment) return { moment };
  return words !== undefined && taken !== undefined ? { words, year, taken } : null;
}

function toWithdrawn(slug: string, { 'tieu-de': title, 'rut-bai': withdrawal }: NewsFront): WithdrawnArticle[] {
  return withdrawal ? [{ slug, title, day: withdrawal.ngay, reason: withdrawal['ly-do'] }] : [];
}
