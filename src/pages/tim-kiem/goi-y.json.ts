import type { Endpoint } from '../../layouts/endpoint.ts';
import { packEntries } from '../../search/pack.ts';
import { currentSearchData } from '../../search/current.ts';

/** What can be found by name; fetched when a reader begins to type. */
export const GET: Endpoint = () => Response.json(packEntries(currentSearchData().entries));
