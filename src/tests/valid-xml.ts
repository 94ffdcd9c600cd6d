import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

const root = resolve(import.meta.dirname, '../..');
const grammars = {
  /** The Atom of RFC 4287. */
  atom: 'src/tests/grammars/atom.rng',
  /** The schema that sitemaps.org publishes, as the library that writes them brings it. */
  sitemap: 'node_modules/sitemap/schema/sitemap.xsd',
};

/** What libxml2 refuses of a text by a grammar. Throws where the text is not even XML. */
export function xmlDefects(text: string, grammar: keyof typeof grammars): string[] {
  using schema = XmlDocument.fromBuffer(readFileSync(resolve(root, grammars[grammar])));
  using validator = grammar === 'atom' ? RelaxNGValidator.fromDoc(schema) : XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  }
}
