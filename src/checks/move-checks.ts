import type { Check } from './check.ts';
import { circularMove } from './circular-move.ts';
import { movedLink } from './moved-link.ts';
import { newAddressNotThere } from './new-address-not-there.ts';
import { oldAddressInUse } from './old-address-in-use.ts';
import { oldAddressOfTools } from './old-address-of-tools.ts';

/** Rules about addresses that were published once. */
export const moveChecks: readonly Check[] = [circularMove, movedLink, newAddressNotThere, oldAddressInUse, oldAddressOfTools];
