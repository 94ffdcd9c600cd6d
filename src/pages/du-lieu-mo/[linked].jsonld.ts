import type { Endpoint } from '../../layouts/endpoint.ts';
import { openDataAddress } from '../../domain/addresses.ts';
import { filesForPrograms, type FileForPrograms } from '../../open-data/files-for-programs.ts';
import { portal } from '../../portal/current.ts';

export const getStaticPaths = () =>
  filesForPrograms(portal)
    .filter(({ format }) => format === 'JSON-LD')
    .map((file) => ({ params: { linked: file.address.slice(openDataAddress.length, -'.jsonld'.length) }, props: { file } }));

// As bytes: of a text of tens of megabytes Node.js makes three copies first.
export const GET: Endpoint<{ file: FileForPrograms }> = ({ props: { file } }) =>
  new Response(file.bytes(), { headers: { 'content-type': 'application/ld+json; charset=utf-8' } });
