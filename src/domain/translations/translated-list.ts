import type { Portal } from '../../portal/portal.ts';
import { fold } from '../../text/fold.ts';
import { translationAddress } from '../addresses.ts';
import { offeredIn, type Language } from './languages.ts';

/** The front page of a language: what is translated, the most asked first, as the Vietnamese catalogue has it. */
export interface TranslatedList {
  /** @example '20 of 118 procedures are translated.' */
  counted: string;
  filter: { label: string; none: string };
  lines: {
    name: string;
    vietnamese: string;
    summary: string | null;
    address: string;
    /** Said where the Vietnamese has changed since. */
    stale: string | null;
    /** All that the filter looks at, folded. */
    sought: string;
  }[];
}

export function translatedList(language: Language, portal: Portal): TranslatedList {
  const { words } = language;
  const offered = offeredIn(language);
  return {
    counted: words('so-da-dich', { so: offered.length, tong: portal.procedures.length }),
    filter: { label: words('loc'), none: words('khong-thay') },
    lines: offered.map(({ name, summary, source, stale }) => ({
      name,
      vietnamese: source.title,
      summary,
      address: translationAddress(language, source),
      stale: stale ? words('da-doi-ngan') : null,
      sought: fold([name, summary, source.title, source.code, ...source.keywords].join(' ')),
    })),
  };
}
