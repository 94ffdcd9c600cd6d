import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { NewsFront } from '../schemas/news.ts';
import { dayInVietNam, formatDate, type IsoDate } from '../text/date.ts';
import { cellsWith } from './cells.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-tuong-lai',
  severity: 'error',
  title: 'Ngày ở tương lai cho việc đã qua',
  cause: 'Một việc đã xảy ra không thể mang ngày sau hôm nay. Thường do gõ nhầm năm, hoặc đảo ngày và tháng.',
  wrong: `12/10/2062`,
  right: `12/10/2026`,
  mend: 'Sửa lại ngày.',
};

export const futureDate: Check = {
  rule,
  needs: [],
  find: (reading, today) => [
    ...textsAhead(reading, today),
    ...cellsWith('past', reading).flatMap(({ facet, value, first, place }): Issue[] => {
      if (first === null || first <= today) return [];
      return [issueOf(rule, place(), facet === true ? notBegun(String(value), today) : ahead(facet, first, today))];
    }),
  ],
};

function textsAhead({ prose }: PortalReading, today: IsoDate): Issue[] {
  const news = prose.news.flatMap(({ front, placeOf }) => (front ? daysOf(front).map((named) => ({ ...named, placeOf })) : []));
  const reviews = prose.pages.flatMap(({ front, placeOf }) =>
    front?.['ra-soat'] === undefined ? [] : [{ day: front['ra-soat'], what: 'Ngày rà soát', path: ['ra-soat'], placeOf }],
  );
  return [...news, ...reviews].flatMap(({ day, what, path, placeOf }) =>
    day > today ? [issueOf(rule, placeOf(path), ahead(what, day, today))] : [],
  );
}

/** The days that an article names of itself, each with what it is called and its key. */
function daysOf(front: NewsFront): { day: IsoDate; what: string; path: PropertyKey[] }[] {
  const { 'thoi-gian': moment, 'dua-len-cong': taken, 'nam-cua-tin': year, 'rut-bai': withdrawal } = front;
  return [
    ...(moment ? [{ day: dayInVietNam(moment), what: 'Ngày đăng', path: ['thoi-gian'] }] : []),
    ...(taken !== undefined ? [{ day: taken, what: 'Ngày đưa lên cổng', path: ['dua-len-cong'] }] : []),
    ...(year !== undefined ? [{ day: `${year}-01-01`, what: 'Năm của tin bắt đầu ngày', path: ['nam-cua-tin'] }] : []),
    ...front['dinh-chinh'].map(({ ngay: day }, index) => ({ day, what: 'Ngày đính chính', path: ['dinh-chinh', index, 'ngay'] })),
    ...(withdrawal ? [{ day: withdrawal.ngay, what: 'Ngày rút bài', path: ['rut-bai', 'ngay'] }] : []),
  ];
}

function ahead(what: string, day: IsoDate, today: IsoDate) {
  const message = `${what} ${formatDate(day)} ở sau hôm nay (${formatDate(today)}).`;
  return { message, found: formatDate(day), expected: `không sau ${formatDate(today)}` };
}

function notBegun(found: string, today: IsoDate) {
  const message = `«${found}» chưa bắt đầu (hôm nay là ${formatDate(today)}), nên chưa thể có số liệu.`;
  return { message, found, expected: `kỳ bắt đầu không sau ${formatDate(today)}`, hint: 'Sửa lại năm hoặc kỳ.' };
}
