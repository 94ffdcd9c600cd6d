import { brotliCompressSync, constants } from 'node:zlib';
import type { Portal, Procedure } from '../portal/portal.ts';
import { relatedTo } from './catalogue.ts';
import { articlesAbout } from './news/news-topics.ts';
import { once } from './once.ts';
import { changesTo } from './publication/announced-changes.ts';
import { languagesFor } from './translations/languages.ts';

/**
 * About what a page that says all of a procedure weighs, in bytes after brotli: a part that every page has, and what
 * its rows, its guide, related procedures, news, announced changes and other languages come to when they are compressed.
 * Its slopes were fitted to 288 built pages, the 118 of the demonstration and 170 of official sheets; its level to the
 * 118, of which none is out by more than 300 bytes.
 */
export function foreseenWeight(procedure: Procedure, portal: Portal): number {
  return exactly(portal)(procedure);
}

/**
 * Whether `foreseenWeight` is no more than a number of bytes, most often without it: what words come to at most is told by
 * their length. Else brotli at quality 1 takes half the time of 5, for which the figures are, and writes a tenth more or above.
 */
export function isForeseenToFit(procedure: Procedure, portal: Portal, most: number): boolean {
  return [longest, roughly, exactly].some((weight) => weight(portal)(procedure) <= most);
}

const weighing = (compressed: (words: string) => number) =>
  once((portal: Portal) => once((procedure: Procedure) => weigh(procedure, portal, compressed)));
const brotli = (quality: number) => (words: string) =>
  brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/**
 * Of 170 official sheets and the procedures of both demonstrations none comes to more than 0.71 of this at quality 5. Only
 * what is no language does: thousands of letters that repeat nothing.
 */
const longest = weighing((words) => 400 + 0.5 * Buffer.byteLength(words));
const roughly = weighing(brotli(1));
const exactly = weighing(brotli(5));

function weigh(procedure: Procedure, portal: Portal, compressed: (words: string) => number): number {
  const { steps, channels, acts } = procedure;
  const related = relatedTo(procedure, portal).map(({ title, slug }) => [title, slug]);
  const articles = articlesAbout([{ procedure: procedure.code }], portal).map(({ title, slug, time }) => [title, slug, time]);
  const changes = changesTo(procedure.code, portal).map(({ row, decision }) => [row, decision.row]);
  const words = JSON.stringify([procedure, related, articles, changes]);
  const rows = 77 * steps.length + 26 * channels.length + 12 * acts.length + 70 * languagesFor(procedure, portal).length;
  return 7450 + rows + 0.92 * compressed(words);
}
