/** Why files could not be written, in a Vietnamese sentence for whoever runs the command. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

// https://nodejs.org/api/errors.html#common-system-errors
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã dùng hết phần ổ đĩa được cấp',
  EACCES: 'không được phép ghi vào đây',
  EPERM: 'không được phép ghi vào đây, hoặc một chương trình khác (như Excel) đang mở tập tin',
  EBUSY: 'một chương trình khác (như Excel) đang mở tập tin',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EXDEV: 'tập tin này nằm ở một ổ đĩa khác với thư mục của nó',
  ENAMETOOLONG: 'tên tập tin quá dài',
  ENOENT: 'thư mục không còn ở đó',
  ENOTDIR: 'đường dẫn đi qua một tập tin không phải thư mục',
  EISDIR: 'chỗ này là một thư mục',
  EIO: 'ổ đĩa báo lỗi đọc ghi',
  EMFILE: 'máy đang mở quá nhiều tập tin',
};

/** The cause of a failed system call as part of a sentence. @example 'ổ đĩa đã đầy' */
export function reasonOf(error: unknown): string {
  if (error instanceof SaveError) return error.message;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? `hệ thống báo ${code || 'một lỗi không rõ'}`;
}
