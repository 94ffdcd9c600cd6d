import { once } from '../domain/once.ts';
import { portal } from '../portal/current.ts';
import { searchDataOf } from './search-data.ts';

const made = once(searchDataOf);

/** The search data of the portal that is being built. Made when it is first asked for: not every process that renders pages is. */
export const currentSearchData = () => made(portal);
