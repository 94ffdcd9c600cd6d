import { brotliCompressSync, constants } from 'node:zlib';
import { relatedTo } from '../domain/catalogue.ts';
import { articlesAbout } from '../domain/news/news-topics.ts';
import { procedurePageBudget } from '../domain/procedure-page.ts';
import { changesTo } from '../domain/publication/announced-changes.ts';
import { sourceOf } from '../domain/published/procedures.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Portal, Procedure } from '../portal/portal.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';
import { placeOf } from './origin-place.ts';

const rule: Rule = {
  code: 'trang-nang',
  severity: 'warning',
  harm: 'style',
  title: 'Trang thủ tục quá nặng',
  cause:
    'Trang thủ tục nhẹ dưới 14 KB thì mở được ngay cả khi mạng yếu. Thủ tục này nhiều chữ hơn thế, thường vì điều kiện hoặc hướng dẫn chép cả điều luật.',
  wrong: `chép cả điều luật vào cột «Yêu cầu, điều kiện»`,
  right: `mỗi điều kiện một câu, toàn văn ở đường dẫn trong can-cu.csv`,
  mend: 'Rút gọn điều kiện, các bước và hướng dẫn; phần nguyên văn thì để thành tập tin trong public/ hoặc dẫn tới văn bản. Không rút được thì cứ để: cổng vẫn công bố trang này.',
};

export const heavyPage: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) => {
    if (!site) return [];
    const guides = new Map(reading.prose.guides.map(({ id, prose: { body } }) => [id, body]));
    return site.portal.procedures.flatMap((procedure) => {
      const around = { guide: guides.get(procedure.code) ?? '', portal: site.portal };
      if (estimateWeight(procedure, around, 1) <= procedurePageBudget) return [];
      const bytes = estimateWeight(procedure, around);
      if (bytes <= procedurePageBudget) return [];
      const message = `Trang của thủ tục ${procedure.code} sẽ nặng chừng ${formatNumber(Math.round(bytes / 102.4) / 10)} KB.`;
      return [issueOf(rule, placeOf(sourceOf(procedure).title, reading), { message, expected: `tối đa ${procedurePageBudget / 1024} KB` })];
    });
  },
};

/**
 * About what a procedure page will weigh, in bytes: a part that every page has, and what its rows, its guide, related
 * procedures, news and announced changes come to when they are compressed. The figures of rows and words are those that fitted best 262
 * built pages, the 118 of the demonstration and 144 official sheets of communes: the six over 14 KB were the six that
 * this said. What every page has was measured again on the 118: none is out by more than 450 bytes.
 *
 * @param quality of the compression; the figures are for 5, a lower one is quicker and says more
 */
export function estimateWeight(procedure: Procedure, { guide, portal }: { guide: string; portal: Portal }, quality = 5): number {
  const { steps, papers, channels, acts } = procedure;
  const related = relatedTo(procedure, portal).map(({ title, slug }) => [title, slug]);
  const articles = articlesAbout([{ procedure: procedure.code }], portal).map(({ title, slug, time }) => [title, slug, time]);
  const changes = changesTo(procedure.code, portal).map(({ row, decision }) => [row, decision.row]);
  const words = JSON.stringify([procedure, guide, related, articles, changes]);
  const rows = steps.length + papers.length + channels.length + acts.length;
  return 9360 + 14 * rows + 0.87 * brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
