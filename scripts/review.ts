import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { thisGenerator } from '../src/starting/generator.ts';
import { renewReview } from '../src/starting/renew-review.ts';
import { reviewFiles } from '../src/starting/review-files.ts';
import { sayRenewed } from '../src/starting/say-renewed.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : sayDiskProblem(error)));
const { values } = readArguments({
  command: 'npm run review',
  purpose: `Đặt vào thư mục cổng (CONGKHAI_PORTAL) các việc tự động và mẫu của GitHub, GitLab: kiểm tra, xem thử, kể thay đổi, đăng.
Đã có thì đưa lên bản mới, theo đúng Công Khai và Node.js đang chạy. Tập tin bạn đã sửa tay hoặc đã xóa được giữ nguyên.`,
  options: { replace: { means: 'thay cả tập tin đã sửa tay, viết lại cả tập tin đã xóa' } },
});
console.log(sayRenewed(renewReview(existingPortal(), reviewFiles(thisGenerator()), values.replace ?? false)));
