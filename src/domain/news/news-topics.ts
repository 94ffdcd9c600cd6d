import type { NewsArticle, Portal } from '../../portal/portal.ts';
import type { FigureName } from '../../schemas/kinds/news.ts';
import { actNumberKey } from '../../text/act-number.ts';
import { slugOf } from '../../text/slug.ts';
import { once } from '../once.ts';

/** A record that articles speak of, as its own page knows it. */
export type NewsTopic =
  | { unit: string }
  | { procedure: string }
  | { round: string }
  /** The number of an act. */
  | { act: string }
  | { reformIndex: string; year: number }
  | { figure: FigureName };

/** The articles that speak of any of these records, each once, in the order of the news. */
export function articlesAbout(topics: readonly NewsTopic[], portal: Portal): NewsArticle[] {
  return inOrder(topics.flatMap(keysOfTopic), portal);
}

/** How many articles are offered to who has read one. */
const mostRelated = 4;

/** Other articles of the same subjects or records, newest first. */
export function relatedArticles(article: NewsArticle, portal: Portal): NewsArticle[] {
  return inOrder(keysOfArticle(article), portal)
    .filter((other) => other !== article)
    .slice(0, mostRelated);
}

function inOrder(keys: readonly string[], portal: Portal): NewsArticle[] {
  const { byKey, place } = index(portal);
  const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  return [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

const index = once((portal: Portal) => {
  const named = portal.news.flatMap((article) => keysOfArticle(article).map((key) => ({ key, article })));
  const groups = Map.groupBy(named, ({ key }) => key);
  return {
    byKey: new Map([...groups].map(([key, own]) => [key, own.map(({ article }) => article)])),
    place: new Map(portal.news.map((article, position) => [article, position])),
  };
});

function keysOfArticle(article: NewsArticle): string[] {
  return [
    ...article.subjects.map((subject) => `subject ${slugOf(subject)}`),
    ...article.unitIds.map((id) => `unit ${id}`),
    ...article.procedureCodes.map((code) => `procedure ${code}`),
    ...article.roundIds.map((id) => `round ${id}`),
    ...article.actNumbers.map(actKey),
    ...article.editions.map(({ reformIndex, year }) => editionKey(reformIndex, year)),
    ...article.figures.map(figureKey),
  ];
}

function keysOfTopic(topic: NewsTopic): string[] {
  if ('unit' in topic) return [`unit ${topic.unit}`];
  if ('procedure' in topic) return [`procedure ${topic.procedure}`];
  if ('round' in topic) return [`round ${topic.round}`];
  if ('act' in topic) return [actKey(topic.act)];
  if ('figure' in topic) return [figureKey(topic.figure)];
  // What is said of an index as a whole is said of each of its years.
  return [editionKey(topic.reformIndex, topic.year), editionKey(topic.reformIndex, null)];
}

const actKey = (number: string) => `act ${actNumberKey(number)}`;
const editionKey = (reformIndex: string, year: number | null) => `edition ${reformIndex} ${year ?? ''}`;
const figureKey = ({ subject, period }: FigureName) => `figure ${subject} ${period}`;
