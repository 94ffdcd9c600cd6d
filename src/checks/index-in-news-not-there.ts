import { rankedEditionsOf, scoredEditionsOf } from '../domain/editions.ts';
import { editionLink } from '../domain/news/news-records.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'bo-chi-so-trong-tin-khong-co',
  severity: 'error',
  title: 'Tin bài nhắc tới bộ chỉ số chưa có số',
  cause: 'Mục «bo-chi-so» của bài dẫn tới trang của bộ chỉ số trong năm ấy. Chưa có điểm hay xếp loại thì chưa có trang.',
  wrong: `bo-chi-so: [cchc-xa 2062]`,
  right: `bo-chi-so: [cchc-xa 2025]`,
  mend: 'Sửa mã hoặc năm cho đúng, hoặc bỏ mục này cho tới khi có số.',
};

export const indexInNewsNotThere: Check = {
  rule,
  needs: ['criteria', 'scores', 'classifications', 'bandTotals', 'units'],
  find: ({ prose }, _today, site) => {
    if (!site) return [];
    const { portal } = site;
    const editions = [...scoredEditionsOf(portal), ...rankedEditionsOf(portal)];
    const suggest = suggestionsFrom(new Set(editions.map(({ reformIndex, year }) => `${reformIndex} ${year}`)));
    return standingNews(prose.news).flatMap(({ front, placeOf }) =>
      (front?.['bo-chi-so'] ?? []).flatMap((name, index) => {
        if (editionLink(name, portal)) return [];
        const found = [name.reformIndex, name.year].filter((part) => part !== null).join(' ');
        const suggestion = suggest(found);
        const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
        const message = `Bộ chỉ số «${name.reformIndex}»${name.year === null ? '' : ` năm ${name.year}`} chưa có điểm hay xếp loại nào.`;
        return [issueOf(rule, placeOf(['bo-chi-so', index]), { message, found, hint, suggestion })];
      }),
    );
  },
};
