import type { Place } from '../issues/issue.ts';
import { once } from '../domain/once.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { citizenWords } from '../schemas/citizen-words.ts';
import { fees } from '../schemas/kinds/fees.ts';
import { cellsWith } from './cells.ts';

/** A text that a citizen reads, with where it stands. */
export interface CitizenText {
  /** The procedure or life event that it belongs to: an abbreviation explained once holds for all of it. */
  belongsTo: string;
  text: string;
  isFee: boolean;
  place: () => Place;
}

/** Every text of the tables that an editor writes for citizens. Official names, agencies and acts are not ours to rewrite. */
export const citizenTexts = once((reading: PortalReading): CitizenText[] =>
  cellsWith('citizen', reading).flatMap(({ value, column, about, place }) =>
    citizenWords(value).map((text): CitizenText => ({ belongsTo: about, text, isFee: column.kind === fees, place })),
  ),
);
