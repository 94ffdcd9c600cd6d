import type { Issue } from '../issues/issue.ts';
import { listFolder, readBytes } from '../portal/read-folder.ts';
import { readTables } from '../portal/read-tables.ts';
import { readRows } from '../schemas/table.ts';
import { codeOwners } from './code-owners.ts';
import { reviewerTable, unknownParts } from './reviewers.ts';

/** CODEOWNERS as the tables of a portal want it, or what is wrong with them. */
export interface Owners {
  /** `null` when the portal names nobody. */
  text: string | null;
  issues: Issue[];
}

/** Reads who reviews what, and the units in charge, from a portal folder. */
export function ownersOf(portal: string): Owners {
  const bytes = readBytes(portal, reviewerTable.path);
  if (!bytes) return { text: null, issues: [] };
  const reviewers = readRows(bytes, reviewerTable.path, reviewerTable);
  const { tables } = readTables(portal, listFolder(portal, 'data').files);
  const units = new Set(tables.units.rows.map(({ id }) => id));
  const issues = [...reviewers.issues, ...unknownParts(reviewers, units)];
  return {
    text: codeOwners(
      reviewers.rows.map(({ row }) => row),
      tables.sectors.rows,
    ),
    issues,
  };
}
