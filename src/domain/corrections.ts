import type { Portal, Unit } from '../portal/portal.ts';
import type { CorrectionRow } from '../schemas/corrections.ts';
import type { Subject } from '../schemas/subjects.ts';
import { compareDays } from '../text/date.ts';
import { once } from './once.ts';
import { unitWith } from './units.ts';

/** A figure that was published wrong, with the unit that it is of. */
export interface Correction {
  row: CorrectionRow;
  unit: Unit | undefined;
}

const allCorrections = once((portal: Portal): Correction[] => portal.corrections.map((row) => ({ row, unit: unitWith(row.unit, portal) })));

/** Corrections of one kind of figures, newest first; only of some periods where that is asked. */
export function correctionsOf(portal: Portal, subject: Subject, fits: (period: string) => boolean = () => true): Correction[] {
  return allCorrections(portal)
    .filter(({ row }) => row.subject === subject && fits(row.period))
    .sort((a, b) => compareDays(b.row.corrected, a.row.corrected));
}

/** Corrections of the figures of a unit, in the order of the table. */
export function unitCorrections({ id }: Unit, portal: Portal): readonly Correction[] {
  return correctionsByUnit(portal).get(id) ?? [];
}

const correctionsByUnit = once((portal: Portal) => Map.groupBy(allCorrections(portal), ({ row }) => row.unit));
