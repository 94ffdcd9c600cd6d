import { figureChecks } from './figure-checks.ts';
import { badFileName } from './bad-file-name.ts';
import type { Check } from './check.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { futureDate } from './future-date.ts';
import { missingForm } from './missing-form.ts';
import { missingImage } from './missing-image.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownProcedure } from './unknown-procedure.ts';
import { unknownSector } from './unknown-sector.ts';
import { unknownUnit } from './unknown-unit.ts';

/** Every rule across rows, tables and texts. */
export const allChecks: readonly Check[] = [
  badFileName,
  duplicateCode,
  duplicateSlug,
  futureDate,
  missingForm,
  missingImage,
  unknownCriterion,
  unknownFile,
  unknownProcedure,
  unknownSector,
  unknownUnit,
  ...figureChecks,
];
