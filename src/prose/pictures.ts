import { kindOfName } from '../pictures/kinds.ts';

const longestPath = 200;

/**
 * Whether a path names a picture beside its text: folders and a file whose names are words, downwards only. No sign in
 * it means anything to a web address, a module or a shell.
 */
export function isPicture(path: string): boolean {
  const steps = path.replace(/^\.\//, '').split('/');
  return (
    path.length <= longestPath &&
    kindOfName(path) !== null &&
    steps.every((step) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._()-]*$/u.test(step)) &&
    /[^.]\.[a-z]+$/i.test(path)
  );
}

export const pictureHint =
  'Đặt ảnh .jpg, .png, .webp, .avif hoặc .gif trong thư mục của bài, ví dụ ./anh/ten-anh.jpg; tên không có ký tự đặc biệt.';
