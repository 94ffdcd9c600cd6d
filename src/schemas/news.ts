import { z } from 'astro/zod';
import { date, moment } from './kinds/date.ts';
import { editionName, figureName, newsSubject } from './kinds/news.ts';
import { wholeNumber, year } from './kinds/number.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { identifier, text, wording } from './kinds/text.ts';
import { kindOf, shape, words } from './shape.ts';

/** A photograph with what a reader who cannot see it is told, its caption and its credit. */
const photoSchema = shape({
  tep: words.describe('Đường dẫn ảnh, cạnh bài: ./anh/ten-anh.jpg.'),
  'mo-ta': kindOf(wording).describe('Nói cho người không nhìn thấy ảnh.'),
  'chu-thich': kindOf(wording).optional().describe('Chú thích dưới ảnh.'),
  nguon: kindOf(wording).optional().describe('Ai chụp hoặc vẽ.'),
  'nhan-ra-nguoi': z
    .boolean()
    .default(false)
    .describe('true nếu nhận ra được người dân trong ảnh. Cán bộ đang làm việc nơi công cộng thì không cần ghi.'),
  'dong-y': z
    .union([z.boolean(), kindOf(wording)])
    .optional()
    .meta({ kind: 'true, hoặc lời ghi ai đồng ý, bằng cách nào' })
    .describe('Người trong ảnh đã đồng ý cho đăng. Bắt buộc khi nhan-ra-nguoi là true. Lời ghi ở đây không hiện trên cổng.'),
});

/** What was wrong in an article, and is right now. */
const correctionSchema = shape({
  ngay: kindOf(date).describe('Ngày sửa trên cổng.'),
  'noi-dung': kindOf(wording).describe('Trước ghi gì, nay sửa thành gì, vì sao.'),
});

const withdrawalSchema = shape({
  ngay: kindOf(date).describe('Ngày rút.'),
  'ly-do': kindOf(wording).describe('Vì sao rút; in trên trang.'),
});

/** YAML takes `- Một cửa: Quý III/2026` for a key and its value. */
const figure = z
  .preprocess((input) => {
    const [first, ...others] = input !== null && typeof input === 'object' && !Array.isArray(input) ? Object.entries(input) : [];
    return first && others.length === 0 && /^(string|number)$/.test(typeof first[1]) ? first.join(': ') : input;
  }, kindOf(figureName))
  .meta({
    kind: figureName.name,
    anyOf: [
      { type: 'string', minLength: 1 },
      { type: 'object', minProperties: 1, maxProperties: 1 },
    ],
  });

