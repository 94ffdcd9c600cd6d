import { z } from 'astro/zod';
import { moment } from './kinds/date.ts';
import { wholeNumber } from './kinds/number.ts';
import { identifier, wording } from './kinds/text.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { kindOf, shape, words } from './shape.ts';

/** A photograph with what a reader who cannot see it is told, its caption and its credit. */
const photoSchema = shape({
  tep: words.describe('Đường dẫn ảnh, cạnh bài: ./anh/ten-anh.jpg.'),
  'mo-ta': kindOf(wording).describe('Nói cho người không nhìn thấy ảnh.'),
  'chu-thich': kindOf(wording).optional().describe('Chú thích dưới ảnh.'),
  nguon: kindOf(wording).optional().describe('Ai chụp hoặc vẽ.'),
});

/** The front matter of `content/tin-tuc/*.mdx`. */
export const newsSchema = shape({
  'tieu-de': kindOf(wording).describe('Tiêu đề, nói điều rút ra, tối đa 90 chữ cái.'),
  mu: kindOf(wording).optional().describe('Dòng nhỏ trên tiêu đề.'),
  sapo: kindOf(wording).describe('Một hai câu tóm tắt.'),
  'thoi-gian': kindOf(moment).describe('Ngày giờ đăng, giờ Việt Nam: 2026-10-14 09:30.'),
  'tac-gia': kindOf(wording).optional().describe('Người viết.'),
  nguon: kindOf(wording).optional().describe('Cơ quan cung cấp tin.'),
  'noi-bat': z.boolean().default(false).describe('true nếu muốn đưa lên đầu.'),
  'chu-de': z.array(kindOf(wording)).default([]).describe('Chủ đề.'),
  'don-vi': z.array(kindOf(identifier)).default([]).describe('Mã đơn vị có trong tin.'),
  'thu-tuc': z.array(kindOf(procedureCode)).default([]).describe('Mã thủ tục có trong tin, đặt trong ngoặc kép.'),
  anh: z.array(photoSchema).default([]).describe('Ảnh; ảnh đầu tiên đứng đầu bài.'),
});

/** The front matter of `content/trang/*.mdx`. */
export const staticPageSchema = shape({
  'tieu-de': kindOf(wording).describe('Tiêu đề trang.'),
  'mo-ta': kindOf(wording).describe('Một câu nói trang này có gì.'),
  'thu-tu': kindOf(wholeNumber({ from: 1, to: 1000 }))
    .default(100)
    .describe('Thứ tự ở cuối trang; số nhỏ đứng trước.'),
});

/** The front matter of `content/thu-tuc/*.md`: a guide has none, all about a procedure stands in its tables. */
export const guideSchema = shape({});

/** The front matter of `content/kiem-tra/*.mdx`: a round is described in its tables, the text only tells more. */
export const roundTextSchema = shape({});

export type NewsFront = z.output<typeof newsSchema>;
export type StaticPageFront = z.output<typeof staticPageSchema>;
