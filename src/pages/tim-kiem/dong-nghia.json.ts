import type { APIRoute } from 'astro';
import { packSynonyms } from '../../search/pack.ts';
import { currentSearchData } from '../../search/current.ts';

/** What people say and what it means. */
export const GET: APIRoute = () => Response.json(packSynonyms(currentSearchData.synonyms));
