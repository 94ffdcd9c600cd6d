import type { APIRoute } from 'astro';
import { filterLines } from '../../domain/filtering.ts';
import { portal } from '../../portal/current.ts';

// A portal without procedures has no catalogue.
export const getStaticPaths = () => (portal.procedures.length > 0 ? [{ params: { catalogue: 'danh-muc' } }] : []);

export const GET: APIRoute = () => Response.json(filterLines(portal));
