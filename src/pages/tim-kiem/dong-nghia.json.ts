import type { Endpoint } from '../../layouts/endpoint.ts';
import { packSayings } from '../../search/pack.ts';
import { currentSearchData } from '../../search/current.ts';

/** What people say and what it means, and the words that mean nothing. */
export const GET: Endpoint = () => Response.json(packSayings(currentSearchData()));
