import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { nameFault } from '../public-files/public-names.ts';
import { nameKey } from '../text/name-key.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ten-tap-tin-phat-kem',
  severity: 'error',
  title: 'Tên tập tin phát kèm không dùng được',
  cause: 'Tên tập tin là địa chỉ tải về. Ký tự lạ, ký tự ẩn, hoặc hai tên chỉ khác chữ hoa làm người đọc không mở được hay mở nhầm.',
  wrong: `public/mau/Tờ khai?.pdf`,
  right: `public/mau/Tờ khai.pdf`,
  mend: 'Đổi tên: chỉ dùng chữ, số, một dấu cách, gạch nối, rồi sửa liên kết cho khớp.',
};

export const publicName: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ publicFiles }) => [...faultyNames(publicFiles), ...twins(publicFiles)],
};

function faultyNames(files: readonly string[]): Issue[] {
  return files.flatMap((file) => {
    const fault = file
      .split('/')
      .map(nameFault)
      .find((found) => found !== null);
    return fault ? [issueOf(rule, { file }, fault)] : [];
  });
}

/** Files and folders whose names are one on Windows or a Mac; each pair is told once, at the later of the two. */
function twins(files: readonly string[]): Issue[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const steps = file.split('/');
    for (let depth = 2; depth <= steps.length; depth += 1) {
      const path = steps.slice(0, depth).join('/');
      const key = nameKey(path);
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      else if (other !== path)
        return [
          issueOf(
            rule,
            { file },
            {
              message: `«${path}» và «${other}» chỉ khác chữ hoa, dấu hoặc dấu chấm; nhiều máy coi là một.`,
              found: path,
              hint: 'Đổi một tên cho khác hẳn, hoặc gộp hai thư mục làm một.',
            },
          ),
        ];
    }
    return [];
  });
}
