import type { Procedure } from '../portal/portal.ts';
import { decapitalise } from '../text/capitalise.ts';
import { procedureAnswers } from './answers.ts';
import { saysWhere } from './filing.ts';

/** One or two sentences for lists of search results: what it is, how long, how much, which papers. Unique through its code. */
export function describeProcedure(procedure: Procedure): string {
  const { time, money, papers } = procedureAnswers(procedure);
  const asked = [
    { word: 'thời hạn', answer: time },
    { word: 'tiền', answer: money },
    { word: 'mang', answer: papers },
  ];
  const known = asked.filter(({ answer }) => !answer.unknown).map(({ word, answer }) => `; ${word}: ${decapitalise(answer.headline)}`);
  return `${procedure.summary ?? procedure.title} Mã ${procedure.code}${known.join('')}.`;
}

/** The sections that the page of a procedure has, in reading order; their names in a list are a word or two. */
export function sectionsOf(procedure: Procedure, hasRelated: boolean): PageSection[] {
  return [
    { id: 'cac-buoc', label: 'Các bước', shown: procedure.steps.length > 0 },
    { id: 'giay-to', label: 'Giấy tờ', shown: procedure.papers.length > 0 },
    { id: 'cach-nop', label: 'Cách nộp', shown: procedure.channels.length > 0 },
    { id: 'noi-nop', label: 'Nơi nộp', shown: saysWhere(procedure) },
    { id: 'ket-qua', label: 'Kết quả', shown: procedure.outcomes.length > 0 },
    { id: 'dieu-kien', label: 'Điều kiện', shown: procedure.requirements.length > 0 },
    { id: 'huong-dan', label: 'Hướng dẫn', shown: procedure.hasGuide },
    { id: 'thong-tin', label: 'Thông tin', shown: true },
    { id: 'can-cu', label: 'Căn cứ', shown: procedure.acts.length > 0 },
    { id: 'lien-quan', label: 'Liên quan', shown: hasRelated },
  ].filter(({ shown }) => shown);
}

/** A part of a page that can be jumped to. */
export interface PageSection {
  id: string;
  label: string;
}
