import type { Rule } from '../../issues/rule.ts';

export const unknownOrder: Rule = {
  code: 'ho-so-khong-ro-moi-cu',
  severity: 'warning',
  harm: 'wrong',
  title: 'Không rõ hồ sơ mới hơn hay cũ hơn bản trên cổng',
  cause: 'Hồ sơ và cổng ghi hai quyết định công bố khác nhau, mà không nơi nào ghi ngày ký. Cổng nhập theo hồ sơ và báo để bạn xem lại.',
  wrong: `Hồ sơ: 163/QĐ-BTP (trên cổng: 1833/QĐ-BTP)`,
  right: `Hồ sơ: 163/QĐ-BTP ngày 02/03/2024`,
  mend: 'Xem ngày ký của hai quyết định. Hồ sơ cũ hơn thì bỏ thay đổi vừa nhập. Ghi ngày ký vào data/van-ban.csv để lần sau cổng tự biết.',
};
