import type { Portal, Procedure } from '../../portal/portal.ts';
import { officialTextAddress, procedureAddress } from '../addresses.ts';
import { officialTextOf } from '../official-text.ts';
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

/** Of the page with what is too long for the first one. @param heading what stands there */
export function officialTextText(procedure: Procedure, heading: string, portal: Portal): PageText {
  const { title } = procedureText(procedure, portal);
  return {
    title: `Nguyên văn: ${title}`,
    description: `${heading} của thủ tục ${procedure.title}, mã ${procedure.code}, không bớt chữ nào.`,
  };
}

export function abolishedText({ title, code }: Procedure): PageText {
  return { title: `Đã bãi bỏ: ${title} (mã ${code})`, description: `Thủ tục ${title}, mã ${code}, đã bãi bỏ.` };
}

/** A page for every procedure, also for those that no longer apply, and one for what is too long for it. */
export function procedurePages(portal: Portal): PublishedPage[] {
  const page = (procedure: Procedure, text: PageText) =>
    publishedPage(procedureAddress(procedure), text, sourceOf(procedure), portal.settings);
  return [
    ...portal.procedures.map((procedure) => page(procedure, procedureText(procedure, portal))),
    ...portal.procedures.flatMap((procedure) => officialTextPage(procedure, portal)),
    ...portal.abolished.map((procedure) => page(procedure, abolishedText(procedure))),
  ];
}

function officialTextPage(procedure: Procedure, portal: Portal): PublishedPage[] {
  const text = officialTextOf(procedure, portal);
  if (!text) return [];
  const { address, title } = sourceOf(procedure);
  const source = { address, title, description: title };
  return [publishedPage(officialTextAddress(procedure), officialTextText(procedure, text.heading, portal), source, portal.settings)];
}

/** Where the row of a procedure stands that gives its page a name. */
export function sourceOf(procedure: Procedure): PageSource {
  const { code, commonName, summary } = procedure;
  const title = commonName ? 'commonName' : 'name';
  return sourceRow('procedures', { code }, { address: 'code', title, description: summary ? 'summary' : title });
}
