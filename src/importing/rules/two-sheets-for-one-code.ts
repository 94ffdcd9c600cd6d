import type { Rule } from '../../issues/rule.ts';

export const twoSheetsForOneCode: Rule = {
  code: 'hai-ho-so-mot-ma',
  severity: 'error',
  title: 'Hai hồ sơ cùng một mã',
  cause: 'Hai tập tin khác nhau nói về cùng một thủ tục, mà không biết quyết định nào ký sau. Cổng không tự chọn bản nào đúng.',
  wrong: `1_001193.docx và 1_001193 (1).docx`,
  right: `1_001193.docx`,
  mend: 'Giữ bản mới nhất, bỏ bản kia, rồi nhập lại. Ghi ngày ký của hai quyết định vào data/van-ban.csv thì cổng tự lấy bản sau.',
};
