import { catalogueDataAddress } from '../../domain/addresses.ts';
import { once } from '../../domain/once.ts';
import { wholeAddress } from '../../domain/standard-files.ts';
import type { Portal } from '../../portal/portal.ts';
import { fromBase, type Named } from './mentioned.ts';
import { linkedDocument, type Linked } from './node.ts';
import { describedService } from './public-service.ts';
import { publisher, servicesDescription } from './publisher.ts';
import { serviceContext, vietnamese } from './vocabularies.ts';

/** The data set of all procedures, by the name that the catalogue of data sets has for it. */
export const servicesId = `${fromBase(catalogueDataAddress)}#thu-tuc`;

/**
 * All procedures of a portal as public services of CPSV-AP 3.2, with what they have in common written once. Made once, as
 * the bytes of the file: the catalogue says how many there are, and as text they take 1.7 times as much in memory.
 */
export const servicesFile = once((portal: Portal): Uint8Array<ArrayBuffer> => Buffer.from(writeServices(portal)));

function writeServices(portal: Portal): string {
  const base = wholeAddress(portal);
  const office = publisher(portal);
  const described = portal.procedures.map((procedure) => describedService(procedure, portal, servicesId));
  const dataset: Linked = {
    id: servicesId,
    type: 'Dataset',
    ...servicesDescription(portal),
    language: vietnamese.id,
    publisher: office.id,
  };
  const shared = new Map<string, Named>();
  for (const { mentioned } of described) for (const thing of mentioned) if (!shared.has(thing.id)) shared.set(thing.id, thing);
  return linkedDocument(serviceContext, base, [
    dataset,
    office,
    vietnamese,
    ...described.map(({ service }) => service),
    ...shared.values(),
  ]);
}
