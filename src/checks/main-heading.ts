import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'de-muc-cap-mot',
  severity: 'error',
  title: 'Bài có đề mục cấp một',
  cause:
    'Trang đã có một đề mục cấp một là tiêu đề, lấy từ phần đầu bài hoặc từ tên thủ tục. Người dùng máy đọc màn hình dựa vào đề mục ấy để biết mình đang ở trang nào, nên không có cái thứ hai.',
  wrong: `# Cách nộp`,
  right: `## Cách nộp`,
  mend: 'Viết hai dấu ## thay cho một dấu #. Dòng gạch === dưới đề mục cũng là cấp một: bỏ nó, thêm ## trước chữ.',
};

export const mainHeading: Check = {
  rule,
  needs: [],
  find: ({ prose }) =>
    [...standingNews(prose.news), ...prose.pages, ...prose.guides, ...prose.rounds].flatMap(({ prose: { anchors } }) =>
      (anchors?.mainHeadings ?? []).map((place) =>
        issueOf(rule, place, { message: 'Trong bài có đề mục cấp một, trong khi trang đã có tiêu đề.' }),
      ),
    ),
};
