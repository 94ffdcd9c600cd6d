import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { readPublicFiles } from '../public-files/read-public.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'noi-dung-khac-ten',
  severity: 'error',
  title: 'Nội dung tập tin không đúng như tên',
  cause: 'Trình duyệt và máy chủ tin phần đuôi của tên. Tập tin rỗng, hỏng, đổi đuôi hoặc lẫn mã thì người đọc không mở được, hoặc bị hại.',
  wrong: `anh.png là một trang web đổi tên`,
  right: `anh.png là ảnh PNG`,
  mend: 'Mở tập tin gốc bằng đúng chương trình, lưu hoặc xuất ra loại cần dùng, rồi chép lại. Đổi đuôi bằng tay không đổi được nội dung.',
};

export const publicContent: Check = {
  rule,
  needs: [],
  guards: true,
  find: async ({ folder, publicFiles, settings }) => {
    const host = settings?.site ? new URL(settings.site).hostname : null;
    const issues: Issue[] = [];
    for (const { file, type, bytes } of readPublicFiles(folder, publicFiles)) {
      const isEmpty = bytes.length === 0 && !type.mayBeEmpty;
      const fault = isEmpty
        ? { message: 'Tập tin rỗng.', found: '0 byte', hint: 'Chép lại tập tin gốc, hoặc xóa tập tin rỗng.' }
        : await type.judge(bytes, host);
      if (fault) issues.push(issueOf(rule, { file }, fault));
    }
    return issues;
  },
};
