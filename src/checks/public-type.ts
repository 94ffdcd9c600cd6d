import { issueOf, type Rule } from '../issues/rule.ts';
import { listedExtensions } from '../public-files/listed-extensions.ts';
import { publicTypeOf } from '../public-files/public-types.ts';
import { whereTo } from '../public-files/where-to.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'loai-tap-tin-la',
  severity: 'error',
  title: 'Loại tập tin không phát kèm được',
  cause:
    'Thư mục public/ chỉ nhận văn bản, bảng, ảnh và phông chữ. Trang web, mã lệnh và cấu hình máy chủ có thể làm hại người đọc hoặc thay trang của cổng.',
  wrong: `public/mau/to-khai.doc, public/gioi-thieu.html`,
  right: `public/mau/to-khai.docx, content/trang/gioi-thieu.mdx`,
  mend: 'Đổi thành .pdf, .docx, .xlsx, .csv, .jpg hoặc .png rồi chép lại.',
};

const expected = listedExtensions.map((type) => `.${type}`).join(' ');

export const publicType: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ publicFiles }) =>
    publicFiles.flatMap((file) => {
      const path = file.slice('public/'.length);
      if (publicTypeOf(path)) return [];
      const { what, hint } = whereTo(path);
      return [issueOf(rule, { file }, { message: `Không phát kèm được: ${what}.`, found: path, expected, hint })];
    }),
};
