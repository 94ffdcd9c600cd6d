import { issueOf, type Rule } from '../issues/rule.ts';
import { longestSentence, longSentences } from '../text/sentences.ts';
import { citizenTexts } from './citizen-texts.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'cau-dai',
  severity: 'warning',
  harm: 'style',
  title: 'Câu dài quá 30 chữ',
  cause: 'Câu dài thì đọc to phải dừng lấy hơi, và người đọc quên đầu câu.',
  wrong: `Bạn nộp hồ sơ tại quầy, nếu thiếu giấy tờ thì công chức ghi phiếu nói rõ cần bổ sung gì, sau khi bổ sung đủ thì bạn nhận phiếu hẹn có ghi ngày trả kết quả.`,
  right: `Bạn nộp hồ sơ tại quầy. Thiếu giấy tờ thì công chức ghi phiếu nói rõ cần bổ sung gì. Đủ rồi thì bạn nhận phiếu hẹn.`,
  mend: 'Tách thành hai, ba câu. Mỗi câu một ý.',
};

export const longSentence: Check = {
  rule,
  needs: [],
  find: (reading) =>
    citizenTexts(reading).flatMap(({ text, place }) =>
      longSentences(text).map(({ sentence, words }) =>
        issueOf(rule, place(), {
          message: `Câu này có ${words} chữ.`,
          found: sentence,
          expected: `tối đa ${longestSentence} chữ`,
          excess: words / longestSentence,
        }),
      ),
    ),
};
