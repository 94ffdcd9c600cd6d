import { issueOf, type Rule } from '../issues/rule.ts';
import { isSlug, slugOf } from '../text/slug.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'sai-ten-tap-tin',
  severity: 'error',
  title: 'Tên tập tin không dùng làm địa chỉ được',
  cause: 'Tên tập tin của bài là địa chỉ trang, nên chỉ gồm chữ thường không dấu, số và gạch nối.',
  wrong: `Tin tháng 10.mdx`,
  right: `tin-thang-10.mdx`,
  mend: 'Đổi tên tập tin thành chữ thường không dấu, nối bằng gạch.',
};

export const badFileName: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ prose }) =>
    [...prose.news, ...prose.pages].flatMap(({ id, file }) => {
      if (isSlug(id)) return [];
      const suggestion = slugOf(id);
      return [
        issueOf(
          rule,
          { file },
          {
            message: `Tên tập tin «${id}» không dùng làm địa chỉ được.`,
            found: id,
            hint: suggestion === '' ? undefined : `Đổi tên thành «${suggestion}».`,
            suggestion,
          },
        ),
      ];
    }),
};
