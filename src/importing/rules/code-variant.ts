import type { Rule } from '../../issues/rule.ts';

export const codeVariant: Rule = {
  code: 'ho-so-ma-co-duoi',
  severity: 'warning',
  harm: 'wrong',
  title: 'Mã thủ tục viết kiểu khác',
  cause: 'Mã có đuôi của tỉnh hoặc viết liền. Cổng dùng một cách viết: 1.001193.',
  wrong: `1.012753.H19`,
  right: `1.012753`,
  mend: 'Không phải làm gì, nếu đây là bản địa phương của đúng thủ tục này.',
};
