import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thanh-vien-thieu-chuc-vu',
  severity: 'warning',
  harm: 'missing',
  title: 'Thành viên đoàn không có chức vụ, cơ quan',
  cause: 'Người đọc cần biết người ấy kiểm tra với tư cách nào. Một cái tên không nói lên điều đó, và nhiều người trùng tên.',
  wrong: `Quàng Thị Hoa; Vàng A Sử – Phòng Tư pháp`,
  right: `Quàng Thị Hoa – Trưởng phòng Nội vụ; Vàng A Sử – Phòng Tư pháp`,
  mend: 'Viết «Họ tên – chức vụ, cơ quan». Chức vụ của trưởng đoàn ở cột riêng. Văn bản chỉ nêu cơ quan thì ghi cơ quan vào cột «Cơ quan tham gia». Nếu nguồn không nêu thì cứ để: đây chỉ là lời nhắc.',
};

/** What stands between a name and an office: a dash with blanks around it. */
const dash = / [-–—] /;

export const memberWithoutOffice: Check = {
  rule,
  needs: [],
  find: ({ tables: { inspectionRounds } }) =>
    inspectionRounds.rows.flatMap((row) => {
      const bare = row.members.filter((member) => !dash.test(member));
      const members = bare.map((member) =>
        issueOf(rule, inspectionRounds.placeOf(row, 'members'), {
          message: `Thành viên «${member}» không có chức vụ, cơ quan.`,
          found: member,
          expected: `${member} – chức vụ, cơ quan`,
        }),
      );
      if (row.head === null || row.headOffice !== null) return members;
      const message = `Trưởng đoàn «${row.head}» không có chức vụ.`;
      return [...members, issueOf(rule, inspectionRounds.placeOf(row, 'headOffice'), { message })];
    }),
};
