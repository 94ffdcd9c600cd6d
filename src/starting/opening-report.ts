import { askedMost } from '../domain/asked-most.ts';
import { contactGaps } from '../domain/contact-gaps.ts';
import { sectorsWithProcedures } from '../domain/catalogue.ts';
import type { ImportResult } from '../importing/import-files.ts';
import { importRules } from '../importing/rules/import-rules.ts';
import type { Issue } from '../issues/issue.ts';
import type { Portal, Procedure } from '../portal/portal.ts';

/** What one procedure leaves open: its sheet says it in a way that no program may decide. */
export interface Matter {
  procedure: Procedure;
  /** The parts of the sheet. @example ['thời hạn giải quyết', 'phí, lệ phí'] */
  parts: string[];
}

/** What there is to say when a portal has been opened. */
export interface OpeningReport {
  procedures: number;
  /** In their order on the portal. */
  sectors: { name: string; count: number }[];
  /** Why files were not taken, the reason with the most files first. */
  failures: { reason: string; files: string[] }[];
  /** What `cong.yaml` does not say yet. */
  gaps: string[];
  /** What citizens ask for most first. */
  matters: Matter[];
}

export function openingReport(portal: Portal, imported: ImportResult | null): OpeningReport {
  const sectors = sectorsWithProcedures(portal).map(({ sector, procedures }) => ({ name: sector.name, count: procedures.length }));
  return {
    procedures: portal.procedures.length,
    sectors,
    failures: imported ? failuresOf(imported) : [],
    gaps: contactGaps(portal.settings).map(({ what }) => what),
    matters: imported ? mattersOf(portal, imported) : [],
  };
}

/** Each file under the first thing that kept it out. */
function failuresOf({ failed, issues }: ImportResult): OpeningReport['failures'] {
  const reasons = failed.map((file) => ({ file, reason: reasonFor(issues.filter((issue) => issue.place.file === file)) }));
  return [...Map.groupBy(reasons, ({ reason }) => reason)]
    .map(([reason, group]) => ({ reason, files: group.map(({ file }) => file) }))
    .sort((a, b) => b.files.length - a.files.length);
}

function reasonFor(issues: readonly Issue[]): string {
  const issue = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  return importRules.find(({ code }) => code === issue?.code)?.title ?? issue?.message ?? 'Không rõ vì sao';
}

function mattersOf({ procedures }: Portal, { procedures: taken, issues }: ImportResult): Matter[] {
  const byFile = Map.groupBy(issues, ({ place }) => place.file);
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  const matters = taken.flatMap(({ code, file }): Matter[] => {
    const [procedure, open] = [byCode.get(code), byFile.get(file) ?? []];
    if (!procedure || open.length === 0) return [];
    return [{ procedure, parts: [...new Set(open.map(partOf))] }];
  });
  return matters.sort((a, b) => askedMost(a.procedure) - askedMost(b.procedure));
}

/** @example 'Cách thức thực hiện · Thời hạn giải quyết' // => 'thời hạn giải quyết' */
function partOf({ place }: Issue): string {
  return (place.columnName?.split(' · ').at(-1) ?? 'hồ sơ').toLowerCase();
}
