import { builtFolders } from '../src/commands/built-folders.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { comparePortals } from '../src/publish/compare/compare-portals.ts';
import { describeComparison } from '../src/publish/compare/describe-comparison.ts';

endInWords();
const { operands } = readArguments({
  command: 'npm run compare',
  purpose: 'So hai cổng đã dựng: có cùng các trang, mỗi trang có nói và làm như trước không.',
  options: {},
  operands: 'BẢN-CŨ BẢN-MỚI',
  notes: 'Trước khi sửa khung trang: CONGKHAI_OUT=/tmp/cu npm run build -- --at 2026-11-24. Sửa xong dựng vào /tmp/moi rồi so.',
});
const [before, after] = builtFolders(operands);
const comparison = await comparePortals(before, after);
console.log(describeComparison(comparison));
process.exitCode = comparison.differences.length > 0 ? 1 : 0;
