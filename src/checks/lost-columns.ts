import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { formatNumber } from '../text/number.ts';

export const lostColumn: Rule = {
  code: 'cot-mat',
  severity: 'warning',
  harm: 'missing',
  title: 'Cột có giá trị ở bản cũ nay không còn trong bảng',
  cause:
    'Cột không bắt buộc thì bảng thiếu nó vẫn đọc được. Xóa nhầm cả cột trong Excel thì mọi giá trị của nó biến mất khỏi cổng mà không ai báo.',
  wrong: `xóa cột «Tiếp nhận» của data/mot-cua.csv trong lúc sửa một con số`,
  right: `giữ cột «Tiếp nhận», kể cả khi có ô để trống`,
  mend: 'Xóa nhầm thì lấy lại cột này từ bản cũ. Nếu định bỏ, nói rõ khi gửi duyệt; cảnh báo này không cản việc công bố.',
};

/**
 * Columns that had values at an older revision and are in no row of the same file now. A file that has no row left, or
 * went away, is told by its rows and addresses.
 */
export function lostColumns(before: Readonly<Record<string, ReadTable>>, now: Readonly<Record<string, ReadTable>>): Issue[] {
  return Object.entries(before).flatMap(([name, then]) => {
    const rowsNow = now[name] ? rowsByFile(now[name]) : new Map<string, AnyRow[]>();
    return [...rowsByFile(then)].flatMap(([file, rows]) => {
      const [row] = rowsNow.get(file) ?? [];
      if (row === undefined) return [];
      return Object.entries(then.table.columns).flatMap(([key, { header }]) => {
        if (now[name]?.placeOf(row, key).column !== undefined) return [];
        const values = rows.filter((one) => isFilled(one[key])).length;
        return values === 0 ? [] : [issueFor({ file, title: then.table.title, header, values })];
      });
    });
  });
}

function issueFor({ file, title, header, values }: { file: string; title: string; header: string; values: number }): Issue {
  const message = `Bảng «${title}» mất cả cột «${header}»: ở bản cũ cột này có ${formatNumber(values)} ô có giá trị.`;
  return issueOf(lostColumn, { file, columnName: header }, { message, expected: `cột «${header}»` });
}

function rowsByFile({ rows, placeOf }: ReadTable): Map<string, AnyRow[]> {
  return Map.groupBy(rows as readonly AnyRow[], (row) => placeOf(row, '').file);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
