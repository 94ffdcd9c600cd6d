import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { normalise } from '../../text/normalise.ts';
import { parseProcedureCode } from '../../text/procedure-code.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { codeVariant } from '../rules/code-variant.ts';
import { legacyLetters } from '../rules/legacy-letters.ts';
import { missingLabel } from '../rules/missing-label.ts';
import { sheetWithoutCode } from '../rules/sheet-without-code.ts';
import { actRows } from './act-rows.ts';
import { channelRows } from './channel-rows.ts';
import { labelName, type SheetLabel } from './labels.ts';
import { setAsideLegacy } from './legacy-letters.ts';
import { gather, notesOn, type Notes, type Unplaced } from './notes.ts';
import { adviceLine, paperRows } from './paper-rows.ts';
import { procedureRow } from './procedure-row.ts';
import { lineOf, type Sheet } from './read-sheet.ts';
import { restoreLines } from './text.ts';

/** A sheet as rows of the project's tables, with the wording that has no column. */
export interface ImportedProcedure {
  code: string;
  /** «Lĩnh vực» as the sheet writes it. */
  sector: string;
  procedure: CellValues;
  channels: CellValues[];
  papers: CellValues[];
  acts: CellValues[];
  wording: Wording;
}

/** Official wording for `content/thu-tuc/<ma>.md`. */
export interface Wording {
  decision: string;
  type: string;
  steps: string;
  description: string;
  requirements: string;
  /** What the list of papers says beside them, a line each. */
  paperAdvice: string;
  unplaced: Unplaced[];
}

/**
 * A sheet → rows, and what a person has to look at. Without a code there are none: nothing says where they belong.
 *
 * @param file the name that issues carry
 */
export function rowsOfSheet(sheet: Sheet, file: string): { imported: ImportedProcedure | null; issues: Issue[] } {
  const code = codeIn(sheet.texts.code ?? '');
  if (code === null) return { imported: null, issues: [withoutCode(sheet.texts.code ?? '', file)] };
  const notes = notesOn(file);
  const besidePapers = sheet.leftovers.filter(({ label }) => label === 'papers').map(({ text }) => text);
  for (const { label, text } of sheet.leftovers) if (label !== 'papers') notes.keep(label, text);
  reportForm(sheet, code, notes);
  const procedure = settled(procedureRow(sheet, code, notes), 'name', notes);
  const channels = channelRows(sheet.channels, procedure, notes).map((row) => settled(row, 'channels', notes));
  const { papers, advice } = paperRows(sheet.papers, code, notes);
  const imported = {
    code,
    sector: readableLetters(lineOf(sheet, 'sector'), 'sector', notes),
    procedure,
    channels,
    papers: papers.map((row) => settled(row, 'papers', notes)),
    acts: actRows(sheet.acts, code, notes).map((row) => settled(row, 'acts', notes)),
    wording: wordingOf(sheet, [...advice, ...besidePapers.map((text) => adviceLine('-', text))], notes),
  };
  return { imported, issues: gather(notes.issues) };
}

/** Codes of provinces have an ending, and a name may stand behind them. */
function codeIn(written: string): string | null {
  return parseProcedureCode(written.split(/[\s(,;]/)[0] ?? '');
}

function withoutCode(written: string, file: string): Issue {
  const inName = /([1-9])[._]?(\d{6})/.exec(file.split('/').at(-1) ?? '');
  const guess = parseProcedureCode(inName?.slice(1).join('.') ?? '');
  return issueOf(
    sheetWithoutCode,
    { file, columnName: labelName('code') },
    {
      message: written === '' ? 'Hồ sơ không ghi mã thủ tục.' : `«${written}» không phải mã thủ tục.`,
      found: written || undefined,
      expected: 'bảy chữ số, ví dụ 1.001193',
      hint: guess ? `Tên tập tin gợi ý mã ${guess}. Nếu đúng, điền mã này vào hồ sơ rồi nhập lại.` : undefined,
    },
  );
}

/** What is unusual of a sheet as a whole. */
function reportForm({ texts, missing, headless }: Sheet, code: string, { report }: Notes): void {
  const written = texts.code ?? '';
  if (written !== code) report(codeVariant, 'code', `Mã ghi «${written}», cổng dùng ${code}.`, { found: written });
  for (const label of missing) report(missingLabel, label, `Hồ sơ không có mục «${labelName(label)}».`);
  for (const name of headless) report(missingLabel, name, 'Bảng không có dòng tên cột; các cột được lấy theo thứ tự quen thuộc.');
}

function wordingOf(sheet: Sheet, advice: readonly string[], notes: Notes): Wording {
  const lines = (label: SheetLabel) => readableLetters(restoreLines(sheet.texts[label] ?? ''), label, notes);
  return {
    decision: lineOf(sheet, 'decision'),
    type: lineOf(sheet, 'type'),
    steps: lines('steps'),
    description: lines('description'),
    requirements: lines('requirements'),
    paperAdvice: readableLetters(advice.map(restoreLines).join('\n'), 'papers', notes),
    unplaced: notes.unplaced.map(({ label, text }) => ({ label, text: setAsideLegacy(text).text })),
  };
}

/** As the tables will be read back, so that what was written can be recognised at the next import. */
function settled(row: CellValues, label: SheetLabel, notes: Notes): CellValues {
  const cells = Object.entries(row).map(([key, text]) => [key, harmless(normalise(readableLetters(text, label, notes)))]);
  return Object.fromEntries(cells);
}

/** A text without what the check of tables would refuse; that is told with the name as found. */
function readableLetters(text: string, label: SheetLabel, { report }: Notes): string {
  const { text: kept, names } = setAsideLegacy(text);
  for (const name of names)
    report(legacyLetters, label, 'Tên viết bằng phông cũ, không chuyển được chắc chắn nên không ghi vào bảng.', { found: name });
  return kept;
}

/** A cell that begins with a hyphen or a plus is a formula to Excel; a dash and a bullet are not. */
function harmless(text: string): string {
  const plain = text.replace(/^-(?=\s|\p{L}|\()/gmu, '–');
  // The other lines of a list have the sign of its first.
  return plain.startsWith('+') ? plain.replace(/^\+(?=\s|\p{L})/gmu, '•') : plain;
}
