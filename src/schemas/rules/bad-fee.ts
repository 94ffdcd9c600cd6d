import type { Rule } from '../../issues/rule.ts';

export const badFee: Rule = {
  code: 'sai-muc-thu',
  severity: 'error',
  title: 'Mức thu viết sai',
  cause: 'Mức thu phải rõ số tiền và đơn vị tiền.',
  wrong: `50,000`,
  right: `50.000 đồng/giao dịch`,
  mend: 'Viết «8.000 đồng/bản», «10 USD/bản», «Miễn phí», hoặc bằng lời như «Mức thu do HĐND tỉnh quy định». Nhiều mức thì cách nhau bằng dấu chấm phẩy.',
};
