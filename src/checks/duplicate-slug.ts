import { issueOf, type Rule } from '../issues/rule.ts';
import { fold } from '../text/fold.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'trung-dia-chi',
  severity: 'error',
  title: 'Hai bài cùng địa chỉ',
  cause: 'Tên tập tin là địa chỉ trang. Hai bài trùng địa chỉ thì một bài mất.',
  wrong: `hop.mdx và hop.md`,
  right: `hop-thang-10.mdx`,
  mend: 'Đổi tên một trong hai tập tin.',
};

export const duplicateSlug: Check = {
  rule,
  needs: [],
  find: ({ prose }) =>
    [prose.news, prose.pages, prose.rounds].flatMap((files) => {
      const first = new Map<string, string>();
      return (files as { id: string; file: string }[]).flatMap(({ id, file }) => {
        const seen = first.get(fold(id));
        first.set(fold(id), seen ?? file);
        return seen ? [issueOf(rule, { file }, { message: `Bài này có cùng địa chỉ với ${seen}.`, found: id })] : [];
      });
    }),
};
