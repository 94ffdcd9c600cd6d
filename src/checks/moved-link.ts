import { followLink } from '../domain/follow-link.ts';
import { canHoldPage } from '../domain/moves.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { linksOf } from './site-links.ts';

const rule: Rule = {
  code: 'lien-ket-da-chuyen',
  severity: 'warning',
  harm: 'style',
  title: 'Liên kết tới địa chỉ đã chuyển',
  cause: 'Liên kết vẫn tới nơi, nhưng qua một trang chuyển tiếp: người đọc chờ thêm một lượt tải.',
  wrong: `[khai sinh](/tin-tuc/bai-cu/)`,
  right: `[khai sinh](/tin-tuc/bai-moi/)`,
  mend: 'Thay bằng địa chỉ mới.',
};

export const movedLink: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) => {
    if (!site || site.moves.length === 0) return [];
    const { base } = site.portal.settings;
    // At the address of a document nothing answers but a server that was told: such a link is broken.
    const moved = new Map(site.moves.filter(({ from }) => canHoldPage(from)).map(({ from, to }) => [from, to]));
    return linksOf(reading, site).flatMap(({ href, page, place }) => {
      if (page === null && !href.startsWith('/')) return [];
      const target = followLink(href.startsWith('/') ? base + href.slice(1) : href, page ?? '/', base);
      const to = target.kind === 'own' ? moved.get(target.path) : undefined;
      if (!to) return [];
      return [
        issueOf(rule, place(), { message: `Địa chỉ «${href}» đã chuyển sang ${to}.`, found: href, suggestion: to, hint: `Viết «${to}».` }),
      ];
    });
  },
};
