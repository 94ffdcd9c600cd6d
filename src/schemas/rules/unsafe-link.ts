import type { Rule } from '../../issues/rule.ts';

export const unsafeLink: Rule = {
  code: 'lien-ket-khong-an-toan',
  severity: 'error',
  title: 'Liên kết không được phép',
  cause: 'Chỉ nhận liên kết http, https, mailto, tel và địa chỉ của chính cổng, để người đọc được an toàn.',
  wrong: `javascript:alert(1)`,
  right: `https://vanban.chinhphu.vn/`,
  mend: 'Dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel: hoặc dấu /.',
};
