import { z } from 'astro/zod';
import { email, phone } from './kinds/contact.ts';
import { hours } from './kinds/hours.ts';
import { wholeNumber } from './kinds/number.ts';
import { branchName, folderInRepository, repositoryAddress } from './kinds/repository.ts';
import { siteAddress } from './kinds/site-address.ts';
import { text, wording } from './kinds/text.ts';
import { phoneNumbers } from '../text/phone.ts';
import { kindOf, shape } from './shape.ts';

export const publisherLevels = ['tỉnh', 'huyện', 'xã', 'sở'] as const;

/** The software of a repository, after which its addresses go; Forgejo has those of Gitea. */
const forges = ['github', 'gitlab', 'gitea'] as const;
export type Forge = (typeof forges)[number];

/** How days until a posting are counted. */
const postingDays = ['ngày làm việc', 'ngày'] as const;

const openingHours = shape({
  ngay: kindOf(wording).describe('Những ngày nào, ví dụ «thứ Hai đến thứ Sáu».'),
  gio: kindOf(hours).describe('Giờ làm việc, ví dụ «7 giờ 30 – 11 giờ 30».'),
});

/** The editing page sends requests to these; on others it could only write to the main branch, which nobody has looked at. */
function editableForge({ value, issues }: z.core.ParsePayload<{ loai?: string; 'bien-tap'?: boolean }>): void {
  if (value['bien-tap'] !== true || value.loai === undefined || value.loai === 'github') return;
  const message = `Trang /bien-tap/ mới gửi được đề nghị sửa tới github, chưa gửi được tới ${value.loai}. Hãy bỏ mục này.`;
  issues.push({ code: 'custom', path: ['bien-tap'], input: true, message });
}

/** `cong.yaml`: who publishes, how to reach them, where the portal will stand. */
export const settingsSchema = shape({
  ten: kindOf(wording).describe('Tên đầy đủ của đơn vị chủ quản.'),
  'ten-ngan': kindOf(wording).describe('Tên ngắn, chữ lớn ở đầu trang.'),
  loai: kindOf(wording).optional().describe('Dòng nhỏ trên tên ngắn.'),
  cap: z.enum(publisherLevels).describe('Cấp của đơn vị chủ quản.'),
  'truc-thuoc': kindOf(wording).optional().describe('Đơn vị cấp trên.'),
  'gioi-thieu': kindOf(wording).describe('Một, hai câu giới thiệu cổng; hiện ở cuối trang chủ và trên trang kết quả của máy tìm kiếm.'),
  'dia-chi': kindOf(wording).optional().describe('Địa chỉ trụ sở.'),
  'dien-thoai': kindOf(phone).optional().describe('Điện thoại chung.'),
  'thu-dien-tu': kindOf(email).optional().describe('Thư điện tử chung.'),
  'mot-cua': shape({
    ten: kindOf(wording).describe('Tên bộ phận một cửa.'),
    'ten-goi': kindOf(wording).default('Một cửa').describe('Tên ngắn mà người dân gọi, ví dụ «Trung tâm hành chính công».'),
    'dia-chi': kindOf(wording).optional().describe('Nơi người dân đến nộp hồ sơ.'),
    'dien-thoai': kindOf(phone).optional().describe('Điện thoại hỏi về hồ sơ.'),
    gio: z.array(openingHours).min(1).optional().describe('Ngày giờ làm việc.'),
  }).describe('Bộ phận tiếp nhận và trả kết quả. Chưa biết mục con nào thì bỏ trống: trang nói là chưa ghi.'),
  'phan-anh': shape({
    'don-vi': kindOf(wording).describe('Ai tiếp nhận phản ánh, kiến nghị.'),
    'dia-chi': kindOf(wording).optional().describe('Nơi gửi thư hoặc đến trực tiếp.'),
    'dien-thoai': kindOf(phone).optional().describe('Đường dây nóng.'),
    'thu-dien-tu': kindOf(email).optional().describe('Thư điện tử nhận phản ánh.'),
    'huong-dan': kindOf(wording).optional().describe('Cách gửi và bao lâu được trả lời.'),
  }).describe('Nơi gửi phản ánh, kiến nghị; có ở cuối mọi trang (Nghị định 20/2008/NĐ-CP).'),
  'cong-bo': shape({
    'so-ngay': kindOf(wholeNumber({ from: 0, to: 60 })).describe('Số ngày từ ngày ký quyết định công bố đến hạn đăng lên cổng.'),
    'loai-ngay': z.enum(postingDays).describe('Đếm ngày làm việc hay mọi ngày.'),
    'can-cu': kindOf(wording).describe('Văn bản đặt ra hạn này.'),
  })
    .optional()
    .describe('Hạn đăng thủ tục mới công bố; thiếu thì cổng chỉ đếm số ngày, không nói đúng hạn hay chậm.'),
  trang: shape({
    'dia-chi': kindOf(siteAddress)
      .optional()
      .describe(
        'Địa chỉ máy chủ, ví dụ https://muongmay.example. Chưa có thì bỏ trống: cổng chưa có mã QR, bản tin RSS, sơ đồ trang, tập tin .jsonld, tìm từ thanh địa chỉ, ảnh chia sẻ.',
      ),
    'duong-dan-goc': z
      .string()
      .regex(/^\/([a-z0-9-]+\/)*$/)
      .default('/')
      .describe('Đường dẫn gốc: / hoặc dạng /cong/.'),
    'anh-chia-se': z
      .boolean()
      .default(false)
      .describe(
        'true thì mỗi thủ tục, mỗi kết quả có một ảnh ghi sẵn câu trả lời, hiện khi gửi liên kết qua Zalo, Facebook. Cần có dia-chi; lần dựng đầu lâu hơn, mỗi ảnh chừng 25 KB.',
      ),
  }).describe('Nơi đặt cổng.'),
  'kho-ma': shape(
    {
      'dia-chi': kindOf(repositoryAddress).describe('Địa chỉ trang của kho mã, ví dụ https://github.com/muongmay/cong.'),
      loai: z.enum(forges).describe('Kho mã chạy trên phần mềm nào.'),
      nhanh: kindOf(branchName).default('main').describe('Nhánh chính.'),
      'thu-muc': kindOf(folderInRepository).optional().describe('Thư mục của cổng trong kho; bỏ trống nếu cổng nằm ngay ở gốc kho.'),
      'bien-tap': z
        .boolean()
        .default(false)
        .describe('true thì cổng có trang /bien-tap/ để viết tin và trang tĩnh không cần git. Chỉ dùng được với github.'),
    },
    editableForge,
  )
    .optional()
    .describe('Kho giữ bảng và bài của cổng; có thì mỗi trang có «Sửa trang này» và «Báo sai sót».'),
  'ra-soat': shape({
    thang: kindOf(wholeNumber({ from: 1, to: 60 })).describe('Bao nhiêu tháng thì đọc lại một lần, ví dụ 12.'),
  })
    .optional()
    .describe('Bao lâu rà soát một lần; npm run due theo đó mà nói thủ tục, trang nào đến hạn.'),
  'ngoai-tuyen': z
    .boolean()
    .default(false)
    .describe(
      'true thì điện thoại, máy tính giữ lại trang đã xem để đọc khi mất mạng, luôn kèm ngày đã lưu; trang thủ tục có nút «Lưu để đọc khi mất mạng». Đổi lại thành false thì máy đã giữ sẽ tự xóa ở lần vào cổng sau.',
    ),
  'ngon-ngu': z
    .array(z.enum(['vi']))
    .min(1)
    .default(['vi'])
    .describe('Ngôn ngữ của cổng.'),
  'trinh-dien': kindOf(wording).optional().describe('Thông báo rằng đây là cổng trình diễn; bỏ trống ở cổng thật.'),
  'tim-nhieu': z.array(kindOf(text)).default([]).describe('Vài từ hay tìm, hiện dưới ô tìm kiếm.'),
});

