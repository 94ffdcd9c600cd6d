import { actWith, hasPage } from '../../domain/acts/acts.ts';
import { actAddress, contactAddress, lifeEventAddress, sectorAddress, servicesFileAddress } from '../../domain/addresses.ts';
import type { LegalBasis, LifeEvent, Portal, Sector } from '../../portal/portal.ts';
import { slugOf } from '../../text/slug.ts';
import type { Linked } from './node.ts';
import { vietNam } from './vocabularies.ts';

// Things that several procedures speak of. Each is written once, and has an address of the portal as its name.

/** A thing with a name of its own. */
export type Named = Linked & { id: string };

/** An address as the files write it: counted from that of the portal. @example fromBase('/thu-tuc/') // => 'thu-tuc/' */
export const fromBase = (address: string): string => address.slice(1);

/** Of what has no page. Letters that no address is made of stand as they are. */
const inFile = (kind: string, name: string): string =>
  `${fromBase(servicesFileAddress)}#${kind}-${slugOf(name, 200) || encodeURIComponent(name)}`;

/** A value of a list, such as a level or a way to hand in, with more words where the value alone says too little. */
export function concept(kind: string, value: string, label = value): Named {
  return { id: inFile(kind, value), type: 'Concept', prefLabel: label };
}

/** A sector of the catalogue. */
export function sectorConcept(sector: Sector): Named {
  return { id: `${fromBase(sectorAddress(sector))}#linh-vuc`, type: 'Concept', prefLabel: sector.name };
}

/**
 * An agency as a record names it: «Công an cấp xã» is any such office, so that only the country can be said of where it
 * acts.
 */
export function agency(name: string): Named {
  const identifier = slugOf(name, 200) || name;
  return { id: inFile('co-quan', name), type: ['PublicOrganisation', 'Agent'], identifier, prefLabel: name, title: name, spatial: vietNam };
}

/** An act on which a procedure rests. */
export function legalResource({ number, title, issued }: LegalBasis, portal: Portal): Named {
  const act = actWith(number, portal);
  const id = act && hasPage(act, portal) ? `${fromBase(actAddress(act))}#van-ban` : inFile('van-ban', number);
  return { id, type: 'LegalResource', identifier: number, title: title ?? undefined, documentDate: issued ?? undefined };
}

/** A path through several procedures. */
export function lifeEvent(event: LifeEvent): Named {
  const { slug, name, description } = event;
  const id = `${fromBase(lifeEventAddress(event))}#viec`;
  return { id, type: ['Event', 'LifeEvent'], identifier: slug, title: name, description: description ?? undefined };
}

/** Where people ask about their papers, as far as the settings say it. */
export function contactPoint({ settings: { oneStopShop, email } }: Portal): Named | undefined {
  const { phone } = oneStopShop;
  if (phone === null && email === null) return undefined;
  return {
    id: `${fromBase(contactAddress)}#mot-cua`,
    type: 'ContactPoint',
    telephone: phone ?? undefined,
    email: email ?? undefined,
    contactPage: { id: fromBase(contactAddress), type: 'Document' },
  };
}
