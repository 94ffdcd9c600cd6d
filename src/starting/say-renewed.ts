import { oneLine } from '../issues/one-line.ts';
import type { Renewed } from './renew-review.ts';
import type { Fate } from './written-files.ts';

const kept: Record<Fate, string> = {
  new: 'chưa có',
  renewed: 'cũ',
  same: 'đã là bản mới',
  changed: 'giữ nguyên, vì đã được sửa tay hoặc có từ trước',
  removed: 'không viết lại, vì bạn đã xóa',
};
const wrote: Record<Fate, string> = {
  new: 'đã viết',
  renewed: 'đã đưa lên bản mới',
  same: 'đã là bản mới',
  changed: 'đã thay bản sửa tay',
  removed: 'đã viết lại',
};

/** What `npm run review` did, a line for each file. */
export function sayRenewed(files: readonly Renewed[]): string {
  const lines = files.map(({ path, fate, isWritten }) => `${oneLine(path)}: ${(isWritten ? wrote : kept)[fate]}`);
  const isKept = files.some(({ fate, isWritten }) => !isWritten && fate !== 'same');
  const hint = 'Muốn lấy bản của Công Khai cả ở các tập tin được giữ: npm run review -- --replace, rồi xem lại bằng git diff.';
  return [...lines, ...(isKept ? ['', hint] : [])].join('\n');
}
