import { actWith } from '../domain/acts/acts.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'van-ban-trong-tin-khong-co',
  severity: 'error',
  title: 'Tin bài nhắc tới văn bản không có trong sổ',
  cause: 'Số hiệu ở mục «van-ban» của bài phải có trong data/van-ban.csv hoặc trong can-cu.csv của một thủ tục.',
  wrong: `van-ban: [123/2015/ND]`,
  right: `van-ban: [123/2015/NĐ-CP]`,
  mend: 'Sửa số hiệu cho đúng, hoặc thêm văn bản vào data/van-ban.csv.',
};

export const actInNewsNotThere: Check = {
  rule,
  needs: ['acts', 'legalBases', 'procedures', 'sectors'],
  find: ({ prose }, _today, site) => {
    if (!site) return [];
    const { portal } = site;
    const suggest = suggestionsFrom(portal.acts.map(({ number }) => number));
    return standingNews(prose.news).flatMap(({ front, placeOf }) =>
      (front?.['van-ban'] ?? []).flatMap((number, index) => {
        if (actWith(number, portal)) return [];
        const suggestion = suggest(number);
        const hint = [suggestion && `Có phải ý bạn là «${suggestion}»?`, 'Nếu là văn bản mới, thêm vào data/van-ban.csv.'];
        const message = `Không có văn bản «${number}» trong van-ban.csv hay can-cu.csv.`;
        return [issueOf(rule, placeOf(['van-ban', index]), { message, found: number, hint: hint.filter(Boolean).join(' '), suggestion })];
      }),
    );
  },
};