const newsFields = {
  'tieu-de': kindOf(wording).describe('Tiêu đề, nói điều rút ra, tối đa 90 chữ cái.'),
  mu: kindOf(wording).optional().describe('Dòng nhỏ trên tiêu đề.'),
  sapo: kindOf(wording).describe('Một hai câu tóm tắt.'),
  'thoi-gian': kindOf(moment)
    .optional()
    .describe(
      'Ngày giờ đăng, giờ Việt Nam: 2026-10-14 09:30. Chép nguyên dòng thời gian của trang cũ cũng được. Bắt buộc, trừ khi có thoi-gian-khong-ro.',
    ),
  'thoi-gian-khong-ro': kindOf(text)
    .optional()
    .describe(
      'Thay cho thoi-gian khi nguồn không ghi đủ ngày tháng năm: chép lời của nguồn, như "Sáng 24/8". Cổng in đúng lời ấy, không đoán ngày.',
    ),
  'dua-len-cong': kindOf(date).optional().describe('Ngày bài được đưa lên cổng này. Bắt buộc khi có thoi-gian-khong-ro.'),
  'nam-cua-tin': kindOf(year)
    .optional()
    .describe('Năm, nếu biết chắc dù nguồn không ghi ngày. Bài xếp cuối năm ấy; không ghi thì xếp cuối cùng.'),
  'tac-gia': kindOf(wording).optional().describe('Người viết.'),
  nguon: kindOf(wording).optional().describe('Cơ quan cung cấp tin.'),
  'noi-bat': z.boolean().default(false).describe('true nếu muốn đưa lên đầu.'),
  'chu-de': z.array(kindOf(newsSubject)).default([]).describe('Chủ đề; mỗi chủ đề có một trang gom các tin. Viết giống nhau ở mọi bài.'),
  'don-vi': z.array(kindOf(identifier)).default([]).describe('Mã đơn vị có trong tin.'),
  'thu-tuc': z.array(kindOf(procedureCode)).default([]).describe('Mã thủ tục có trong tin, đặt trong ngoặc kép.'),
  'kiem-tra': z.array(kindOf(identifier)).default([]).describe('Mã đợt kiểm tra có trong tin, như trong kiem-tra/dot.csv.'),
  'van-ban': z.array(kindOf(text)).default([]).describe('Số hiệu văn bản có trong tin, như trong van-ban.csv hoặc can-cu.csv.'),
  'bo-chi-so': z
    .array(kindOf(editionName))
    .default([])
    .describe('Bộ chỉ số có trong tin, như trong bo-chi-so.csv; kèm năm nếu tin nói về một năm.'),
  'so-lieu': z.array(figure).default([]).describe('Số liệu có trong tin: loại và kỳ, đặt trong ngoặc kép. Kỳ phải có số trên cổng.'),
  anh: z.array(photoSchema).default([]).describe('Ảnh; ảnh đầu tiên đứng đầu bài, các ảnh sau xếp thành lưới ở cuối bài.'),
  'dinh-chinh': z.array(correctionSchema).default([]).describe('Các lần đính chính; in ở đầu bài. Đừng xóa lần cũ.'),
  'rut-bai': withdrawalSchema
    .optional()
    .describe('Rút bài: địa chỉ và tiêu đề còn lại, trang nói rút ngày nào, vì sao. Phần còn lại của bài không được công bố nữa.'),
};

/** The front matter of `content/tin-tuc/*.mdx`. */
export const newsSchema = shape(newsFields, ({ value: front, issues }) => {
  const words = front['thoi-gian-khong-ro'];
  const told = new Set(issues.map(({ path }) => path?.[0]));
  const missing = (key: string) => told.has(key) || issues.push({ code: 'custom', path: [key], input: undefined });
  const message = 'Bài có cả «thoi-gian» lẫn «thoi-gian-khong-ro»: chỉ ghi một mục.';
  if (front['thoi-gian'] === undefined && words === undefined && !told.has('thoi-gian-khong-ro')) missing('thoi-gian');
  if (front['thoi-gian'] !== undefined && words !== undefined)
    issues.push({ code: 'custom', path: ['thoi-gian-khong-ro'], input: words, message });
  if (words !== undefined && front['dua-len-cong'] === undefined) missing('dua-len-cong');
}).meta({
  // The same for programs that read a JSON Schema.
  oneOf: [{ required: ['thoi-gian'], not: { required: ['thoi-gian-khong-ro'] } }, { required: ['thoi-gian-khong-ro', 'dua-len-cong'] }],
});

/** The front matter of `content/trang/*.mdx`. */
export const staticPageSchema = shape({
  'tieu-de': kindOf(wording).describe('Tiêu đề trang.'),
  'mo-ta': kindOf(wording).describe('Một câu nói trang này có gì.'),
  'thu-tu': kindOf(wholeNumber({ from: 1, to: 1000 }))
    .default(100)
    .describe('Thứ tự ở cuối trang; số nhỏ đứng trước.'),
  'phu-trach': kindOf(identifier).optional().describe('Mã đơn vị giữ trang này, như trong don-vi.csv.'),
  'ra-soat': kindOf(date)
    .optional()
    .describe('Ngày gần nhất cán bộ đọc lại và xác nhận còn đúng; hiện ở cuối trang. Chưa ai đọc lại thì bỏ trống.'),
});

/** The front matter of `content/thu-tuc/*.md`: a guide has none, all about a procedure stands in its tables. */
export const guideSchema = shape({});

/** The front matter of `content/kiem-tra/*.mdx`: a round is described in its tables, the text only tells more. */
export const roundTextSchema = shape({});

export type NewsFront = z.output<typeof newsSchema>;
export type StaticPageFront = z.output<typeof staticPageSchema>;
