import type { SectorRow } from '../schemas/sectors.ts';
import { isPart, parts, type Part, type ReviewerRow } from './reviewers.ts';

/** Both forges read it at the root; GitHub looks into `.github/` first, where nothing is written. */
export const codeOwnersPath = 'CODEOWNERS';

/** The first line of what we wrote: a file without it is somebody's own. */
export const codeOwnersMark = '# Viết bằng npm run codeowners, từ nguoi-duyet.csv và data/linh-vuc.csv. Đừng sửa tay: sửa hai bảng ấy.';

/**
 * CODEOWNERS of a portal: each sector's folder goes to the accounts of the unit in charge of it, the rest to those of
 * its part. The last line that fits a path counts, so what fits everything stands first; the workflows and this file
 * itself stay with «chung».
 *
 * @returns `null` when nobody is named
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeOwners(reviewers: readonly ReviewerRow[], sectors: readonly Pick<SectorRow, 'id' | 'unit'>[]): string | null {
  if (reviewers.length === 0) return null;
  const accounts = new Map(reviewers.map(({ part, accounts }) => [part, accounts.join(' ')]));
  const ofParts = (Object.keys(parts) as Part[]).flatMap((part) => lines(parts[part], accounts.get(part)));
  const ofSectors = sectors.flatMap(({ id, unit }) =>
    unit === null || isPart(unit) ? [] : lines([`/data/thu-tuc/${id}/`], accounts.get(unit)),
  );
  return `${[codeOwnersMark, ...ofParts, ...ofSectors].join('\n')}\n`;
}

const lines = (paths: readonly string[], accounts: string | undefined) =>
  accounts === undefined ? [] : paths.map((path) => `${path} ${accounts}`);
