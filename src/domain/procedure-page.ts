import type { Procedure } from '../portal/portal.ts';
import { procedureAnswers } from './answers.ts';

/** HTML, CSS and JavaScript of a procedure page in bytes after brotli: about one round trip on a weak network. */
export const procedurePageBudget = 14 * 1024;

/** One or two sentences for lists of search results: what it is, how long, how much. Unique through its code. */
export function describeProcedure(procedure: Procedure): string {
  const { time, money, papers } = procedureAnswers(procedure);
  const known = [
    `thời hạn: ${time.headline.toLowerCase()}`,
    `tiền: ${money.headline.toLowerCase()}`,
    `mang: ${papers.headline.toLowerCase()}`,
  ];
  return `${procedure.summary ?? procedure.title} Mã ${procedure.code}; ${known.join('; ')}.`;
}

/** The sections that the page of a procedure has, in reading order. */
export function sectionsOf(procedure: Procedure, hasRelated: boolean): { id: string; label: string }[] {
  return [
    { id: 'cac-buoc', label: 'Bạn làm gì', shown: procedure.steps.length > 0 },
    { id: 'giay-to', label: 'Giấy tờ cần mang', shown: procedure.papers.length > 0 },
    { id: 'cach-nop', label: 'Cách nộp, thời hạn, phí', shown: procedure.channels.length > 0 },
    { id: 'ket-qua', label: 'Bạn nhận được gì', shown: procedure.outcomes.length > 0 },
    { id: 'dieu-kien', label: 'Điều kiện', shown: procedure.requirements.length > 0 },
    { id: 'huong-dan', label: 'Hướng dẫn thêm', shown: procedure.hasGuide },
    { id: 'thong-tin', label: 'Thông tin chính thức', shown: true },
    { id: 'can-cu', label: 'Căn cứ pháp lý', shown: procedure.acts.length > 0 },
    { id: 'lien-quan', label: 'Thủ tục liên quan', shown: hasRelated },
  ].filter(({ shown }) => shown);
}
