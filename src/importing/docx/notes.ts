import type { Issue } from '../../issues/issue.ts';
import { issueOf, type Rule } from '../../issues/rule.ts';
import { labelName, type SheetLabel } from './labels.ts';

/** Wording of a sheet that could not become a row or a value, and the label under which it stood. */
export interface Unplaced {
  label: string;
  text: string;
}

/** Where in the section of a label something was found. */
interface Spot {
  /** Of the table of the section; 1 is below its header. */
  row?: number;
  column?: string;
  found?: string;
  hint?: string | undefined;
}

/** What a person has to look at in a sheet, noted while its rows are made. */
export interface Notes {
  issues: Issue[];
  unplaced: Unplaced[];
  report: (rule: Rule, label: SheetLabel, message: string, spot?: Spot) => void;
  keep: (label: SheetLabel, text: string) => void;
}

/** @param file the name that issues carry */
export function notesOn(file: string): Notes {
  const issues: Issue[] = [];
  const unplaced: Unplaced[] = [];
  return {
    issues,
    unplaced,
    report: (rule, label, message, { row, column, found, hint } = {}) => {
      const columnName = [labelName(label), column].filter(Boolean).join(' · ');
      const issue = issueOf(rule, { file, columnName, ...(row === undefined ? {} : { line: row }) }, { message, found, hint });
      issues.push(issue.found === found || found === undefined ? issue : { ...issue, whole: found });
    },
    keep: (label, text) => void unplaced.push({ label: labelName(label), text }),
  };
}

/** The same thing in several rows of a table is said once, with all the rows. */
export function gather(issues: readonly Issue[]): Issue[] {
  const alike = Map.groupBy(issues, ({ code, place, message, found }) => JSON.stringify([code, place.columnName, message, found]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const rows = group.flatMap(({ place }) => place.line ?? []);
    return first ? [rows.length < 2 ? first : { ...first, message: `${first.message} (Các dòng ${rows.join(', ')} của bảng.)` }] : [];
  });
}
