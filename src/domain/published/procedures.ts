import type { Portal, Procedure } from '../../portal/portal.ts';
import { procedureAddress } from '../addresses.ts';
import { once } from '../once.ts';
import { pageTitles } from '../page-titles.ts';
import { describeProcedure } from '../procedure-page.ts';
import { publishedPage, sourceRow, type PageSource, type PageText, type PublishedPage } from './page.ts';

const titlesOf = once(({ procedures }: Portal) =>
  pageTitles(
    procedures,
    ({ title }) => title,
    ({ code }) => `mã ${code}`,
  ),
);

export function procedureText(procedure: Procedure, portal: Portal): PageText {
  return { title: titlesOf(portal).get(procedure) ?? procedure.title, description: describeProcedure(procedure) };
}

export function abolishedText({ title, code }: Procedure): PageText {
  return { title: `Đã bãi bỏ: ${title} (mã ${code})`, description: `Thủ tục ${title}, mã ${code}, đã bãi bỏ.` };
}

/** A page for every procedure, also for those that no longer apply. */
export function procedurePages(portal: Portal): PublishedPage[] {
  const page = (procedure: Procedure, text: PageText) =>
    publishedPage(procedureAddress(procedure), text, sourceOf(procedure), portal.settings);
  return [
    ...portal.procedures.map((procedure) => page(procedure, procedureText(procedure, portal))),
    ...portal.abolished.map((procedure) => page(procedure, abolishedText(procedure))),
  ];
}

/** Where the row of a procedure stands that gives its page a name. */
export function sourceOf(procedure: Procedure): PageSource {
  const { code, commonName, summary } = procedure;
  const title = commonName ? 'commonName' : 'name';
  return sourceRow('procedures', { code }, { address: 'code', title, description: summary ? 'summary' : title });
}
