import { refused, shown, type Expectations } from '../outcome.ts';

/** What has to come of every attack of this room. */
export const expected: Expectations = {
  'beyond-unicode': refused(['sai-ma-hoa', 'data/linh-vuc.csv', 3]),
  'gzip-table': refused(['sai-ma-hoa', 'data/linh-vuc.csv']),
  'half-a-letter-at-the-end': refused(['sai-ma-hoa', 'data/linh-vuc.csv', 3]),
  'latin-1-table': refused(['sai-ma-hoa', 'data/linh-vuc.csv']),
  'overlong-brackets': refused(['sai-ma-hoa', 'data/linh-vuc.csv', 3]),
  'page-in-utf-16': refused(['sai-ma-hoa', 'content/trang/page-in-utf-16.mdx', 1]),
  'page-in-utf-16-without-a-mark': refused(['sai-ma-hoa', 'content/trang/page-in-utf-16-without-a-mark.mdx']),
  'page-in-utf-7': shown('Chữ +ADw-script+AD4-canary()+ADw-/script+AD4- là chữ.'),
  'page-in-windows-1258': refused(['sai-ma-hoa', 'content/trang/page-in-windows-1258.mdx']),
  'page-that-is-a-picture': refused(['sai-ma-hoa', 'content/trang/page-that-is-a-picture.mdx']),
  'page-that-is-an-archive': refused(['sai-ma-hoa', 'content/trang/page-that-is-an-archive.mdx']),
  'page-with-a-mark-of-bytes': shown('Chữ sau dấu đầu tập tin.'),
  'page-with-a-null': refused(['sai-ma-hoa', 'content/trang/page-with-a-null.mdx', 6]),
  'page-with-overlong-brackets': refused(['sai-ma-hoa', 'content/trang/page-with-overlong-brackets.mdx', 6]),
  'page-with-returns': shown('Chữ có xuống dòng kiểu Windows.'),
  'settings-in-latin-1': refused(['sai-ma-hoa', 'data/cong.yaml']),
  'settings-with-overlong-brackets': refused(['sai-ma-hoa', 'data/cong.yaml', 19]),
  'shift-jis-table': refused(['sai-ma-hoa', 'data/linh-vuc.csv', 3]),
  'surrogates-in-utf-8': refused(['sai-ma-hoa', 'data/linh-vuc.csv', 3]),
  'table-of-escapes': refused(['sai-ma-hoa', 'data/linh-vuc.csv', 3]),
  'utf-32-table': refused(['sai-ma-hoa', 'data/linh-vuc.csv']),
};
