import type { NewsArticle, Portal, Sector, Unit } from '../portal/portal.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import { editionsOf, historyOf } from './rankings.ts';
import { scoreEditionsOf, type ScoreCard, type ScoreEdition } from './scores.ts';
import { predecessorsOf } from './units.ts';

/** Everything that a unit's page says of it, besides its figures by period. */
export interface Profile {
  history: ReturnType<typeof historyOf>;
  /** The years of the units merged into it, which are never joined to its own. */
  historyBefore: ReturnType<typeof historyOf>;
  /** The newest card of each index that scored it. */
  scores: { card: ScoreCard; edition: ScoreEdition }[];
  sectors: Sector[];
  articles: NewsArticle[];
  corrections: CorrectionRow[];
}

export function profileOf(unit: Unit, portal: Portal): Profile {
  const editions = editionsOf(portal);
  const cards = scoreEditionsOf(portal).flatMap((edition) => {
    const card = edition.cards.find((own) => own.unit.id === unit.id);
    return card ? [{ card, edition }] : [];
  });
  return {
    history: historyOf(unit, editions),
    historyBefore: predecessorsOf(unit, portal)
      .flatMap((old) => historyOf(old, editions))
      .sort((a, b) => b.edition.year - a.edition.year),
    scores: [...Map.groupBy(cards, ({ edition }) => edition.reformIndex).values()].flatMap((own) => own.slice(0, 1)),
    sectors: portal.sectors.filter((sector) => sector.unit === unit.id),
    articles: portal.news.filter(({ unitIds }) => unitIds.includes(unit.id)),
    corrections: portal.corrections.filter((row) => row.unit === unit.id),
  };
}
