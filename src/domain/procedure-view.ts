import type { Portal, Procedure } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import { listedBases } from './acts/act-page.ts';
import { procedureAnswers } from './answers.ts';
import { relatedTo } from './catalogue.ts';
import { eventsWith } from './life-events.ts';
import { articlesAbout } from './news/news-topics.ts';
import { procedureFigures } from './one-stop.ts';
import { sectionsOf } from './procedure-page.ts';
import { chainOf, noticeOf } from './publication/chain.ts';

/** Everything that the page of a procedure says besides its own rows, as it stands on a day. */
export function procedureView(procedure: Procedure, portal: Portal, today: IsoDate) {
  const related = relatedTo(procedure, portal);
  return {
    answers: procedureAnswers(procedure),
    notice: noticeOf(procedure, portal, today),
    events: eventsWith(procedure, portal),
    sections: sectionsOf(procedure, related.length > 0),
    figures: procedureFigures(procedure.code, portal),
    chain: chainOf(procedure, portal, today),
    bases: listedBases(procedure.acts, portal, today),
    related,
    articles: articlesAbout([{ procedure: procedure.code }], portal),
    demonstration: portal.settings.demonstration !== null,
  };
}
