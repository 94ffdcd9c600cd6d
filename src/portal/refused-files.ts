import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import type { Refused } from './read-folder.ts';
import { symbolicLink } from './rules/symbolic-link.ts';
import { unreadable } from './rules/unreadable.ts';

/** What is said of something in a portal folder that is not read. */
export function refusal({ path, why }: Refused): Issue {
  const place = { file: path };
  if (why === 'link')
    return issueOf(symbolicLink, place, { message: `${path} là liên kết hệ thống, không phải tập tin hay thư mục thật.` });
  if (why === 'special')
    return issueOf(unreadable, place, {
      message: `${path} không phải tập tin hay thư mục.`,
      hint: 'Xóa nó đi. Thư mục cổng chỉ có tập tin và thư mục.',
    });
  return issueOf(unreadable, place, { message: `Không đọc được ${path}: máy không cho phép.` });
}
