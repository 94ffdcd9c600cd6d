import type { Rule } from '../../issues/rule.ts';

export const unknownFindingKind: Rule = {
  code: 'loai-ton-tai-khong-co',
  severity: 'error',
  title: 'Loại tồn tại không có trong loai-ton-tai.csv',
  cause: 'Một kết luận nhắc tới mã loại chưa khai báo, nên không biết tồn tại có lặp lại hay không.',
  wrong: `thu-tuc-dang-cham`,
  right: `thu-tuc-moi-dang-cham`,
  mend: 'Sửa mã cho đúng, hoặc thêm loại vào data/kiem-tra/loai-ton-tai.csv.',
};
