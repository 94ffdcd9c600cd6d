import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Shapes and contexts as the European Union publishes them; they are read where they lie and are no part of the repository. */
const standards = resolve(import.meta.dirname, '../../../shared/standards');
export const standard = (file: string): string => resolve(standards, file);
export const hasStandards = existsSync(standards);

/**
 * What a file of JSON-LD says, read by the reference implementation, which may fetch nothing: a file that needs a
 * context of somebody else fails.
 */
export async function readLinked(text: string): Promise<Store> {
  const refuse = (address: string) => Promise.reject(new Error(`nothing is fetched, not even ${address}`));
  // `safe` makes of a term that the context does not know an error, where it would be dropped in silence.
  const options = { format: 'application/n-quads', documentLoader: refuse, safe: true } as const;
  const quads = await jsonld.toRDF(JSON.parse(text), options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** What the shapes of a profile refuse: what of which thing, and why. */
export async function violations(data: Store, shapesFile: string): Promise<string[]> {
  const shapes = new Store(new Parser().parse(readFileSync(standard(shapesFile), 'utf8')));
  const report = await new SHACLValidator(shapes).validate(data);
  return report.results.map(({ focusNode, path, sourceConstraintComponent, value }) =>
    [focusNode, path, sourceConstraintComponent, value].map((term) => lastStep(termValue(term))).join(' '),
  );
}

function termValue(term: unknown): string {
  return typeof term === 'object' && term && 'value' in term ? String(term.value) : '';
}

function lastStep(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
}

/** The properties and classes that a file uses. */
export function usedTerms(data: Store): Set<string> {
  return new Set([...data].map(({ predicate, object }) => (predicate.value.endsWith('#type') ? object.value : predicate.value)));
}
