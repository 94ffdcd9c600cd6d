import { z } from 'astro/zod';
import { shape, words } from './shape.ts';

export const publisherLevels = ['tỉnh', 'huyện', 'xã', 'sở'] as const;

const hours = shape({
  ngay: words.describe('Những ngày nào, ví dụ «thứ Hai đến thứ Sáu».'),
  gio: words.describe('Giờ làm việc, ví dụ «7 giờ 30 – 11 giờ 30».'),
});

/** `cong.yaml`: who publishes, how to reach them, where the portal will stand. */
export const settingsSchema = shape({
  ten: words.describe('Tên đầy đủ của đơn vị chủ quản.'),
  'ten-ngan': words.describe('Tên ngắn, chữ lớn ở đầu trang.'),
  loai: words.optional().describe('Dòng nhỏ trên tên ngắn.'),
  cap: z.enum(publisherLevels).describe('Cấp của đơn vị chủ quản.'),
  'truc-thuoc': words.optional().describe('Đơn vị cấp trên.'),
  'gioi-thieu': words.describe('Một câu giới thiệu cổng; hiện trên trang kết quả của máy tìm kiếm.'),
  'dia-chi': words.describe('Địa chỉ trụ sở.'),
  'dien-thoai': words.describe('Điện thoại chung.'),
  'thu-dien-tu': words.optional().describe('Thư điện tử chung.'),
  'mot-cua': shape({
    ten: words.describe('Tên bộ phận một cửa.'),
    'dia-chi': words.describe('Nơi người dân đến nộp hồ sơ.'),
    'dien-thoai': words.describe('Điện thoại hỏi về hồ sơ.'),
    gio: z.array(hours).min(1).describe('Ngày giờ làm việc.'),
  }).describe('Bộ phận tiếp nhận và trả kết quả.'),
  'phan-anh': shape({
    'don-vi': words.describe('Ai tiếp nhận phản ánh, kiến nghị.'),
    'dia-chi': words.optional().describe('Nơi gửi thư hoặc đến trực tiếp.'),
    'dien-thoai': words.describe('Đường dây nóng.'),
    'thu-dien-tu': words.optional().describe('Thư điện tử nhận phản ánh.'),
    'huong-dan': words.optional().describe('Cách gửi và bao lâu được trả lời.'),
  }).describe('Nơi gửi phản ánh, kiến nghị; có ở cuối mọi trang (Nghị định 20/2008/NĐ-CP).'),
  trang: shape({
    'dia-chi': z.url({ protocol: /^https?$/ }).describe('Địa chỉ máy chủ, ví dụ https://muongmay.example.'),
    'duong-dan-goc': z.string().regex(/^\/([a-z0-9-]+\/)*$/).default('/').describe('Đường dẫn gốc: / hoặc dạng /cong/.'),
  }).describe('Nơi đặt cổng.'),
  'ngon-ngu': z.array(z.enum(['vi'])).default(['vi']).describe('Ngôn ngữ của cổng.'),
  'trinh-dien': words.optional().describe('Thông báo rằng đây là cổng trình diễn; bỏ trống ở cổng thật.'),
  'tim-nhieu': z.array(words).default([]).describe('Vài từ hay tìm, hiện dưới ô tìm kiếm.'),
});

/** The settings as the portal uses them. */
export function toSettings(yaml: z.output<typeof settingsSchema>) {
  const shop = yaml['mot-cua'];
  const feedback = yaml['phan-anh'];
  return {
    name: yaml.ten,
    shortName: yaml['ten-ngan'],
    kindLine: yaml.loai ?? null,
    level: yaml.cap,
    parent: yaml['truc-thuoc'] ?? null,
    description: yaml['gioi-thieu'],
    address: yaml['dia-chi'],
    phone: yaml['dien-thoai'],
    email: yaml['thu-dien-tu'] ?? null,
    oneStopShop: { name: shop.ten, address: shop['dia-chi'], phone: shop['dien-thoai'], hours: shop.gio.map(({ ngay, gio }) => ({ days: ngay, hours: gio })) },
    feedback: {
      unit: feedback['don-vi'],
      address: feedback['dia-chi'] ?? null,
      phone: feedback['dien-thoai'],
      email: feedback['thu-dien-tu'] ?? null,
      guidance: feedback['huong-dan'] ?? null,
    },
    site: yaml.trang['dia-chi'].replace(/\/$/, ''),
    base: yaml.trang['duong-dan-goc'],
    demonstration: yaml['trinh-dien'] ?? null,
    popularSearches: yaml['tim-nhieu'],
  };
}

export type Settings = ReturnType<typeof toSettings>;
