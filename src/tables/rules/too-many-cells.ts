import type { Rule } from '../../issues/rule.ts';

export const tooManyCells: Rule = {
  code: 'thua-o',
  severity: 'error',
  title: 'Dòng thừa ô',
  cause: 'Dòng có nhiều ô hơn số cột. Thường vì trong chữ có dấu phân cách mà ô không được đặt trong ngoặc kép.',
  wrong: `ho-tich,Hộ tịch, chứng thực`,
  right: `ho-tich,"Hộ tịch, chứng thực"`,
  mend: 'Đặt ô có dấu phân cách trong dấu ngoặc kép "…", hoặc sửa bằng Excel.',
};
