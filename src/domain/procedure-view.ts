import type { Portal, Procedure } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import { listedBases } from './acts/act-page.ts';
import { answerRows, leftOut } from './answer-rows.ts';
import { procedureAnswers } from './answers.ts';
import { relatedTo } from './catalogue.ts';
import { filingTools } from './filing-help/filing-tools.ts';
import { filingOf, saysWhere } from './filing.ts';
import { laterRulesOf } from './later-rules.ts';
import { longTextOf } from './long-text.ts';
import { eventsWith } from './life-events.ts';
import { articlesAbout } from './news/news-topics.ts';
import { procedureFigures } from './one-stop.ts';
import { sayReview } from './review/in-charge.ts';
import { sectionsOf } from './procedure-page.ts';
import { densityOf } from './sheet.ts';
import { procedureAlternates, procedureLinks } from './translations/alternates.ts';
import { chainOf, noticeOf } from './publication/chain.ts';

/** Everything that the page of a procedure says besides its own rows, as it stands on a day. */
export function procedureView(procedure: Procedure, portal: Portal, today: IsoDate) {
  const related = relatedTo(procedure, portal);
  const answers = procedureAnswers(procedure);
  const sections = sectionsOf(procedure, related.length > 0);
  const { first, moved } = longTextOf(procedure, portal);
  return {
    rows: answerRows(
      answers,
      sections.map(({ id }) => id),
    ),
    leftOut: leftOut(answers),
    laterRules: laterRulesOf(procedure, portal),
    filing: saysWhere(procedure) ? filingOf(procedure, portal, today) : null,
    notice: noticeOf(procedure, portal, today),
    events: eventsWith(procedure, portal),
    sections,
    moved,
    density: densityOf(first),
    figures: procedureFigures(procedure.code, portal),
    review: sayReview(procedure.reviewed, procedure.sector.unit, portal),
    chain: chainOf(procedure, portal, today),
    bases: listedBases(procedure.acts, portal, today),
    related,
    articles: articlesAbout([{ procedure: procedure.code }], portal),
    tools: filingTools(procedure, portal),
    languages: { alternates: procedureAlternates(procedure, portal), links: procedureLinks(procedure, portal) },
    demonstration: portal.settings.demonstration !== null,
  };
}

/** What the components of that page get. */
export type ProcedureView = ReturnType<typeof procedureView>;
