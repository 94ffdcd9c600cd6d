import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import { slugOf } from '../text/slug.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'chu-de-hai-cach-viet',
  severity: 'error',
  title: 'Hai chủ đề có cùng địa chỉ',
  cause:
    'Mỗi chủ đề của tin bài có một trang, địa chỉ là tên chủ đề viết không dấu. Hai cách viết cùng một địa chỉ thì chỉ có một trang, và một cách viết bị mất.',
  wrong: `chu-de: [Một Cửa] ở bài này, chu-de: [Một cửa] ở bài kia`,
  right: `chu-de: [Một cửa] ở cả hai bài`,
  mend: 'Viết chủ đề giống nhau ở mọi bài. Nếu là hai việc khác nhau, thêm chữ cho khác: «Thuế», «Thuê nhà ở».',
};

export const subjectInTwoSpellings: Check = {
  rule,
  needs: [],
  find: ({ prose }) => {
    const first = new Map<string, { name: string; file: string }>();
    return standingNews(prose.news).flatMap(({ front, file, placeOf }) =>
      (front?.['chu-de'] ?? []).flatMap((name, index) => {
        const slug = slugOf(name);
        const known = first.get(slug) ?? { name, file };
        first.set(slug, known);
        if (known.name === name) return [];
        const message = `Chủ đề «${name}» có cùng địa chỉ với «${known.name}» ở ${known.file}.`;
        return [issueOf(rule, placeOf(['chu-de', index]), { message, found: name, expected: known.name, suggestion: known.name })];
      }),
    );
  },
};
