import type { Portal } from '../../portal/portal.ts';
import { hasLatinLetters } from '../../schemas/kinds/language.ts';
import { homeAddress, languageAddress, procedureAddress, translationAddress } from '../addresses.ts';
import { languagesFor, languagesOf, type Language } from './languages.ts';

/** The same page in another language, as its head and its links name it. */
export interface Alternate {
  /** BCP 47, or `x-default` for whoever reads none of the languages: the Vietnamese page is the official one. */
  hreflang: string;
  address: string;
}

/** A way on to the same page in another language. */
export interface LanguageLink {
  tag: string;
  /** What it calls itself; its Vietnamese name where it has a script of its own, for which Vietnamese pages load no font. */
  name: string;
  isVietnamese: boolean;
  address: string;
}

/** The pages of one procedure in all its languages, Vietnamese first; nothing where it has no translation. */
export function procedureAlternates(procedure: { code: string; slug: string }, portal: Portal): Alternate[] {
  const others = languagesFor(procedure, portal).map((language) => ({
    hreflang: language.tag,
    address: translationAddress(language, procedure),
  }));
  return others.length === 0 ? [] : [...inVietnamese(procedureAddress(procedure)), ...others];
}

/** The front pages of all languages. */
export function homeAlternates(portal: Portal): Alternate[] {
  const others = languagesOf(portal).map((language) => ({ hreflang: language.tag, address: languageAddress(language) }));
  return others.length === 0 ? [] : [...inVietnamese(homeAddress), ...others];
}

function inVietnamese(address: string): Alternate[] {
  return [
    { hreflang: 'vi', address },
    { hreflang: 'x-default', address },
  ];
}

/** From a procedure to itself in other languages. */
export function procedureLinks(procedure: { code: string }, portal: Portal): LanguageLink[] {
  return languagesFor(procedure, portal).map((language) => ({ ...namesOf(language), address: translationAddress(language, procedure) }));
}

/** To the front page of each language. */
export function languageLinks(portal: Portal): LanguageLink[] {
  return languagesOf(portal).map((language) => ({ ...namesOf(language), address: languageAddress(language) }));
}

function namesOf({ code, tag, name, vietnameseName }: Language): Omit<LanguageLink, 'address'> {
  const isVietnamese = !hasLatinLetters(code);
  return { tag, name: isVietnamese ? vietnameseName : name, isVietnamese };
}
