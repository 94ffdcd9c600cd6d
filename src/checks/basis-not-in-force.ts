import { endedAmong } from '../domain/acts/acts.ts';
import { sayState } from '../domain/acts/act-words.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { joinActs } from '../portal/join-acts.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'can-cu-het-hieu-luc',
  severity: 'warning',
  harm: 'wrong',
  title: 'Thủ tục dựa vào văn bản đã hết hiệu lực',
  cause:
    'Văn bản làm căn cứ đã hết hiệu lực, bị thay hoặc bị bãi bỏ thì thủ tục có thể đã đổi. Trang của thủ tục nói điều này với người dân.',
  wrong: `158/2005/NĐ-CP (đã được 123/2015/NĐ-CP thay)`,
  right: `123/2015/NĐ-CP`,
  mend: 'Thay bằng văn bản đang có hiệu lực. Hồ sơ quốc gia vẫn ghi văn bản cũ thì nói rõ ở cột «Ghi chú»; có ghi chú thì cổng không nhắc nữa.',
};

export const basisNotInForce: Check = {
  rule,
  needs: ['acts', 'procedures'],
  find: ({ tables: { acts, legalBases, procedures } }, today) => {
    const register = { acts: joinActs(acts.rows, legalBases.rows) };
    const abolished = new Set(procedures.rows.filter(({ state }) => state === 'Đã bãi bỏ').map(({ code }) => code));
    const silent = legalBases.rows.filter(({ note, procedure }) => note === null && !abolished.has(procedure));
    return endedAmong(silent, register, today).map(({ basis, state }) =>
      issueOf(rule, legalBases.placeOf(basis, 'number'), {
        message: `Thủ tục ${basis.procedure} dựa vào ${basis.number}. ${sayState(state)}`,
        found: basis.number,
        expected: state.by?.act.number,
      }),
    );
  },
};
