import { issueOf, type Rule } from '../issues/rule.ts';
import { allPictures } from '../portal/picture-references.ts';
import { isEmptyDescription } from '../text/empty-description.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'mo-ta-anh-khong-noi-gi',
  severity: 'warning',
  harm: 'missing',
  title: 'Mô tả ảnh không nói trong ảnh có gì',
  cause: 'Người khiếm thị nghe máy đọc lời mô tả thay cho ảnh. Nghe «ảnh minh họa» thì họ không biết gì thêm.',
  wrong: `mo-ta: Ảnh minh họa`,
  right: `mo-ta: Người mẹ địu con đứng trước quầy Một cửa`,
  mend: 'Viết một câu nói trong ảnh có ai, đang làm gì, ở đâu.',
};

export const emptyDescription: Check = {
  rule,
  needs: [],
  find: ({ prose }) =>
    allPictures(prose).flatMap(({ written, description: { text, place } }) => {
      if (!isEmptyDescription(text)) return [];
      return [issueOf(rule, place, { message: `Mô tả «${text}» của ảnh ${written} không nói trong ảnh có gì.`, found: text })];
    }),
};
