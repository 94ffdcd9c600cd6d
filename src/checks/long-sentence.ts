import { issueOf, type Rule } from '../issues/rule.ts';
import { citizenTexts } from './citizen-texts.ts';
import type { Check } from './check.ts';

/** From the writing guide in CONTRIBUTING.md: about what can be read aloud in one breath. */
const mostWords = 30;

const rule: Rule = {
  code: 'cau-dai',
  severity: 'warning',
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
      sentencesOf(text).flatMap((sentence) => {
        const words = countWords(sentence);
        return words > mostWords
          ? [issueOf(rule, place(), { message: `Câu này có ${words} chữ.`, found: sentence, expected: `tối đa ${mostWords} chữ` })]
          : [];
      }),
    ),
};

/** @example sentencesOf('Nộp 20.000 đồng. Chờ kết quả.') // => ['Nộp 20.000 đồng.', 'Chờ kết quả.'] */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][”")]?)\s+|\n/u).filter((sentence) => sentence !== '');
}

/** Vietnamese writes each syllable apart; the guide counts those. */
function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
