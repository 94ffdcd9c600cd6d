import type { Endpoint } from '../layouts/endpoint.ts';
import forget from '../layouts/forget-visited.js?raw';
import keep from '../layouts/keep-visited.js?raw';
import { portal } from '../portal/current.ts';

/** At one address whatever the portal says: a browser that keeps pages asks here whether it still should. */
export const GET: Endpoint = () =>
  new Response(portal.settings.keepsVisited ? keep : forget, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
