/** What the system says when a disk does not take what is written, and what it means (errno(3)). */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'Đĩa đã đầy. Dọn bớt rồi chạy lại.',
  EDQUOT: 'Đã hết phần đĩa dành cho tài khoản này. Dọn bớt rồi chạy lại.',
  EROFS: 'Đĩa chỉ cho đọc, không ghi được.',
  EACCES: 'Tài khoản này không được ghi vào đó.',
  EPERM: 'Hệ thống không cho phép ghi vào đó.',
  EMFILE: 'Hệ thống không cho mở thêm tập tin.',
  ENOENT: 'Không có thư mục hay tập tin này.',
  ENOTDIR: 'Đường dẫn này đi qua một tập tin.',
  EISDIR: 'Đây là thư mục, không phải tập tin.',
  EIO: 'Đĩa bị lỗi khi đọc hoặc ghi.',
};

/** One sentence for an error of the disk, also one that another program has printed; `null` for any other error. */
export function sayDiskProblem(error: unknown): string | null {
  const { code, message, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const name = code ?? /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|EIO)\b/.exec(String(message))?.[0] ?? '';
  const sentence = sentences[name];
  return sentence === undefined ? null : [sentence, (dest ?? path) ? `(${dest ?? path})` : ''].filter(Boolean).join(' ');
}
