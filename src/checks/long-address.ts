import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { placeOf } from './origin-place.ts';

/** No disk takes a name of more than 255 bytes; what the portal and the tools put before and behind it needs room too. */
const longest = 120;

const rule: Rule = {
  code: 'dia-chi-dai',
  severity: 'error',
  title: 'Mã hoặc tên tập tin quá dài',
  cause:
    'Mã và tên tập tin là phần cuối của địa chỉ trang. Máy không đặt được tên thư mục dài quá 255 byte, và không ai gõ nổi địa chỉ như vậy.',
  wrong: `hoi-nghi-tong-ket-cong-tac-cai-cach-hanh-chinh-nam-2026-va-trien-khai-phuong-huong-nhiem-vu-trong-tam-nam-2027-cua-huyen-muong-may.mdx`,
  right: `tong-ket-cai-cach-hanh-chinh-2026.mdx`,
  mend: `Rút ngắn còn tối đa ${longest} ký tự; tên gọi đầy đủ vẫn ghi ở tiêu đề.`,
};

export const longAddress: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) =>
    (site?.pages ?? []).flatMap(({ address, source }) => {
      const long = address.split('/').find((part) => part.length > longest);
      return long && source
        ? [
            issueOf(rule, placeOf(source.address, reading), {
              message: `Địa chỉ có phần dài ${long.length} ký tự: «${long}».`,
              found: long,
              expected: `tối đa ${longest} ký tự`,
            }),
          ]
        : [];
    }),
};
