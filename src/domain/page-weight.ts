import { brotliCompressSync, constants } from 'node:zlib';
import type { Portal, Procedure } from '../portal/portal.ts';
import { relatedTo } from './catalogue.ts';
import { articlesAbout } from './news/news-topics.ts';
import { changesTo } from './publication/announced-changes.ts';
import { languagesFor } from './translations/languages.ts';

/** HTML, CSS and JavaScript of a procedure page in bytes after brotli: about one round trip on a weak network. */
export const procedurePageBudget = 14 * 1024;

/**
 * About what a page that says all of a procedure weighs, in bytes after brotli: a part that every page has, and what
 * its rows, its guide, related procedures, news, announced changes and other languages come to when they are compressed.
 * Its slopes were fitted to 288 built pages, the 118 of the demonstration and 170 of official sheets; its level to the
 * 118, of which none is out by more than 300 bytes.
 *
 * @param quality of the compression; the figures are for 5, a lower one is quicker and says more
 */
export function foreseenWeight(procedure: Procedure, portal: Portal, quality = 5): number {
  const { steps, channels, acts } = procedure;
  const related = relatedTo(procedure, portal).map(({ title, slug }) => [title, slug]);
  const articles = articlesAbout([{ procedure: procedure.code }], portal).map(({ title, slug, time }) => [title, slug, time]);
  const changes = changesTo(procedure.code, portal).map(({ row, decision }) => [row, decision.row]);
  const words = JSON.stringify([procedure, related, articles, changes]);
  const rows = 77 * steps.length + 26 * channels.length + 12 * acts.length + 70 * languagesFor(procedure, portal).length;
  return 7450 + rows + 0.92 * brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
