import { wrongType } from '../rules/wrong-type.ts';
import { problem, type Kind } from '../kind.ts';

/** A text of one form, or the hint how to write it. */
function written(name: string, hint: string, isSound: (text: string) => boolean): Kind<string> {
  return {
    name,
    empty: null,
    read: (text) =>
      isSound(text) ? { value: text } : problem(wrongType, { message: `«${text}» không phải ${name}.`, found: text, expected: name, hint }),
  };
}

/** A path of plain names: nothing in it climbs, and nothing has to be encoded in an address. */
const isPlainPath = (text: string) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(text) && text.split('/').every((part) => !part.startsWith('.'));

/** The page of a repository on its forge: https, a host, a path of plain names. */
export const repositoryAddress = written(
  'địa chỉ trang của kho mã',
  'Chép từ trình duyệt khi mở trang chính của kho, dạng https://github.com/<chủ kho>/<tên kho>.',
  (text) => {
    const url = URL.parse(text);
    if (url?.protocol !== 'https:' || !url.hostname.includes('.')) return false;
    const path = text.slice(url.origin.length + 1).replace(/\/$/, '');
    return text.startsWith(`${url.origin}/`) && isPlainPath(path) && path.includes('/');
  },
);

export const branchName = written('tên nhánh', 'Tên nhánh chính của kho, thường là main.', isPlainPath);

export const folderInRepository = written(
  'thư mục trong kho',
  'Đường dẫn từ gốc kho, không có / ở đầu, ví dụ cong-xa; bỏ mục này nếu cổng nằm ở gốc kho.',
  (text) => isPlainPath(text.replace(/\/$/, '')),
);
