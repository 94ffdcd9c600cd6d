import type { Rule } from '../../issues/rule.ts';

export const noWords: Rule = {
  code: 'khong-co-chu',
  severity: 'error',
  title: 'Ô không có chữ nào đọc được',
  cause: 'Người đọc cần một cái tên hoặc một câu; dấu chấm, gạch ngang hay khoảng trắng không nói được gì.',
  wrong: `Tên đơn vị: -`,
  right: `Tên đơn vị: Xã Nậm Lúng`,
  mend: 'Viết bằng chữ. Ô không bắt buộc mà chưa có gì để ghi thì để trống.',
};
