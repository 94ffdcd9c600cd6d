import { issueOf, type Rule } from '../issues/rule.ts';
import { isVague } from '../text/vague.ts';
import { citizenTexts } from './citizen-texts.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tra-loi-chung-chung',
  severity: 'warning',
  harm: 'style',
  title: 'Trả lời bằng «theo quy định»',
  cause: '«Theo quy định của pháp luật» không cho người dân biết thêm điều gì.',
  wrong: `Thời hạn: theo quy định của pháp luật`,
  right: `3 ngày làm việc, tính từ khi nhận đủ hồ sơ`,
  mend: 'Quy định nói gì thì viết ra. Hồ sơ không nói thì viết thẳng là hồ sơ không ghi.',
};

export const vagueAnswer: Check = {
  rule,
  needs: [],
  find: (reading) =>
    citizenTexts(reading).flatMap(({ text, place }) =>
      isVague(text) ? [issueOf(rule, place(), { message: 'Câu này trả lời bằng «theo quy định».', found: text })] : [],
    ),
};
