import type { APIRoute } from 'astro';
import { packEntries } from '../../search/pack.ts';
import { currentSearchData } from '../../search/current.ts';

/** What can be found by name; fetched when a reader begins to type. */
export const GET: APIRoute = () => Response.json(packEntries(currentSearchData().entries));
