import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { listFiles, readBytes } from '../../portal/read-folder.ts';
import type { Table } from '../../schemas/table.ts';
import { readTable } from '../../tables/read-table.ts';
import { CsvFile } from './csv-file.ts';
import { notAPlainFile } from '../rules/not-a-plain-file.ts';
import { tableNotSound } from '../rules/table-not-sound.ts';
import { obstacleOn } from '../saving/plain-path.ts';
import { saveFiles } from '../saving/save-files.ts';

/** The tables and texts of a portal folder as an import will leave them; nothing is written before `save`. */
export class PortalDraft {
  readonly folder: string;
  private readonly tables = new Map<string, { file: CsvFile | null; before: string | null; issues: Issue[] }>();
  private readonly schemas = new Map<string, Table>();
  private readonly texts = new Map<string, { text: string; before: string | null }>();
  /** Files as they were when they were first read: what is saved must not go over what somebody wrote since. */
  private readonly seen = new Map<string, Uint8Array | null>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * A table for editing. One that `npm run check` would call broken is not touched: the issue says so.
   *
   * @param path below the portal folder, as `data/linh-vuc.csv`
   */
  table(path: string, schema: Table): { file: CsvFile | null; issues: Issue[] } {
    const known = this.tables.get(path);
    if (known) return known;
    const obstacle = this.obstacle(path);
    if (obstacle) return { file: null, issues: [obstacle] };
    const bytes = this.bytes(path);
    const opened =
      bytes === null || bytes.every((byte) => byte <= 0x20)
        ? { file: new CsvFile(null, schema.columns), before: null, issues: [] }
        : this.open(bytes, path, schema);
    this.tables.set(path, opened);
    this.schemas.set(path, schema);
    return opened;
  }

  /** A text as it will be, or `null` when there is none. */
  text(path: string): string | null {
    const draft = this.texts.get(path);
    if (draft) return draft.text;
    const bytes = this.bytes(path);
    return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  /** Why a file of the portal is neither read nor written, or `null`: a link or a folder stands in its way. */
  obstacle(path: string): Issue | null {
    const obstacle = obstacleOn(this.folder, path);
    return obstacle === null ? null : issueOf(notAPlainFile, { file: path }, { message: `Không đọc, không ghi ${path}: ${obstacle}.` });
  }

  setText(path: string, text: string): void {
    const before = this.texts.get(path)?.before ?? this.text(path);
    this.texts.set(path, { text, before });
  }

  /** Files of the portal below a folder, those of the draft not counted. */
  list(below: string): string[] {
    return listFiles(this.folder, below);
  }

  /** A way back to this moment, for a file that turns out to be bad halfway. */
  mark(): () => void {
    const tables = new Map([...this.tables].map(([path, entry]) => [path, { ...entry, now: entry.file?.toString() ?? null }]));
    const schemas = new Map(this.schemas);
    return () => {
      this.tables.clear();
      for (const [path, { now, before, issues }] of tables) {
        const schema = schemas.get(path);
        this.tables.set(path, { file: now === null || !schema ? null : new CsvFile(now, schema.columns), before, issues });
      }
    };
  }

  /** The files that `save` would write, in a stable order. */
  changes(): { path: string; text: string; isNew: boolean }[] {
    const tables = [...this.tables].flatMap(([path, { file, before }]) => (file ? [{ path, text: file.toString(), before }] : []));
    const touched = tables.filter(
      ({ text, before, path }) => text !== before && (before !== null || this.tables.get(path)?.file?.find(() => true).length !== 0),
    );
    const texts = [...this.texts].map(([path, { text, before }]) => ({ path, text, before })).filter(({ text, before }) => text !== before);
    return [...touched, ...texts]
      .map(({ path, text, before }) => ({ path, text, isNew: before === null }))
      .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  }

  /**
   * Writes every changed file, or none.
   *
   * @throws {SaveError} a sentence that says why nothing was written
   */
  save(): void {
    saveFiles(
      this.folder,
      this.changes().map(({ path, text }) => ({ path, text, before: this.bytes(path) })),
    );
  }

  private bytes(path: string): Uint8Array | null {
    const known = this.seen.get(path);
    if (known !== undefined) return known;
    const bytes = this.obstacle(path) ? null : readBytes(this.folder, path);
    this.seen.set(path, bytes);
    return bytes;
  }

  private open(bytes: Uint8Array, path: string, schema: Table): { file: CsvFile | null; before: string | null; issues: Issue[] } {
    let text: string | null = null;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Only UTF-8 is edited: rewriting another encoding would change every line.
    }
    const errors =
      text === null || text.includes('\0')
        ? []
        : readTable(bytes, path, schema.columns).issues.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (text !== null && !text.includes('\0') && !first) return { file: new CsvFile(text, schema.columns), before: text, issues: [] };
    const message = first ? `Bảng đang có lỗi: ${first.message}` : 'Bảng không lưu ở dạng UTF-8.';
    const hint = first ? undefined : 'Mở bảng bằng Excel, lưu thành «CSV UTF-8 (Comma delimited)», rồi nhập lại.';
    return { file: null, before: null, issues: [issueOf(tableNotSound, first?.place ?? { file: path }, { message, hint })] };
  }
}
