import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { parseProcedureCode } from '../text/procedure-code.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thu-tuc-khong-co',
  severity: 'error',
  title: 'Thủ tục không có trong danh mục',
  cause: 'Một bảng hoặc bài nhắc tới mã thủ tục không có trong danh-muc.csv nào, nên sẽ mất trên cổng.',
  wrong: `1.001139`,
  right: `1.001193`,
  mend: 'Sửa mã cho đúng, hoặc thêm thủ tục vào danh-muc.csv của lĩnh vực.',
};

export const unknownProcedure: Check = {
  rule,
  find: ({ tables, prose }) => {
    if (!tables.procedures.complete) return [];
    const known = new Set(tables.procedures.rows.map(({ code }) => code));
    const suggest = suggestionsFrom(known);
    const check = (code: string, place: () => Place): Issue[] => {
      if (known.has(code)) return [];
      const suggestion = suggest(code);
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
      return [issueOf(rule, place(), { message: `Không có thủ tục mã «${code}» trong danh mục.`, found: code, hint, suggestion })];
    };
    const parts = [tables.channels, tables.papers, tables.steps, tables.acts];
    return [
      ...parts.flatMap(({ rows }) => rows.flatMap((row) => check(row.procedure, () => row.placeOf('procedure')))),
      ...tables.procedures.rows.flatMap((row) => row.related.flatMap((code) => check(code, () => row.placeOf('related')))),
      ...tables.lifeEvents.rows.flatMap((row) => (row.procedure ? check(row.procedure, () => row.placeOf('procedure')) : [])),
      ...tables.lifeEvents.rows.flatMap((row) =>
        row.bundleProcedure ? check(row.bundleProcedure, () => row.placeOf('bundleProcedure')) : [],
      ),
      ...prose.news.flatMap(({ front, placeOf }) =>
        (front?.['thu-tuc'] ?? []).flatMap((code, index) => check(code, () => placeOf(['thu-tuc', index]))),
      ),
      ...prose.guides.flatMap(({ file, id }) => check(parseProcedureCode(id) === id ? id : `${id}.md`, () => ({ file }))),
    ];
  },
};
