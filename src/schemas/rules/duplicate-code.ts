import type { Rule } from '../../issues/rule.ts';

export const duplicateCode: Rule = {
  code: 'trung-ma',
  severity: 'error',
  title: 'Mã bị trùng',
  cause: 'Hai dòng có cùng mã, nên không biết dòng nào đúng. Thường do chép dòng mà quên đổi mã.',
  wrong: `1.001193 ở dòng 2 và dòng 9`,
  right: `mỗi mã một dòng`,
  mend: 'Giữ một dòng, xóa dòng kia, hoặc sửa mã cho đúng.',
};
