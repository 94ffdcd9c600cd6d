import { refused, type Expectations } from '../outcome.ts';

/** What has to come of every attack of this room. */
export const expected: Expectations = {
  'hidden-link-among-the-tables': refused(['lien-ket-he-thong', 'data/.bay']),
  'hidden-link-in-public': refused(['lien-ket-he-thong', 'public/.bay']),
  'photograph-linked-to-the-disk': refused(['lien-ket-he-thong', 'content/tin-tuc/anh/bay.jpg']),
  'photographs-linked-to-the-disk': refused(['lien-ket-he-thong', 'content/tin-tuc/anh']),
  'pipe-for-a-photograph': refused(['khong-doc-duoc', 'content/tin-tuc/anh/bay.jpg']),
  'pipe-for-a-table': refused(['khong-doc-duoc', 'data/hai-long.csv']),
  'pipe-for-a-text': refused(['khong-doc-duoc', 'content/trang/bay.mdx']),
  'pipe-in-public': refused(['khong-doc-duoc', 'public/bay.txt']),
  'public-file-linked-to-the-disk': refused(['lien-ket-he-thong', 'public/bay.txt']),
  'public-file-linked-to-the-settings': refused(['lien-ket-he-thong', 'public/bay.yaml']),
  'public-folder-linked-to-its-parent': refused(['lien-ket-he-thong', 'public/bay']),
  'public-folder-linked-to-the-disk': refused(['lien-ket-he-thong', 'public/bay']),
  'public-link-to-itself': refused(['lien-ket-he-thong', 'public/bay']),
  'public-link-to-nowhere': refused(['lien-ket-he-thong', 'public/bay.txt']),
  'sector-folder-linked-to-another': refused(['lien-ket-he-thong', 'data/thu-tuc/bay']),
  'settings-linked-to-the-disk': refused(['lien-ket-he-thong', 'data/cong.yaml']),
  'table-linked-to-the-disk': refused(['lien-ket-he-thong', 'data/hai-long.csv']),
  'text-linked-to-the-disk': refused(['lien-ket-he-thong', 'content/trang/bay.mdx']),
  'texts-linked-to-the-disk': refused(['lien-ket-he-thong', 'content/thu-tuc']),
  'whole-public-linked-to-the-disk': refused(['lien-ket-he-thong', 'public']),
};
