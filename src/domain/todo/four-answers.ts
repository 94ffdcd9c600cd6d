import type { GivenAnswer, Procedure } from '../../portal/portal.ts';
import type { Answer } from '../answer.ts';
import { procedureAnswers } from '../answers.ts';

/** The four answers that every procedure owes a citizen, each with the question by which an editor gives it. */
export function fourAnswers(procedure: Procedure): { question: GivenAnswer['question']; answer: Answer }[] {
  const { time, money, papers, place } = procedureAnswers(procedure);
  return [
    { question: 'Bao lâu', answer: time },
    { question: 'Bao nhiêu tiền', answer: money },
    { question: 'Mang giấy gì', answer: papers },
    { question: 'Nộp ở đâu', answer: place },
  ];
}
