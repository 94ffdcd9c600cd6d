import type { Rule } from '../../issues/rule.ts';

export const unlistedPapers: Rule = {
  code: 'ho-so-giay-to-dan-chieu',
  severity: 'warning',
  harm: 'missing',
  title: 'Hồ sơ không kê giấy tờ mà dẫn sang chỗ khác',
  cause: 'Dòng «Hồ sơ như quy định đối với trường hợp cấp mới» không phải giấy tờ: người dân đọc xong chưa biết phải mang gì.',
  wrong: 'Hồ sơ tương tự như khoản 1 của mục 3.3',
  right: 'Đơn đề nghị cấp lại giấy phép; Giấy phép đã được cấp',
  mend: 'Mở chỗ được dẫn tới, rồi kê từng giấy tờ của trường hợp ấy vào giay-to.csv.',
};
