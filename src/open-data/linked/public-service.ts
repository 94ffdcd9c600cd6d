import { codeAddress, procedureAddress } from '../../domain/addresses.ts';
import { eventsWith } from '../../domain/life-events.ts';
import { once } from '../../domain/once.ts';
import { describeProcedure } from '../../domain/procedure-page.ts';
import type { Portal, Procedure } from '../../portal/portal.ts';
import { concept, contactPoint, fromBase, legalResource, lifeEvent, sectorConcept, type Named } from './mentioned.ts';
import { given, type Linked } from './node.ts';
import { evidences, outputs, participations, requirements, responsible, rules } from './service-parts.ts';
import { serviceTerms } from './service-terms.ts';
import { currencies, vietnamese } from './vocabularies.ts';

/** A procedure as a public service, and the things that it has in common with others. */
export interface DescribedService {
  service: Linked;
  mentioned: Named[];
}

/** By its code, which stays when a procedure is named anew. */
const serviceId = (procedure: { code: string }): string => `${fromBase(codeAddress(procedure))}#thu-tuc`;

/**
 * A procedure in the Core Public Service Vocabulary.
 *
 * @param partOf the name of the data set that the file is
 */
export function describedService(procedure: Procedure, portal: Portal, partOf: string): DescribedService {
  const id = serviceId(procedure);
  const { code, name, commonName, summary, keywords } = procedure;
  const { methods, ...terms } = serviceTerms(procedure, id);
  const shared = sharedWith(procedure, portal);
  const part = participations(procedure);
  const service: Linked = {
    id,
    type: 'PublicService',
    identifier: code,
    title: name,
    alternative: commonName ?? undefined,
    description: summary ?? describeProcedure(procedure),
    keyword: given(keywords),
    language: vietnamese.id,
    page: fromBase(procedureAddress(procedure)),
    partOf,
    ...namesOf(shared),
    participation: given(part.nodes),
    processingTime: terms.processingTime,
    channel: given(terms.channels),
    cost: given(terms.costs),
    input: given(evidences(procedure)),
    requirement: given(requirements(procedure)),
    output: given(outputs(procedure)),
    follows: given(rules(procedure, portal)),
    relatedService: given(related(procedure, portal)),
  };
  return { service, mentioned: [...Object.values(shared).flat(), ...methods, ...moneyOf(procedure), ...part.mentioned] };
}

/** What several procedures have in common, under the terms by which each of them says it. */
function sharedWith(procedure: Procedure, portal: Portal) {
  const { sector, state, levels, applicants, onlineLevel, acts } = procedure;
  // The province decides the online level, so that of a demonstration is made up and says so.
  const online = portal.settings.demonstration === null ? 'Mức độ trực tuyến' : 'Mức độ trực tuyến (minh họa)';
  const contact = contactPoint(portal);
  return {
    status: state ? [concept('trang-thai', state)] : [],
    thematicArea: [sectorConcept(sector)],
    audience: applicants.map((applicant) => concept('doi-tuong', applicant)),
    classifiedBy: [
      ...levels.map((level) => concept('cap', level, `Cấp thực hiện: ${level}`)),
      ...(onlineLevel ? [concept('truc-tuyen', onlineLevel, `${online}: ${onlineLevel}`)] : []),
    ],
    competentAuthority: responsible(procedure),
    contactPoint: contact ? [contact] : [],
    groupedBy: eventsWith(procedure, portal).paths.map(lifeEvent),
    legalResource: acts.map((act) => legalResource(act, portal)),
  };
}

function namesOf(shared: Readonly<Record<string, Named[]>>): Linked {
  return Object.fromEntries(Object.entries(shared).map(([term, things]) => [term, given(things.map(({ id }) => id))]));
}

function related({ related }: Procedure, portal: Portal): string[] {
  return related.filter((code) => codesOf(portal).has(code)).map((code) => serviceId({ code }));
}

const codesOf = once(({ procedures }: Portal) => new Set(procedures.map(({ code }) => code)));

function moneyOf({ channels }: Procedure): Named[] {
  const fees = channels.flatMap(({ fees, charges }) => [...fees, ...charges]);
  return fees.filter(({ amount }) => amount !== null).map(({ currency }) => currencies[currency]);
}
