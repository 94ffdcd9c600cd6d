import type { Act, Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { nameOfAct } from '../acts/act-kinds.ts';
import { actsInOrder, actsOnPage, originOf, summariseActs } from '../acts/act-list.ts';
import { actAddress, actsAddress, numberedAddress } from '../addresses.ts';
import { numberOf, pagesFor } from './catalogue.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

/** The register, page by page. */
export function actsText(portal: Portal, today: IsoDate, page: number): PageText {
  const number = numberOf(page);
  return {
    title: `Văn bản${number}`,
    description: `Sổ văn bản của ${portal.settings.name}: ${summariseActs(portal, today)}; mỗi văn bản có những thủ tục và số liệu dựa vào nó${number}.`,
  };
}

export function actText(act: Act): PageText {
  const [name, origin] = [nameOfAct(act), originOf(act)];
  const title = act.title && act.title !== act.number ? `: ${act.title}` : '';
  return {
    title: name,
    description: `${name}${title}. ${origin ? `${origin}. ` : ''}Còn hiệu lực không, văn bản nào sửa hay thay, thủ tục nào dựa vào.`,
  };
}

export function actPages(portal: Portal, today: IsoDate): PublishedPage[] {
  const [acts, { settings }] = [actsInOrder(portal), portal];
  return [
    ...pagesFor(acts.length, actsOnPage).map((page) =>
      publishedPage(numberedAddress(actsAddress, page), actsText(portal, today, page), null, settings),
    ),
    ...acts.map((act) => publishedPage(actAddress(act), actText(act), sourceOf(act), settings)),
  ];
}

function sourceOf({ number, title, registered }: Act) {
  const columns = { address: 'number', title: 'number', description: title ? 'title' : 'number' };
  return sourceRow(registered ? 'acts' : 'legalBases', { number }, columns);
}
