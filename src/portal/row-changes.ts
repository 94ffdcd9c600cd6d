import { parseProcedureCode } from '../text/procedure-code.ts';

/** Lines that a commit took from the rows of a procedure, and lines that it wrote. */
interface Lines {
  before: string[];
  after: string[];
}

/** What `git log --patch --unified=0 --format=%x00%ct` prints, taken line by line. */
export interface RowChanges {
  take: (line: string) => void;
  /** Has to be called after the last line. */
  end: () => void;
}

/**
 * Tells of each commit which procedures it changed rows of. A row that was only moved, in its file or to another, has
 * not changed. Headers are told from lines of a table by how many lines a hunk announces, whatever an editor wrote.
 *
 * @param changed is told the code of a procedure and when the commit was made, in seconds since 1970
 */
export function collectRowChanges(changed: (code: string, seconds: number) => void): RowChanges {
  let seconds: number | null = null;
  let rows = new Map<string, Lines>();
  let [before, after] = [0, 0];
  let context: string | null = null; // the row above a hunk
  let above: string | null = null;
  const end = () => {
    for (const [code, lines] of rows) if (seconds !== null && differs(lines)) changed(code, seconds);
    rows = new Map();
  };
  const keep = (line: string, side: keyof Lines) => {
    above = codeIn(line) ?? above;
    if (above === null) return;
    const lines = rows.get(above) ?? { before: [], after: [] };
    lines[side].push(line);
    rows.set(above, lines);
  };
  const take = (line: string) => {
    const sign = line[0];
    if (before + after > 0) {
      if (sign === '\\') return; // «\ No newline at end of file»
      keep(line.slice(1), sign === '-' ? 'before' : 'after');
      if (sign === '-') before -= 1;
      else after -= 1;
      if (before === 0 && sign === '-') above = context;
      return;
    }
    if (sign === '\0') {
      end();
      seconds = Number(line.slice(1));
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@ ?(.*)$/.exec(line);
    if (!hunk) return;
    [before, after] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
    above = context = codeIn(hunk[3] ?? '');
  };
  return { take, end };
}

/** The first procedure code of a row: it begins a cell. Without its full stop it might be a sum, but not where the row begins. */
function codeIn(line: string): string | null {
  const found = /^\uFEFF?"?([1-9]\.?\d{6})(?!\d)/.exec(line) ?? /[",;\t]([1-9]\.\d{6})(?!\d)/.exec(line);
  return found?.[1] === undefined ? null : parseProcedureCode(found[1]);
}

function differs({ before, after }: Lines): boolean {
  const text = (lines: readonly string[]) =>
    lines
      .map((line) => line.replace(/\r$/, ''))
      .sort()
      .join('\n');
  return text(before) !== text(after);
}
