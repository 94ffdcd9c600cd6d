import type { Rule } from '../../issues/rule.ts';

export const sheetWithoutCode: Rule = {
  code: 'ho-so-khong-co-ma',
  severity: 'error',
  title: 'Hồ sơ không có mã thủ tục',
  cause: 'Mọi dòng của một thủ tục gắn với mã. Không có mã thì không biết ghi vào đâu.',
  wrong: `Mã thủ tục: Không có thông tin`,
  right: `Mã thủ tục: 1.001193`,
  mend: 'Điền mã vào hồ sơ, hoặc tải lại hồ sơ từ Cơ sở dữ liệu quốc gia.',
};
