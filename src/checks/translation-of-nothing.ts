import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'dich-cai-khong-co',
  severity: 'warning',
  harm: 'missing',
  title: 'Bản dịch của bước hay giấy không có',
  cause:
    'Dòng dịch nhắc tới một bước hay một giấy mà bản tiếng Việt không có (hoặc thủ tục chưa có dòng trong thu-tuc.csv), nên trang không dùng dòng này.',
  wrong: `Tên giấy tiếng Việt: Giấy khai sanh`,
  right: `Tên giấy tiếng Việt: Giấy khai sinh`,
  mend: 'Chép đúng số bước, tên giấy và trường hợp như ở bản tiếng Việt. Bước hay giấy đã bỏ thì xóa dòng dịch.',
};

/** So many cases of one paper are named. */
const mostCases = 5;

export const translationOfNothing: Check = {
  rule,
  needs: ['procedures', 'papers', 'steps', 'translations'],
  find: (reading) => [...unnamed(reading), ...strangeSteps(reading), ...strangePapers(reading)],
};

/** Rows of a procedure of which the language has no name. */
function unnamed({ tables: { translations, translatedSteps, translatedPapers } }: PortalReading): Issue[] {
  const known = new Set(translations.rows.map(({ language, procedure }) => `${language}/${procedure}`));
  return [translatedSteps, translatedPapers].flatMap((table) => {
    const missing = Map.groupBy<string, { language: string; procedure: string }>(table.rows, (row) => `${row.language}/${row.procedure}`);
    return [...missing].flatMap(([key, [row]]) => {
      if (!row || known.has(key)) return [];
      const message = `Thủ tục ${row.procedure} chưa có dòng trong data/ban-dich/${row.language}/thu-tuc.csv.`;
      return [issueOf(rule, table.placeOf(row, 'procedure'), { message, found: row.procedure })];
    });
  });
}

function strangeSteps({ tables: { steps, translatedSteps } }: PortalReading): Issue[] {
  const known = new Set(steps.rows.map(({ procedure, number }) => `${procedure} ${number}`));
  return translatedSteps.rows.flatMap((row) => {
    if (known.has(`${row.procedure} ${row.number}`)) return [];
    const message = `Thủ tục ${row.procedure} không có bước ${row.number}.`;
    return [issueOf(rule, translatedSteps.placeOf(row, 'number'), { message, found: String(row.number) })];
  });
}

function strangePapers({ tables: { papers, translatedPapers } }: PortalReading): Issue[] {
  const byProcedure = Map.groupBy(papers.rows, ({ procedure }) => procedure);
  const named = new Map([...byProcedure].map(([procedure, own]) => [procedure, Map.groupBy(own, ({ name }) => name)]));
  const like = new Map([...named].map(([procedure, names]) => [procedure, suggestionsFrom(new Set(names.keys()))]));
  const known = new Set(papers.rows.map(({ procedure, name, case: when }) => JSON.stringify([procedure, name, when])));
  return translatedPapers.rows.flatMap((row) => {
    const { procedure, paper, case: when } = row;
    if (known.has(JSON.stringify([procedure, paper, when]))) return [];
    const own = named.get(procedure)?.get(paper);
    if (own) {
      const cases = own.slice(0, mostCases).map((one) => one.case ?? '(để trống)');
      const message = `Giấy «${paper}» của thủ tục ${procedure} ở trường hợp khác: ${cases.join('; ')}${own.length > mostCases ? '…' : ''}.`;
      return [issueOf(rule, translatedPapers.placeOf(row, 'case'), { message, found: when ?? undefined })];
    }
    const message = `Thủ tục ${procedure} không đòi giấy «${paper}».`;
    const suggestion = like.get(procedure)?.(paper);
    return [issueOf(rule, translatedPapers.placeOf(row, 'paper'), { message, found: paper, suggestion })];
  });
}
