import type { Endpoint } from '../../layouts/endpoint.ts';
import { filterLines } from '../../domain/filtering.ts';
import { portal } from '../../portal/current.ts';

// A portal without procedures has no catalogue.
export const getStaticPaths = () => (portal.procedures.length > 0 ? [{ params: { catalogue: 'danh-muc' } }] : []);

export const GET: Endpoint = () => Response.json(filterLines(portal));
