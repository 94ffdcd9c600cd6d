import type { Rule } from '../../issues/rule.ts';
import type { Portal } from '../../portal/portal.ts';
import { helpAddress, ruleAddress } from '../addresses.ts';
import { publishedPage, type PageText, type PublishedPage } from './page.ts';

export const helpText: PageText = {
  title: 'Trợ giúp người biên tập: các lỗi và cách sửa',
  description: 'Danh sách mọi lỗi mà lệnh kiểm tra có thể báo khi biên tập cổng, mỗi lỗi có nguyên nhân, ví dụ và cách sửa.',
};

export function ruleText({ title, cause, mend }: Rule): PageText {
  return { title, description: `${cause} Cách sửa: ${mend}` };
}

export function helpPages({ settings }: Portal, rules: readonly Rule[]): PublishedPage[] {
  return [
    publishedPage(helpAddress, helpText, null, settings),
    ...rules.map((rule) => publishedPage(ruleAddress(rule.code), ruleText(rule), null, settings)),
  ];
}
