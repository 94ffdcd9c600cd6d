import { ownSteps } from '../domain/addresses.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { nameKey } from '../public-files/public-names.ts';
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

const taken = ownSteps.map((step) => new RegExp(`^${step.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));

/** Whether the first step of a path below `public/` is the generator's, however a file system compares names. */
export function isTaken(path: string): boolean {
  const [first = ''] = nameKey(path).split('/');
  return taken.some((pattern) => pattern.test(first));
}

export const publicTakenAddress: Check = {
  rule,
  find: ({ publicFiles }) =>
    publicFiles.flatMap((file) => {
      const path = file.slice('public/'.length);
      if (!isTaken(path)) return [];
      return [issueOf(rule, { file }, { message: `Địa chỉ /${path.split('/')[0]} là của cổng.`, found: `/${path}` })];
    }),
};
