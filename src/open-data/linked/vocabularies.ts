import type { Linked } from './node.ts';

// The words of our files and what they stand for in the standards. Written out: a context of another host may change or
// be out of reach, and we publish only the few terms that we use.

const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Words in Vietnamese. */
const words = (iri: string): Linked => ({ '@id': iri, '@language': 'vi' });
/** Another thing. */
const thing = (iri: string): Linked => ({ '@id': iri, '@type': '@id' });
/** A value of a type. */
const value = (iri: string, type: string): Linked => ({ '@id': iri, '@type': `xsd:${type}` });

/** What both files say. */
const common: Linked = {
  id: '@id',
  type: '@type',
  identifier: 'dct:identifier',
  title: words('dct:title'),
  description: words('dct:description'),
  keyword: words('dcat:keyword'),
  language: thing('dct:language'),
  publisher: thing('dct:publisher'),
  page: thing('foaf:page'),
  prefLabel: words('skos:prefLabel'),
  name: words('foaf:name'),
  Agent: 'foaf:Agent',
  Concept: 'skos:Concept',
  Dataset: 'dcat:Dataset',
  Document: 'foaf:Document',
  LinguisticSystem: 'dct:LinguisticSystem',
};

/**
 * The Core Public Service Vocabulary Application Profile 3.2, with legal acts as the European Legislation Identifier
 * names them.
 *
 * @see https://semiceu.github.io/CPSV-AP/releases/3.2.0/
 */
export const serviceContext: Linked = {
  ...prefixes,
  ...common,
  alternative: words('dct:alternative'),
  audience: thing('dct:audience'),
  role: thing('cv:role'),
  spatial: thing('dct:spatial'),
  status: thing('adms:status'),
  kind: thing('dct:type'),
  partOf: thing('dct:isPartOf'),
  classifiedBy: thing('cv:isClassifiedBy'),
  thematicArea: thing('cv:thematicArea'),
  relatedService: thing('cv:relatedService'),
  groupedBy: thing('cv:isGroupedBy'),
  competentAuthority: thing('cv:hasCompetentAuthority'),
  participation: thing('cv:hasParticipation'),
  participant: thing('cv:hasParticipant'),
  contactPoint: thing('cv:contactPoint'),
  contactPage: thing('cv:contactPage'),
  telephone: 'cv:telephone',
  email: 'cv:email',
  channel: thing('cv:hasChannel'),
  processingTime: value('cv:processingTime', 'duration'),
  cost: thing('cv:hasCost'),
  value: value('cv:hasValue', 'double'),
  currency: thing('cv:currency'),
  accessedThrough: thing('cv:ifAccessedThrough'),
  input: thing('cpsv:hasInput'),
  requirement: thing('cv:holdsRequirement'),
  output: thing('cpsv:produces'),
  follows: thing('cpsv:follows'),
  legalResource: thing('cv:hasLegalResource'),
  documentDate: value('eli:date_document', 'date'),
  Channel: 'cv:Channel',
  ContactPoint: 'cv:ContactPoint',
  Cost: 'cv:Cost',
  Event: 'cv:Event',
  Evidence: 'cv:Evidence',
  LegalResource: 'eli:LegalResource',
  LifeEvent: 'cv:LifeEvent',
  Location: 'dct:Location',
  Output: 'cv:Output',
  Participation: 'cv:Participation',
  PublicOrganisation: 'cv:PublicOrganisation',
  PublicService: 'cpsv:PublicService',
  Requirement: 'cv:Requirement',
  Rule: 'cpsv:Rule',
};

/**
 * The Data Catalogue Vocabulary Application Profile 3.0.1.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export const catalogueContext: Linked = {
  ...prefixes,
  ...common,
  issued: value('dct:issued', 'date'),
  modified: value('dct:modified', 'date'),
  temporal: thing('dct:temporal'),
  endDate: value('dcat:endDate', 'date'),
  provenance: thing('dct:provenance'),
  label: words('rdfs:label'),
  homepage: thing('foaf:homepage'),
  landingPage: thing('dcat:landingPage'),
  license: thing('dct:license'),
  theme: thing('dcat:theme'),
  contactPoint: thing('dcat:contactPoint'),
  fullName: words('vcard:fn'),
  email: thing('vcard:hasEmail'),
  telephone: thing('vcard:hasTelephone'),
  dataset: thing('dcat:dataset'),
  distribution: thing('dcat:distribution'),
  accessURL: thing('dcat:accessURL'),
  downloadURL: thing('dcat:downloadURL'),
  mediaType: thing('dcat:mediaType'),
  byteSize: value('dcat:byteSize', 'nonNegativeInteger'),
  conformsTo: thing('dct:conformsTo'),
  Catalog: 'dcat:Catalog',
  Distribution: 'dcat:Distribution',
  Kind: 'vcard:Kind',
  LicenseDocument: 'dct:LicenseDocument',
  MediaType: 'dct:MediaType',
  PeriodOfTime: 'dct:PeriodOfTime',
  ProvenanceStatement: 'dct:ProvenanceStatement',
  Standard: 'dct:Standard',
};

// Things that the Publications Office of the European Union has names for, which the profiles ask for.
const authority = 'http://publications.europa.eu/resource/authority/';

export const vietnamese: Linked = { id: `${authority}language/VIE`, type: 'LinguisticSystem' };
export const vietNam: Linked = { id: `${authority}country/VNM`, type: 'Location', prefLabel: 'Việt Nam' };
/** What the data of an office are about. */
export const government: Linked = {
  id: `${authority}data-theme/GOVE`,
  type: 'Concept',
  prefLabel: { '@value': 'Government and public sector', '@language': 'en' },
};
export const currencies = {
  đồng: { id: `${authority}currency/VND`, type: 'Concept', prefLabel: 'đồng' },
  USD: { id: `${authority}currency/USD`, type: 'Concept', prefLabel: 'đô la Mỹ' },
} as const;
