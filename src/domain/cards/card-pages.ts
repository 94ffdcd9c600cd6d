import type { Card } from '../../pictures/cards/card.ts';
import type { Portal } from '../../portal/portal.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import {
  classificationAddress,
  editionAddress,
  oneStopAddress,
  oneStopPeriodAddress,
  procedureAddress,
  recommendationsAddress,
  resultsAddress,
  satisfactionAddress,
} from '../addresses.ts';
import { rankedEditionsOf } from '../editions.ts';
import { hasTracker } from '../inspections/tracker.ts';
import { lastChanges } from '../last-changes.ts';
import { leadingPeriod, oneStopPeriods } from '../one-stop.ts';
import { once } from '../once.ts';
import { hasResults } from '../results.ts';
import { surveysOf } from '../satisfaction.ts';
import type { CardWords } from './card-words.ts';
import { procedureCard } from './procedure-card.ts';
import { oneStopCard, rankingCard, resultsCard, satisfactionCard, trackerCard } from './result-cards.ts';

/** A page that chats show with a picture. */
interface CardPage {
  address: string;
  words: (today: IsoDate) => CardWords;
  /** Whether it says something else tomorrow, though no table changes: what is overdue. */
  daily: boolean;
}

/** The pages that have a picture, none where the portal makes none; no picture is worded yet. */
export const cardPages = once((portal: Portal): readonly CardPage[] => {
  if (!portal.settings.cards) return [];
  const lasting = (address: string, words: CardPage['words']): CardPage => ({ address, words, daily: false });
  return [
    ...portal.procedures.map((procedure) => lasting(procedureAddress(procedure), () => procedureCard(procedure))),
    ...(hasResults(portal) ? [{ address: resultsAddress, words: (today: IsoDate) => resultsCard(portal, today), daily: true }] : []),
    ...rankingPages(portal),
    ...[leadingPeriod(portal) ?? []].flat().map((period) => lasting(oneStopAddress, () => oneStopCard(period, portal))),
    ...oneStopPeriods(portal).map((current) => lasting(oneStopPeriodAddress(current.period), () => oneStopCard(current, portal))),
    ...surveysOf(portal)
      .slice(0, 1)
      .map((survey) => lasting(satisfactionAddress, () => satisfactionCard(survey))),
    ...trackerPages(portal),
  ];
});

function rankingPages(portal: Portal): CardPage[] {
  const years = [...Map.groupBy(rankedEditionsOf(portal), ({ year }) => year).values()].flatMap(([main]) => main ?? []);
  return [
    ...years.slice(0, 1).map((main) => ({ main, address: classificationAddress })),
    ...years.map((main) => ({ main, address: editionAddress(main.year) })),
  ].map(({ main, address }) => ({ address, words: () => rankingCard(main), daily: false }));
}

function trackerPages(portal: Portal): CardPage[] {
  if (portal.inspectionRounds.length === 0 || !hasTracker(portal)) return [];
  return [{ address: recommendationsAddress, words: (today) => trackerCard(portal, today), daily: true }];
}

/** The addresses of those pages, to look up. */
export const pagesWithCard = once((portal: Portal): ReadonlySet<string> => new Set(cardPages(portal).map(({ address }) => address)));

/**
 * Every picture of the portal, worded when it is asked for. It is of the day on which its page last changed, so that
 * tomorrow's build draws no picture that says the same; where nobody knows that day, and where what is overdue is
 * counted, of the day of the build.
 */
export function* cardsOf(portal: Portal, today: IsoDate): Generator<{ address: string; card: Card }> {
  const pages = cardPages(portal);
  if (pages.length === 0) return;
  const changed = lastChanges(portal);
  const { name, site, demonstration } = portal.settings;
  for (const { address, words, daily } of pages) {
    const day = daily ? undefined : changed.get(address);
    const foot = {
      day: day === undefined ? `Dữ liệu ngày ${formatDate(today)}` : `Cập nhật ngày ${formatDate(day)}`,
      host: site?.replace(/^https?:\/\//, '') ?? '',
    };
    yield { address, card: { ...words(today), publisher: name, foot, demonstration } };
  }
}