/** The settings as the portal uses them. What an office has not said yet is `null`; pages say that it is missing. */
export function toSettings(yaml: z.output<typeof settingsSchema>) {
  const { 'mot-cua': shop, 'phan-anh': feedback, 'cong-bo': posting, 'kho-ma': repository } = yaml;
  return {
    name: yaml.ten,
    shortName: yaml['ten-ngan'],
    kindLine: yaml.loai ?? null,
    level: yaml.cap,
    parent: yaml['truc-thuoc'] ?? null,
    description: yaml['gioi-thieu'],
    address: yaml['dia-chi'] ?? null,
    phone: callable(yaml['dien-thoai']),
    email: yaml['thu-dien-tu'] ?? null,
    oneStopShop: {
      name: shop.ten,
      commonName: shop['ten-goi'],
      address: shop['dia-chi'] ?? null,
      phone: callable(shop['dien-thoai']),
      hours: (shop.gio ?? []).map(({ ngay, gio }) => ({ days: ngay, hours: gio })),
    },
    feedback: {
      unit: feedback['don-vi'],
      address: feedback['dia-chi'] ?? null,
      phone: callable(feedback['dien-thoai']),
      email: feedback['thu-dien-tu'] ?? null,
      guidance: feedback['huong-dan'] ?? null,
    },
    /** Until when a newly announced procedure has to be posted; `null` where nobody set it. */
    posting: posting ? { days: posting['so-ngay'], unit: posting['loai-ngay'], source: posting['can-cu'] } : null,
    ...placeOf(yaml.trang),
    /** Where the portal folder is kept; `null` where no reader is told. `folder` is '' at the root of the repository. */
    repository: repository
      ? {
          address: repository['dia-chi'].replace(/\/$/, ''),
          forge: repository.loai,
          branch: repository.nhanh,
          folder: repository['thu-muc']?.replace(/\/$/, '') ?? '',
          /** Whether the portal has a page to edit with. */
          editedOnline: repository['bien-tap'],
        }
      : null,
    /** After how many months procedures and pages are read again; `null` where nobody set it. */
    reviewMonths: yaml['ra-soat']?.thang ?? null,
    /** Whether devices keep pages that were visited, to be read without a network. */
    keepsVisited: yaml['ngoai-tuyen'],
    demonstration: yaml['trinh-dien'] ?? null,
    popularSearches: yaml['tim-nhieu'],
  };
}

function placeOf(place: z.output<typeof settingsSchema>['trang']) {
  const site = place['dia-chi']?.replace(/\/$/, '') ?? null;
  return {
    /** Scheme and host. */
    site,
    base: place['duong-dan-goc'],
    /** Whether pages have a picture for chats: none where they have no address, by which programs find it. */
    cards: place['anh-chia-se'] && site !== null,
  };
}

/** «Chưa có» is no number that anybody can call. */
function callable(phones: string | undefined): string | null {
  return phones !== undefined && phoneNumbers(phones).length > 0 ? phones : null;
}

export type Settings = ReturnType<typeof toSettings>;
