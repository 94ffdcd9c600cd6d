import type { Rule } from '../../issues/rule.ts';

export const unsafeProseLink: Rule = {
  code: 'lien-ket-trong-bai',
  severity: 'error',
  title: 'Liên kết trong bài không được phép',
  cause: 'Bài viết chỉ được dẫn tới http, https, mailto, tel và địa chỉ của chính cổng, để người đọc được an toàn.',
  wrong: `[bấm vào đây](javascript:alert(1))`,
  right: `[Cổng dịch vụ công](https://dichvucong.gov.vn)`,
  mend: 'Dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel: hoặc dấu /.',
};
