import type { Portal } from '../../portal/portal.ts';
import { formatNumber } from '../../text/number.ts';
import { languageAddress } from '../addresses.ts';
import { languagesOf, offeredIn, type Language } from './languages.ts';
import { isWhole } from './translated-procedure.ts';

/** How much of the portal a language has, as it is told to readers. */
export interface Coverage {
  name: string;
  tag: string;
  direction: 'ltr' | 'rtl';
  vietnameseName: string;
  address: string;
  notice: string | null;
  /** @example '20 trong 118 thủ tục (17\u00a0%)' */
  procedures: string;
  /** How many of these have something left in Vietnamese; how many are older than the Vietnamese. */
  partly: number;
  stale: number;
  /** @example '40 trong 40 chữ giao diện' */
  interface: string;
}

/** What `/ngon-ngu/` lists. */
export function coverageOf(portal: Portal): Coverage[] {
  return languagesOf(portal).map((language) => {
    const offered = offeredIn(language);
    const { translated, all } = language.interface;
    const { name, tag, direction, vietnameseName, notice } = language;
    return {
      ...{ name, tag, direction, vietnameseName, notice },
      address: languageAddress(language),
      procedures: `${ofAll(offered.length, portal.procedures.length)} thủ tục (${formatNumber(percentOf(offered.length, portal.procedures.length))}\u00a0%)`,
      partly: offered.filter((translation) => !isWhole(translation)).length,
      stale: offered.filter(({ stale }) => stale).length,
      interface: `${ofAll(translated, all)} chữ giao diện`,
    };
  });
}

/** Rounded down, so that nothing is said to be whole that is not. */
export function percentOf(part: number, all: number): number {
  return all === 0 ? 0 : Math.floor((100 * part) / all);
}

function ofAll(part: number, all: number): string {
  return `${formatNumber(part)} trong ${formatNumber(all)}`;
}

/** What of one language has to be read again. */
export interface StaleTranslations {
  language: Pick<Language, 'code' | 'vietnameseName'>;
  procedures: { code: string; title: string; from: string; translator: string | null }[];
}

/** Translations that are older than their Vietnamese, by language. */
export function staleTranslations(portal: Portal): StaleTranslations[] {
  return languagesOf(portal).flatMap((language) => {
    const stale = offeredIn(language).filter((translation) => translation.stale);
    if (stale.length === 0) return [];
    const { code, vietnameseName } = language;
    const procedures = stale.map(({ source, from, translator }) => ({ code: source.code, title: source.title, from, translator }));
    return [{ language: { code, vietnameseName }, procedures }];
  });
}
