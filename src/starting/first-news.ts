import { stringify } from 'yaml';
import { formatDate, type IsoDate } from '../text/date.ts';
import type { Publisher } from './publisher.ts';

export const firstNewsPath = 'content/tin-tuc/mo-cong.mdx';

/** The first article: that the portal was begun, on which day, by whom, and what a reader may rely on until it is done. */
export function firstNews({ full, short }: Publisher, today: IsoDate): string {
  const day = formatDate(today);
  const front = {
    'tieu-de': `${short} bắt đầu dựng cổng công khai`,
    sapo: `Ngày ${day}, ${full} bắt đầu dựng cổng này để công khai thủ tục hành chính.`,
    'thoi-gian': today,
    nguon: full,
  };
  return `---
${stringify(front, { lineWidth: 0 })}---

Cổng đang được bổ sung. Điều gì chưa có, trang nói rõ là chưa ghi. Bạn cần làm thủ tục ngay thì hỏi Một cửa trước khi đi.
`;
}
