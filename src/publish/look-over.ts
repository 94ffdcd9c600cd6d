import { changeNotesAddress } from '../domain/addresses.ts';
import { fileOf } from '../domain/follow-link.ts';
import { measureBudgets } from './budgets.ts';
import type { Checked } from './check-apart.ts';
import { nameSources } from './name-sources.ts';
import { findPublishedOriginals } from './originals.ts';
import { builtFiles } from './pages.ts';
import type { RenderedPages } from './rendering/render-pages.ts';
import { verify, type Defect } from './verify.ts';

/**
 * The last look at a built portal. Pages were looked at one by one as they were rendered; here each is held against the
 * others and against the files that are there.
 *
 * @param out the built portal
 */
export async function lookOver(
  portal: string,
  out: string,
  { trouble, sources, originals, settings }: Checked,
  { inspections, overBudget }: RenderedPages,
): Promise<Defect[]> {
  // The index is being made meanwhile: no page leads into it.
  const files = (await builtFiles(out)).filter((file) => !file.startsWith('pagefind/'));
  const base = settings?.base ?? '/';
  const found = [
    ...verify(out, files, base, inspections),
    ...overBudget,
    ...measureBudgets(out, files, base, inspections),
    ...(await findPublishedOriginals(portal, originals, out, files)),
  ];
  return [...troubleOf(trouble), ...nameSources(found, sources)];
}

/** A page that is wanting this time. */
function troubleOf(trouble: string | null): Defect[] {
  return trouble === null ? [] : [{ page: fileOf(changeNotesAddress), message: trouble, severity: 'warning' }];
}
