import { isOwnAddress } from '../domain/addresses.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'dia-chi-cua-cong',
  severity: 'error',
  title: 'Tập tin phát kèm chiếm địa chỉ của cổng',
  cause: 'Địa chỉ này do cổng dựng ra, hoặc để dành cho phần sắp có. Tập tin phát kèm ở đó sẽ thay mất trang.',
  wrong: `public/thu-tuc/danh-muc.json`,
  right: `public/tai-lieu/danh-muc.csv`,
  mend: 'Chuyển tập tin vào thư mục khác, ví dụ public/mau/ hoặc public/tai-lieu/. Trang thì viết trong content/trang/.',
};

export const publicTakenAddress: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ publicFiles, tables: { languages } }) =>
    publicFiles.flatMap((file) => {
      const path = file.slice('public/'.length);
      if (!isOwnAddress(path, languages.rows)) return [];
      return [issueOf(rule, { file }, { message: `Địa chỉ /${path.split('/')[0]} là của cổng.`, found: `/${path}` })];
    }),
};
