import type { Card } from '../../pictures/cards/card.ts';
import type { Procedure } from '../../portal/portal.ts';
import { answerRows } from '../answer-rows.ts';
import { procedureAnswers } from '../answers.ts';
import type { CardWords } from './card-words.ts';

/** The answers of a procedure, as its page begins with them. */
export function procedureCard(procedure: Procedure): CardWords {
  return {
    title: procedure.title,
    shortTitle: `Thủ tục mã ${procedure.code}`,
    notice: noticeOf(procedure),
    rows: answerRows(procedureAnswers(procedure), []).map(({ question, headline, detail, unknown }) => ({
      question,
      answer: headline,
      detail,
      unknown,
    })),
  };
}

function noticeOf({ state, laterRules }: Procedure): Card['notice'] {
  if (state === 'Chưa có hiệu lực') return 'Thủ tục này chưa có hiệu lực.';
  return laterRules.length > 0 ? 'Quy định đã đổi: xem trên trang.' : null;
}
