import type { Portal, Procedure } from '../portal/portal.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { procedureAddress } from './addresses.ts';
import { procedureView } from './procedure-view.ts';
import { procedureText } from './published/procedures.ts';
import { siteAt } from './site.ts';

/** All that the page of a procedure is made from, but for its longer text: while it stays the same, so does the page. */
export function procedurePageData(procedure: Procedure, portal: Portal, today: IsoDate) {
  return {
    procedure,
    site: siteAt(portal, procedureAddress(procedure)),
    text: procedureText(procedure, portal),
    view: procedureView(procedure, portal, today),
    asOf: formatDate(today),
  };
}
