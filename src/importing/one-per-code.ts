import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import type { ImportedProcedure } from './docx/rows.ts';
import { compareDecisions, nameDecision, type DecisionDates } from './merge/decision-order.ts';
import { differingParts } from './merge/same-words.ts';
import { olderSheet } from './rules/older-sheet.ts';
import { sameSheetTwice } from './rules/same-sheet-twice.ts';
import { twoSheetsForOneCode } from './rules/two-sheets-for-one-code.ts';

/** A sheet that was read, with the name of its file. */
export interface ReadSheet {
  file: string;
  imported: ImportedProcedure;
  issues: Issue[];
}

/** The sheets to take, what is said of the others, and the files of which nothing is taken. */
interface Choice {
  taken: ReadSheet[];
  issues: Issue[];
  refused: string[];
}

/**
 * One sheet for each code. Sheets with the same words are one; of those that differ the one with the latest decision is
 * taken. Where that is not known none is: the portal does not choose.
 *
 * @param dates when decisions were signed, for sheets that give only a number
 */
export function onePerCode(sheets: readonly ReadSheet[], dates: DecisionDates): Choice {
  const choices = [...Map.groupBy(sheets, ({ imported }) => imported.code).values()].map((group) => chosenOf(group, dates));
  return {
    taken: choices.flatMap(({ taken }) => taken),
    issues: choices.flatMap(({ issues }) => issues),
    refused: choices.flatMap(({ refused }) => refused),
  };
}

function chosenOf(group: readonly ReadSheet[], dates: DecisionDates): Choice {
  const { versions, issues } = versionsOf(group);
  const [only] = versions;
  if (versions.length < 2) return { taken: only ? [only] : [], issues, refused: [] };
  const latest = versions.find((one) =>
    versions.every((other) => other === one || compareDecisions(decisionOf(one), decisionOf(other), dates) === 1),
  );
  const others = versions.filter((one) => one !== latest);
  const older = latest ? others.map((one) => saidOfOlder(one, latest, dates)) : group.map((one) => saidOfUndecided(one, versions, dates));
  return {
    taken: latest ? [latest] : [],
    issues: [...(latest ? issues : []), ...older],
    refused: (latest ? others : group).map(({ file }) => file),
  };
}

/** Sheets that differ, each as the file that keeps most lines apart; the others of the same words are told. */
function versionsOf(group: readonly ReadSheet[]): { versions: ReadSheet[]; issues: Issue[] } {
  const versions: ReadSheet[][] = [];
  for (const sheet of group) {
    const same = versions.find(([first]) => first && differingParts(first.imported, sheet.imported).length === 0);
    if (same) same.push(sheet);
    else versions.push([sheet]);
  }
  const best = versions.flatMap((same) => same.toSorted((a, b) => linesOf(b) - linesOf(a)).slice(0, 1));
  const issues = versions.flatMap((same, index) =>
    same.flatMap((sheet) => {
      const kept = best[index];
      return !kept || sheet === kept ? [] : [saidOfCopy(sheet, kept)];
    }),
  );
  return { versions: best, issues };
}

function linesOf({ imported }: ReadSheet): number {
  return JSON.stringify(imported).split('\\n').length;
}

function decisionOf({ imported }: ReadSheet): string {
  return imported.wording.decision;
}

function saidOfCopy({ file, imported }: ReadSheet, kept: ReadSheet): Issue {
  const isExact = JSON.stringify(imported) === JSON.stringify(kept.imported);
  const alike = isExact ? `Giống hệt ${kept.file}` : `Cùng từng chữ với ${kept.file}, chỉ khác cách xuống dòng và dấu câu`;
  return issueOf(sameSheetTwice, { file }, { message: `${alike}, mã ${imported.code}; chỉ nhập một.`, found: imported.code });
}

function saidOfOlder(older: ReadSheet, latest: ReadSheet, dates: DecisionDates): Issue {
  const [a, b] = [older, latest].map((one) => `${one.file} theo ${nameDecision(decisionOf(one), dates)}`);
  const differences = differingParts(older.imported, latest.imported).join('; ');
  const message = `Mã ${older.imported.code}: ${a}; ${b}. Chỉ nhập bản sau. Khác nhau ở: ${differences}.`;
  return issueOf(olderSheet, { file: older.file }, { message, found: decisionOf(older) || undefined });
}

function saidOfUndecided({ file, imported }: ReadSheet, versions: readonly ReadSheet[], dates: DecisionDates): Issue {
  const names = versions.map((one) => `${one.file} theo ${nameDecision(decisionOf(one), dates)}`).join('; ');
  const [first, second] = versions;
  const differences = first && second ? differingParts(first.imported, second.imported).join('; ') : '';
  const message = `Mã ${imported.code} có ${versions.length} hồ sơ khác nhau: ${names}. Khác nhau ở: ${differences}.`;
  return issueOf(twoSheetsForOneCode, { file }, { message, found: imported.code });
}
