import { figureLink, figuresShown } from '../domain/news/news-records.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'so-lieu-trong-tin-khong-co',
  severity: 'error',
  title: 'Tin bài nhắc tới kỳ chưa có số liệu',
  cause: 'Mục «so-lieu» của bài dẫn tới trang số liệu của kỳ ấy. Kỳ chưa có số thì chưa có trang.',
  wrong: `so-lieu: ["Một cửa: Quý III/2062"]`,
  right: `so-lieu: ["Một cửa: Quý III/2026"]`,
  mend: 'Sửa kỳ cho đúng, hoặc bỏ mục này cho tới khi có số.',
};

export const figureInNewsNotThere: Check = {
  rule,
  needs: ['oneStop', 'surveys', 'classifications', 'bandTotals', 'units'],
  find: ({ prose }, _today, site) => {
    if (!site) return [];
    const { portal } = site;
    const suggest = suggestionsFrom(figuresShown(portal).map(({ subject, period }) => `${subject}: ${period}`));
    return standingNews(prose.news).flatMap(({ front, placeOf }) =>
      (front?.['so-lieu'] ?? []).flatMap((name, index) => {
        if (figureLink(name, portal)) return [];
        const found = `${name.subject}: ${name.period}`;
        const suggestion = suggest(found);
        const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
        return [issueOf(rule, placeOf(['so-lieu', index]), { message: `Cổng không có số liệu «${found}».`, found, hint, suggestion })];
      }),
    );
  },
};
