import type { Settings } from '../../schemas/settings.ts';
import { capitalise } from '../../text/capitalise.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';

/** Whose sheets they are, and of which day. */
export interface Issuer {
  parent: string | null;
  name: string;
  /** That nothing of it is real, where it is a demonstration. */
  demonstration: string | null;
  /** The day of the data, as people write it. */
  asOf: string;
  /** Whether the portal has a server that a code could lead to. */
  hasAddress: boolean;
}

export function issuerOf({ parent, name, demonstration, site }: Settings, today: IsoDate): Issuer {
  return { parent: parent && capitalise(parent), name, demonstration, asOf: formatDate(today), hasAddress: site !== null };
}
