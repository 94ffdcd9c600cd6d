import type { Place } from '../issues/issue.ts';
import { contactAddress, notFoundAddress } from './addresses.ts';
import { editAddress, issueAddress, queryOf } from './forge-addresses.ts';
import type { Site } from './site.ts';

/** Where a page can be mended, and where its faults are told. */
export interface Mending {
  /** Its own file and row on the forge; `null` for a page that no editor wrote. */
  edit: string | null;
  /** For whoever reads it: a letter to those who take complaints, or the page that says how to reach them. */
  report: string;
  /** The forge's form for a new issue, where no letter can be sent; it would weigh every page down beside the letter. */
  issue: string | null;
}

/**
 * The ways to mend a page, of a portal whose settings name a repository. A citizen has no account on a forge: «Báo sai
 * sót» is a letter to the office, with page, file and row filled in, so that whoever gets it finds the place.
 *
 * @param address of the page, from the root of the portal
 * @param shown its whole address, or as much of it as is known
 */
export function mendingOf({ settings: { repository, feedback }, places }: Site, address: string, shown: string): Mending | null {
  if (!repository || address === notFoundAddress) return null;
  const place = places[address];
  const [title, file] = [`Báo sai sót: ${address}`, place ? sayPlace(place) : ''];
  // Lines of a letter end with both signs (RFC 6068).
  const letter = queryOf([
    ['subject', title],
    ['body', [shown, file, '', ''].join('\r\n')],
  ]);
  return {
    edit: place ? editAddress(repository, place) : null,
    report: feedback.email ? `mailto:${feedback.email}?${letter}` : `${contactAddress}#phan-anh`,
    issue: feedback.email ? null : issueAddress(repository, { title, page: shown, file }),
  };
}

/** @example 'data/thu-tuc/ho-tich/danh-muc.csv, dòng 2' */
function sayPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}, dòng ${line}`;
}
