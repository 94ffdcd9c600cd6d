import type { Rule } from '../../issues/rule.ts';

export const longCell: Rule = {
  code: 'o-qua-dai',
  severity: 'error',
  title: 'Ô quá dài',
  cause:
    'Một ô dài hơn 100.000 chữ cái thì gần như chắc chắn là chép nhầm cả văn bản vào một ô. Trang có nó không ai đọc được, máy yếu không mở nổi.',
  wrong: `cả một nghị định trong cột «Yêu cầu, điều kiện»`,
  right: `điều kiện viết gọn; toàn văn ở đường dẫn trong can-cu.csv`,
  mend: 'Rút gọn ô này. Phần nguyên văn thì để thành tập tin trong public/ hoặc dẫn tới văn bản.',
};
