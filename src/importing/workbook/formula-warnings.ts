import type { Issue } from '../../issues/issue.ts';
import { issueOf, type Rule } from '../../issues/rule.ts';
import type { RawRecord } from '../../tables/parse.ts';
import type { FormulaCell } from './formula-cells.ts';
import { isFormula } from './formula-text.ts';
import type { Layout } from './page.ts';
import { formulaCell } from '../rules/formula-cell.ts';
import { textLikeFormula } from '../rules/text-like-formula.ts';

/** Says, column by column, which cells are formulas, of which only the value is taken, and which texts look like one. */
export function warnOfFormulas(rows: readonly RawRecord[], { file, labels }: Layout, formulas: readonly FormulaCell[]): Issue[] {
  const textsAt = new Map(rows.map(({ line, cells }) => [line, cells]));
  return labels.flatMap((columnName, index) => {
    if (columnName === '') return [];
    const warn = (rule: Rule, lines: readonly number[], message: string): Issue[] => {
      const [line] = lines;
      return line === undefined
        ? []
        : [issueOf(rule, { file, line, column: index + 1, columnName }, { message: `${message} (${named(lines)}).` })];
    };
    const own = formulas.filter(({ row, column }) => column === index + 1 && textsAt.has(row)).map(({ row }) => row);
    const { empty = [], computed = [] } = Object.groupBy(own, (row) => (textsAt.get(row)?.[index] ? 'computed' : 'empty'));
    const alike = rows.filter(({ cells }) => isFormula((cells[index] ?? '').trimStart())).map(({ line }) => line);
    return [
      ...warn(formulaCell, computed, 'Cổng lấy giá trị mà công thức đã tính, không lấy công thức'),
      ...warn(formulaCell, empty, 'Công thức chưa có giá trị đã tính, cổng coi như ô trống'),
      ...warn(textLikeFormula, alike, 'Chữ bắt đầu như một công thức; cổng giữ nguyên và ghi thành chữ thường'),
    ];
  });
}

function named(lines: readonly number[]): string {
  const some = lines.slice(0, 10).join(', ');
  return lines.length > 10 ? `${lines.length} ô, từ dòng ${some}…` : `dòng ${some}`;
}
