import { portal } from '../portal/current.ts';
import { searchDataOf } from './search-data.ts';

/** The search data of the portal that is being built, made once. */
export const currentSearchData = searchDataOf(portal);
