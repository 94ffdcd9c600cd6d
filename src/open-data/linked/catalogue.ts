import {
  catalogueDataAddress,
  contactAddress,
  csvAddress,
  jsonAddress,
  openDataAddress,
  servicesFileAddress,
} from '../../domain/addresses.ts';
import { hasServicesFile, wholeAddress } from '../../domain/standard-files.ts';
import type { Portal } from '../../portal/portal.ts';
import { phoneNumbers } from '../../text/phone.ts';
import { licenceForPrograms, type Dataset } from '../dataset.ts';
import { csvText, jsonText } from '../dataset-files.ts';
import { lastChange } from '../last-change.ts';
import { fromBase, type Named } from './mentioned.ts';
import { linkedDocument, sentences, type Linked } from './node.ts';
import { publisher, servicesDescription } from './publisher.ts';
import { servicesId, servicesFile } from './services.ts';
import { catalogueContext, government, vietnamese } from './vocabularies.ts';

/** The catalogue, from which each data set takes its name. */
const catalogueId = `${fromBase(catalogueDataAddress)}#danh-muc`;
const nameOf = ({ id }: Dataset): string => `${fromBase(catalogueDataAddress)}#bang-${id}`;

const types = 'http://www.iana.org/assignments/media-types/';
const mediaTypes = { csv: `${types}text/csv`, json: `${types}application/json`, linked: `${types}application/ld+json` } as const;
const profile: Linked = { id: 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/', type: 'Standard' };
const licenceNode: Linked = { id: licenceForPrograms.address, type: 'LicenseDocument' };
const landingPage: Linked = { id: fromBase(openDataAddress), type: 'Document' };

/** The catalogue of all that a portal offers for download, in DCAT-AP 3.0.1. */
export function writeCatalogue(portal: Portal, datasets: readonly Dataset[]): string {
  const { name, description } = portal.settings;
  const common = { publisher: publisher(portal), contact: contactOf(portal) };
  const all = [
    ...(hasServicesFile(portal) ? [servicesDataset(portal)] : []),
    ...datasets.map((dataset) => tableDataset(dataset, portal)),
  ].map((dataset) => ({ ...dataset, publisher: common.publisher.id, contactPoint: common.contact?.id }));
  const catalogue: Linked = {
    id: catalogueId,
    type: 'Catalog',
    title: `Dữ liệu mở của ${name}`,
    description,
    publisher: common.publisher.id,
    homepage: landingPage,
    language: vietnamese.id,
    dataset: all.map(({ id }) => id),
  };
  const shared = [common.publisher, ...(common.contact ? [common.contact] : []), vietnamese, government];
  const used = datasets.length > 0 ? [licenceNode] : [];
  const types = Object.values(mediaTypes).map((id): Linked => ({ id, type: 'MediaType' }));
  return linkedDocument(catalogueContext, wholeAddress(portal), [catalogue, ...shared, ...used, ...types, ...all]);
}

/** Nobody has said under which licence the procedures stand: none is named. */
function servicesDataset(portal: Portal): Named {
  const file = { address: servicesFileAddress, mediaType: mediaTypes.linked, bytes: servicesFile(portal).length };
  return {
    ...described(servicesId, 'thu-tuc', servicesDescription(portal)),
    keyword: 'Thủ tục hành chính',
    distribution: [{ ...distribution(file), conformsTo: profile }],
  };
}

function tableDataset(dataset: Dataset, portal: Portal): Named {
  const { id, title, scope, group, source, asOf, published } = dataset;
  const files = [
    { address: csvAddress(dataset), mediaType: mediaTypes.csv, bytes: Buffer.byteLength(csvText(dataset)) },
    { address: jsonAddress(dataset), mediaType: mediaTypes.json, bytes: Buffer.byteLength(jsonText(dataset, portal)) },
  ];
  const about = sentences([title, scope, `${dataset.rows.length} dòng`, portal.settings.demonstration]) ?? title;
  return {
    ...described(nameOf(dataset), id, { title, description: about }),
    keyword: group,
    issued: published ?? undefined,
    modified: lastChange(dataset, portal) ?? undefined,
    temporal: asOf ? { type: 'PeriodOfTime', endDate: asOf } : undefined,
    provenance: source ? { type: 'ProvenanceStatement', label: source } : undefined,
    distribution: files.map((file) => ({ ...distribution(file), license: licenceForPrograms.address })),
  };
}

function described(id: string, identifier: string, words: { title: string; description: string }): Named {
  return { id, type: 'Dataset', identifier, ...words, language: vietnamese.id, theme: government.id, landingPage: landingPage.id };
}

function distribution({ address, mediaType, bytes }: { address: string; mediaType: string; bytes: number }): Linked {
  const url = fromBase(address);
  return { type: 'Distribution', accessURL: url, downloadURL: url, mediaType, byteSize: String(bytes) };
}

/** Whom to ask, as far as the settings say it. */
function contactOf({ settings: { name, email, phone } }: Portal): Named | undefined {
  const [calls] = phoneNumbers(phone ?? '');
  if (email === null && !calls) return undefined;
  const known = { email: email ? `mailto:${email}` : undefined, telephone: calls ? `tel:${calls}` : undefined };
  return { id: `${fromBase(contactAddress)}#lien-he`, type: 'Kind', fullName: name, ...known };
}
