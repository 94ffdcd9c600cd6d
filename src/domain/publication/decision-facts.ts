import type { Portal } from '../../portal/portal.ts';
import { announcedActions } from '../../schemas/announcements.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import type { Decision } from './announced-changes.ts';
import { dueOf } from './deadline.ts';
import { actionVerb } from './publication-words.ts';
import { timelinessOf } from './timeliness.ts';

/** What is said of a decision before its list. */
export interface DecisionFacts {
  entries: [term: string, text: string][];
  link: string | null;
  /** How many procedures it touches how, and how many are posted late or not at all. */
  sentence: string;
  overdue: boolean;
}

export function decisionFacts(decision: Decision, portal: Portal, today: IsoDate): DecisionFacts {
  const { row, effective, changes } = decision;
  const due = dueOf(row, null, portal);
  const { late, overdue } = timelinessOf(changes, portal, today);
  const counts = announcedActions.flatMap((action) => {
    const { length } = changes.filter((change) => change.row.action === action);
    return length === 0 ? [] : [`${formatNumber(length)} thủ tục ${actionVerb[action]}`];
  });
  const lateness = [
    overdue > 0 && `${formatNumber(overdue)} việc chưa đăng, đã quá hạn`,
    late > 0 && `${formatNumber(late)} việc đăng chậm`,
  ];
  const sentences = [counts.join(', ') || 'Chưa ghi thủ tục nào', lateness.filter(Boolean).join(', ')].filter(Boolean);
  const entries: [string, string | null][] = [
    ['Ngày ký', formatDate(row.issued)],
    ['Cơ quan ban hành', row.issuer],
    ['Có hiệu lực', formatDate(effective)],
    [
      'Hạn đăng',
      due && `${formatDate(due)}${row.due === null ? `, theo ${portal.settings.posting?.source ?? ''}` : ', do quyết định nêu'}`,
    ],
    ['Ghi chú', row.note],
  ];
  return {
    entries: entries.flatMap(([term, text]) => (text === null ? [] : [[term, text] as [string, string]])),
    link: row.link,
    sentence: `${sentences.join('. ')}.`,
    overdue: overdue > 0,
  };
}
