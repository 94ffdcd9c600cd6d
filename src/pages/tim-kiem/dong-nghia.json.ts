import type { APIRoute } from 'astro';
import { packSayings } from '../../search/pack.ts';
import { currentSearchData } from '../../search/current.ts';

/** What people say and what it means, and the words that mean nothing. */
export const GET: APIRoute = () => Response.json(packSayings(currentSearchData()));
