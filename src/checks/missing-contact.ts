import { issueOf, type Rule } from '../issues/rule.ts';
import { contactGaps, withoutSite } from '../domain/contact-gaps.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thieu-lien-he',
  severity: 'warning',
  harm: 'missing',
  title: 'Cổng chưa nói liên hệ ở đâu',
  cause: 'Người dân mở cổng để biết đến đâu, lúc nào, gọi số nào. Mục còn trống thì trang nói là chưa ghi, cổng không đoán thay.',
  wrong: `mot-cua: chỉ có ten`,
  right: `mot-cua: có ten, dia-chi, dien-thoai và gio`,
  mend: 'Điền các mục còn thiếu vào data/cong.yaml; mẫu ở data/README.md của Công Khai.',
};

export const missingContact: Check = {
  rule,
  needs: [],
  find: ({ settings }) => {
    const gaps = settings ? contactGaps(settings) : [];
    if (gaps.length === 0) return [];
    const keys = gaps.map(({ key }) => key).join(', ');
    const message = `Cổng chưa ghi: ${gaps.map(({ what }) => what).join('; ')}.`;
    const hint = [`Điền vào data/cong.yaml các mục: ${keys}.`, ...(settings?.site === null ? [withoutSite] : [])].join(' ');
    return [issueOf(rule, { file: 'data/cong.yaml' }, { message, hint })];
  },
};
