import type { Endpoint } from '../../layouts/endpoint.ts';
import { writeSearchDescription } from '../../open-data/search-description.ts';
import { portal } from '../../portal/current.ts';

// It names whole addresses: a portal without one cannot be searched from elsewhere.
export const getStaticPaths = () => (portal.settings.site === null ? [] : [{ params: { search: 'opensearch' } }]);

export const GET: Endpoint = () =>
  new Response(writeSearchDescription(portal), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
