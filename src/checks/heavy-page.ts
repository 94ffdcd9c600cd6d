import { firstPageFits, firstPageWeight, longTextOf } from '../domain/long-text.ts';
import { procedurePageBudget } from '../domain/page-budget.ts';
import { sourceOf } from '../domain/published/procedures.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';
import { placeOf } from './origin-place.ts';

const rule: Rule = {
  code: 'trang-nang',
  severity: 'warning',
  harm: 'style',
  title: 'Trang thủ tục quá nặng',
  cause:
    'Trang thủ tục nhẹ dưới 14 KB thì mở được ngay cả khi mạng yếu. Điều kiện, hướng dẫn, các bước, giấy tờ dài thì cổng tự đưa nguyên văn sang trang riêng. Thủ tục này vẫn nặng sau khi đã đưa: phần còn lại có quá nhiều dòng.',
  wrong: `mỗi căn cứ, mỗi cách nộp của từng tỉnh, từng đối tượng một dòng, tổng cộng hàng trăm dòng`,
  right: `các dòng giống nhau gộp làm một; phần kể chi tiết viết trong content/thu-tuc/<mã>.md, cổng đưa sang trang riêng`,
  mend: 'Không cần bỏ lời nào của văn bản. Xem cách nộp, kết quả, căn cứ: dòng giống nhau thì gộp làm một, phần ghi chú dài thì chuyển sang content/thu-tuc/<mã>.md. Không gộp được thì cứ để: cổng vẫn công bố trang này.',
};

export const heavyPage: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) => {
    if (!site) return [];
    const { portal } = site;
    return portal.procedures.flatMap((procedure) => {
      const text = longTextOf(procedure, portal);
      if (firstPageFits(text, portal)) return [];
      const bytes = firstPageWeight(text, portal);
      const message = `Trang của thủ tục ${procedure.code} sẽ nặng chừng ${formatNumber(Math.round(bytes / 102.4) / 10)} KB.`;
      return [issueOf(rule, placeOf(sourceOf(procedure).title, reading), { message, expected: `tối đa ${procedurePageBudget / 1024} KB` })];
    });
  },
};
