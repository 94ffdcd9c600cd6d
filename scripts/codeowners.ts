import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { saveFiles } from '../src/importing/saving/save-files.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { readBytes } from '../src/portal/read-folder.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { codeOwnersMark, codeOwnersPath } from '../src/starting/code-owners.ts';
import { ownersOf } from '../src/starting/settle-owners.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : sayDiskProblem(error)));
const { values } = readArguments({
  command: 'npm run codeowners',
  purpose: `Viết CODEOWNERS của thư mục cổng (CONGKHAI_PORTAL): mỗi lĩnh vực ai duyệt đề nghị sửa.
Lấy tài khoản từ nguoi-duyet.csv, đơn vị phụ trách từ data/linh-vuc.csv. Bảng nguoi-duyet.csv không đăng lên cổng.`,
  options: { check: { means: 'chỉ xem CODEOWNERS còn đúng với hai bảng không; không còn thì kết thúc với mã 1' } },
});
const portal = existingPortal();
const { text, issues } = ownersOf(portal);
const before = readBytes(portal, codeOwnersPath);
const there = before && Buffer.from(before).toString().replaceAll('\r\n', '\n');
if (hasErrors(issues)) {
  console.error(`${report(issues, 'text')}\n\nChưa viết CODEOWNERS: hãy sửa các lỗi trên.`);
  process.exitCode = 1;
} else if (text === null) console.log('Chưa có ai trong nguoi-duyet.csv, nên không có gì để viết.');
else if (there === text) console.log('CODEOWNERS đúng với các bảng.');
else if (there !== null && !there.startsWith(codeOwnersMark)) {
  console.error('CODEOWNERS đang có là do người viết, nên được giữ nguyên. Muốn dùng bảng nguoi-duyet.csv thì xóa nó rồi chạy lại.');
  process.exitCode = 1;
} else if (values.check) {
  console.error('CODEOWNERS không còn đúng với nguoi-duyet.csv và data/linh-vuc.csv: hãy chạy npm run codeowners.');
  process.exitCode = 1;
} else {
  saveFiles(portal, [{ path: codeOwnersPath, text, before }]);
  console.log('Đã viết CODEOWNERS.');
}
