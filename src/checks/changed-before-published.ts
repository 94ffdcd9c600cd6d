import { issueOf, type Rule } from '../issues/rule.ts';
import type { NewsFront } from '../schemas/news.ts';
import { dayInVietNam, formatDate, type IsoDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'doi-truoc-khi-dang',
  severity: 'error',
  title: 'Đính chính hoặc rút bài trước ngày đăng',
  cause: 'Đính chính và rút bài là việc làm sau khi bài đã đăng. Thường do gõ nhầm năm hoặc tháng.',
  wrong: `dinh-chinh: [{ ngay: 05/10/2026, noi-dung: … }] ở bài đăng ngày 14/10/2026`,
  right: `dinh-chinh: [{ ngay: 15/10/2026, noi-dung: … }]`,
  mend: 'Sửa ngày đính chính, ngày rút hoặc ngày đăng. Bài sửa trước khi đăng thì không cần đính chính.',
};

export const changedBeforePublished: Check = {
  rule,
  needs: [],
  find: ({ prose }) =>
    prose.news.flatMap(({ front, placeOf }) => {
      const first = front && publishedOn(front);
      if (!front || !first) return [];
      return changesOf(front).flatMap(({ day, what, path }) => {
        if (day >= first) return [];
        const message = `${what} ${formatDate(day)} ở trước ngày đăng ${formatDate(first)}.`;
        return [issueOf(rule, placeOf(path), { message, found: formatDate(day), expected: `từ ${formatDate(first)}` })];
      });
    }),
};

function publishedOn({ 'thoi-gian': moment, 'dua-len-cong': taken }: NewsFront): IsoDate | null {
  return moment ? dayInVietNam(moment) : (taken ?? null);
}

function changesOf({ 'dinh-chinh': corrections, 'rut-bai': withdrawal }: NewsFront) {
  return [
    ...corrections.map(({ ngay: day }, index) => ({ day, what: 'Ngày đính chính', path: ['dinh-chinh', index, 'ngay'] })),
    ...(withdrawal ? [{ day: withdrawal.ngay, what: 'Ngày rút bài', path: ['rut-bai', 'ngay'] }] : []),
  ];
}
