import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { procedureTable } from '../../schemas/procedures.ts';
import { sectorTable } from '../../schemas/sectors.ts';
import { foldKey } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { parseProcedureCode } from '../../text/procedure-code.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import type { PortalDraft } from './portal-draft.ts';
import { unknownSheetSector } from '../rules/unknown-sheet-sector.ts';
import { labelName } from '../docx/labels.ts';

export interface KnownSector {
  id: string;
  name: string;
}

/** How a sector is chosen: named by the caller, or taken from the sheet; unknown ones may be added. */
export interface SectorChoice {
  sector: string | null;
  addSectors: boolean;
}

/** The sectors of a portal, and in which of them each procedure lies. */
export class Sectors {
  private readonly draft: PortalDraft;
  private readonly homes: Map<string, string>;

  constructor(draft: PortalDraft) {
    this.draft = draft;
    this.homes = new Map();
    for (const path of draft.list('data/thu-tuc').filter((file) => file.endsWith('/danh-muc.csv'))) {
      const { file } = draft.table(path, procedureTable);
      for (const row of file?.find(() => true) ?? []) {
        const code = parseProcedureCode(file?.text(row, 'code') ?? '');
        if (code !== null && !this.homes.has(code)) this.homes.set(code, path.split('/')[2] ?? '');
      }
    }
  }

  /** The sector in whose folder a procedure already lies. */
  homeOf(code: string): string | null {
    return this.homes.get(code) ?? null;
  }

  /** What the pages of the procedures that are there are called. */
  titles(): string[] {
    return [...new Set(this.homes.values())].flatMap((sector) => {
      const { file } = this.draft.table(`data/thu-tuc/${sector}/danh-muc.csv`, procedureTable);
      return (file?.find(() => true) ?? []).map((row) => file?.text(row, 'commonName') || file?.text(row, 'name') || '');
    });
  }

  settle(code: string, sector: string): void {
    this.homes.set(code, sector);
  }

  /** A way back to what is known now. */
  mark(): () => void {
    const homes = new Map(this.homes);
    return () => {
      this.homes.clear();
      for (const [code, home] of homes) this.homes.set(code, home);
    };
  }

  all(): KnownSector[] {
    const { file } = this.draft.table('data/linh-vuc.csv', sectorTable);
    return (file?.find(() => true) ?? [])
      .map((row) => ({ id: file?.text(row, 'id') ?? '', name: file?.text(row, 'name') ?? '' }))
      .filter(({ id }) => isSlug(id)); // the id becomes a folder
  }

  /** A sector by its name or its code; a code of the national list behind the name («(G07-LĐ06)») does not count. */
  named(text: string): KnownSector | null {
    const wanted = foldKey(plainName(text));
    return wanted === ''
      ? null
      : (this.all().find(({ id, name }) => foldKey(plainName(name)) === wanted || foldKey(id) === wanted) ?? null);
  }

  /** The sector for a new procedure, or the issue that says why there is none. */
  choose(name: string, choice: SectorChoice, file: string): { id: string | null; added: KnownSector | null; issues: Issue[] } {
    const asked = choice.sector ?? name;
    const known = this.named(asked);
    if (known) return { id: known.id, added: null, issues: [] };
    const names = this.all().map((sector) => sector.name);
    const id = slugOf(plainName(name));
    const { file: table, issues } = this.draft.table('data/linh-vuc.csv', sectorTable);
    if (!table) return { id: null, added: null, issues };
    if (choice.addSectors && choice.sector === null && id !== '' && !this.all().some((sector) => sector.id === id)) {
      const added = { id, name: plainName(name) };
      table.insert({ id, name: added.name });
      return { id, added, issues: [] };
    }
    const near = nearest(plainName(asked), names);
    const message = asked === '' ? 'Hồ sơ không ghi lĩnh vực.' : `Lĩnh vực «${asked}» chưa có trong data/linh-vuc.csv.`;
    const hint = near
      ? `Có phải «${near}»? Nếu đúng, chạy lại với --linh-vuc ${this.named(near)?.id ?? ''}. ${unknownSheetSector.mend}`
      : undefined;
    return {
      id: null,
      added: null,
      issues: [
        issueOf(
          unknownSheetSector,
          { file, columnName: labelName('sector') },
          { message, found: asked || undefined, hint, suggestion: near },
        ),
      ],
    };
  }
}

function plainName(text: string): string {
  return text
    .trim()
    .replace(/\([A-Z]\d{2,3}[-–][\p{L}\d]+\)$/u, '')
    .trim();
}
