import type { Rule } from '../../issues/rule.ts';

export const matterGone: Rule = {
  code: 'viec-khong-con',
  severity: 'warning',
  harm: 'missing',
  title: 'Việc trong bảng không còn trên cổng',
  cause:
    'Từ lúc bảng việc được viết ra, thủ tục, đơn vị hay điều cần quyết này đã bị gỡ, hoặc hồ sơ mới đã trả lời. Lời ghi ở dòng này không được nhập.',
  wrong: `can-quyet/1-001193-3f9c2a1b/Quyết định (đã gỡ khỏi can-quyet.csv)`,
  right: `Bảng việc mới, viết bằng npm run todo`,
  mend: 'Không phải làm gì, nếu việc đã xong. Vẫn cần thì ghi thẳng vào bảng trong data/.',
};
