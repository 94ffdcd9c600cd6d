import type { Portal, StaticPage } from '../../portal/portal.ts';
import { staticPageAddress } from '../addresses.ts';
import { publishedPage, sourceText, type PageText, type PublishedPage } from './page.ts';

export function staticPageText({ title, description }: StaticPage): PageText {
  return { title, description };
}

export function staticPages({ pages, settings }: Portal): PublishedPage[] {
  return pages.map((page) =>
    publishedPage(staticPageAddress(page), staticPageText(page), sourceText('pages', page.slug, 'mo-ta'), settings),
  );
}
