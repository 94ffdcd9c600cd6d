import { issueOf, type Rule } from '../issues/rule.ts';
import { sizeOf } from '../portal/read-folder.ts';
import { publicTypeOf } from '../public-files/public-types.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tap-tin-qua-nang',
  severity: 'error',
  title: 'Tập tin phát kèm quá nặng',
  cause:
    'Người dân tải bằng điện thoại, mạng yếu. Tập tin nặng nhất là 20 MB; biểu tượng .ico, hình vẽ .svg và tập tin nhỏ của máy chủ là 1 MB.',
  wrong: `public/quy-hoach.pdf, 64 MB`,
  right: `public/quy-hoach-1.pdf và public/quy-hoach-2.pdf, mỗi tập tin 8 MB`,
  mend: 'Nén ảnh trong tập tin, quét lại ở 150 điểm một inch, hoặc chia thành nhiều tập tin.',
};

const megabyte = 1024 * 1024;

export const publicSize: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ folder, publicFiles }) =>
    publicFiles.flatMap((file) => {
      const most = publicTypeOf(file.slice('public/'.length))?.mostBytes;
      const size = sizeOf(folder, file);
      if (!most || size === null || size <= most) return [];
      return [
        issueOf(
          rule,
          { file },
          { message: `Tập tin nặng ${formatNumber(size / megabyte)} MB.`, expected: `nhiều nhất ${formatNumber(most / megabyte)} MB` },
        ),
      ];
    }),
};
