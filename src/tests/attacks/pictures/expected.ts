import { refused, shown, someError, type Expectations } from '../outcome.ts';

/** What has to come of every attack of this room. */
export const expected: Expectations = {
  'photograph-of-another-kind': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-of-no-bytes': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-that-is-a-bomb': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-that-is-a-drawing': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-that-is-a-folder': refused(['thieu-anh', 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9, 7]),
  'photograph-that-is-a-table': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-that-is-html': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-that-was-cut': refused([someError, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx', 9]),
  'photograph-with-a-page-behind-it': shown('Ảnh có trang ở đuôi.'),
  'photograph-with-a-position': shown('Ảnh có vị trí chụp.'),
  'picture-text-with-quotes': shown('Ảnh có ngoặc.'),
};
