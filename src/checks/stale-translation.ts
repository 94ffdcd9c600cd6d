import { sourceStamp } from '../domain/translations/source-words.ts';
import { languagesOf } from '../domain/translations/languages.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ban-dich-cu',
  severity: 'warning',
  harm: 'wrong',
  title: 'Bản tiếng Việt đã đổi sau khi dịch',
  cause:
    'Dấu của bản gốc cho biết thủ tục tiếng Việt có còn như lúc dịch không. Dấu khác đi nghĩa là tên, tóm tắt, thời hạn, tiền, giấy tờ, bước hay trả lời ngắn đã đổi; trang dịch nói điều đó với người đọc.',
  wrong: `Dấu của bản gốc: 3f9a01bc (bản tiếng Việt nay là 77e0d142)`,
  right: `Dấu của bản gốc: 77e0d142, sau khi đã đọc lại bản dịch`,
  mend: 'Đọc lại bản dịch bên cạnh bản tiếng Việt, sửa chỗ khác nhau, rồi ghi dấu mới và ngày ở cột «Dịch từ ngày».',
};

export const staleTranslation: Check = {
  rule,
  needs: ['languages', 'procedures', 'channels', 'papers', 'steps', 'answers', 'laterRules'],
  find: ({ tables: { translations } }, _today, site) => {
    if (!site) return [];
    const known = languagesOf(site.portal).flatMap((language) => language.translations);
    const byRow = new Map(known.map((one) => [`${one.language}/${one.procedure}`, one]));
    return translations.rows.flatMap((row) => {
      const translation = byRow.get(`${row.language}/${row.procedure}`);
      const stamp = translation && sourceStamp(translation.source);
      if (!stamp || row.stamp === stamp) return [];
      const message =
        row.stamp === null
          ? `Bản dịch «${row.name}» chưa ghi dấu của bản tiếng Việt ngày ${formatDate(row.from)}.`
          : `Thủ tục ${row.procedure} đã đổi sau bản dịch ngày ${formatDate(row.from)}.`;
      const hint = row.stamp === null ? `Soát bản dịch với bản tiếng Việt, rồi ghi dấu ${stamp}.` : undefined;
      return [issueOf(rule, translations.placeOf(row, 'stamp'), { message, found: row.stamp ?? undefined, expected: stamp, hint })];
    });
  },
};
