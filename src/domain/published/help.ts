import { chapters } from '../../handbook/chapters.ts';
import type { Rule } from '../../issues/rule.ts';
import type { Portal } from '../../portal/portal.ts';
import { chapterAddress, handbookAddress, healthAddress, helpAddress, ruleAddress } from '../addresses.ts';
import { publishedPage, type PageText, type PublishedPage } from './page.ts';

export const handbookText: PageText = {
  title: 'Sổ tay người biên tập',
  description: 'Cho cán bộ: từng việc theo từng bước, từ sửa một ô trong bảng tới mở một cổng mới.',
};

export const helpText: PageText = {
  title: 'Trợ giúp người biên tập: các lỗi và cách sửa',
  description: 'Danh sách mọi lỗi mà lệnh kiểm tra có thể báo khi biên tập cổng, mỗi lỗi có nguyên nhân, ví dụ và cách sửa.',
};

export const healthText: PageText = {
  title: 'Tình trạng của cổng: còn thiếu gì, đã cũ bao lâu',
  description: 'Cho cán bộ: mỗi lĩnh vực còn điều gì chưa quyết, câu nào chưa có trả lời, bao lâu chưa rà soát, mẫu đơn nào chưa tải được.',
};

export function ruleText({ title, cause, mend }: Rule): PageText {
  return { title, description: `${cause} Cách sửa: ${mend}` };
}

export function helpPages({ settings, procedures }: Portal, rules: readonly Rule[]): PublishedPage[] {
  return [
    publishedPage(handbookAddress, handbookText, null, settings),
    ...chapters.map((chapter) => publishedPage(chapterAddress(chapter.id), chapter, null, settings)),
    publishedPage(helpAddress, helpText, null, settings),
    ...(procedures.length > 0 ? [publishedPage(healthAddress, healthText, null, settings)] : []),
    ...rules.map((rule) => publishedPage(ruleAddress(rule.code), ruleText(rule), null, settings)),
  ];
}
