import type { Rule } from '../../issues/rule.ts';

export const unknownPaper: Rule = {
  code: 'giay-to-khong-co',
  severity: 'error',
  title: 'Giấy tờ không có trong giay-to.csv',
  cause: 'Cột «Giấy khỏi nộp lại» nhắc tới một giấy mà thủ tục của bước đó không đòi, nên chẳng bớt được giấy nào.',
  wrong: `Giấy khai sanh`,
  right: `Giấy khai sinh`,
  mend: 'Ghi đúng tên giấy như trong giay-to.csv của thủ tục đó.',
};
