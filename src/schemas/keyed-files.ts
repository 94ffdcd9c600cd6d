import type { z } from 'astro/zod';
import { newsSchema, staticPageSchema } from './news.ts';
import { settingsSchema } from './settings.ts';

/** A file of YAML keys: what it is, its schema, and a sample that the schema accepts. */
export interface KeyedFile {
  title: string;
  path: string;
  /** Where its JSON Schema lies in a portal. */
  schemaFile: string;
  meaning: string;
  schema: z.ZodType;
  sample: string;
}

export const keyedFiles: readonly KeyedFile[] = [
  {
    title: 'Thông tin của cổng',
    path: 'data/cong.yaml',
    schemaFile: '.vscode/cong.schema.json',
    meaning: 'Ai công khai, liên hệ ở đâu, cổng đặt ở địa chỉ nào. Không có tập tin này thì không có cổng.',
    schema: settingsSchema,
    sample: `ten: Ủy ban nhân dân xã Nậm Lúng
ten-ngan: Nậm Lúng
cap: xã
truc-thuoc: huyện Mường Mây
gioi-thieu: Tra thủ tục, giấy tờ cần mang, thời hạn và lệ phí tại xã Nậm Lúng.
dia-chi: Bản Nậm Lúng, xã Nậm Lúng
dien-thoai: 0200 300 0111
mot-cua:
  ten: Bộ phận Một cửa xã Nậm Lúng
  dia-chi: Tầng 1, trụ sở Ủy ban nhân dân xã
  dien-thoai: 0200 300 0112
  gio:
    - { ngay: thứ Hai đến thứ Sáu, gio: "7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ" }
phan-anh:
  don-vi: Văn phòng Ủy ban nhân dân xã
  dien-thoai: 0200 300 0113
  huong-dan: Bạn gọi điện hoặc đến tận nơi. Văn phòng trả lời trong 10 ngày làm việc.
cong-bo:
  so-ngay: 5
  loai-ngay: ngày làm việc
  can-cu: Quyết định số 15/QĐ-UBND ngày 12/01/2024
trang:
  dia-chi: https://namlung.example
  duong-dan-goc: /
kho-ma:
  dia-chi: https://github.com/namlung/cong
  loai: github
ra-soat:
  thang: 12
tim-nhieu: [khai sinh, chứng thực bản sao]`,
  },
  {
    title: 'Phần đầu của tin bài',
    path: 'content/tin-tuc/<ten-bai>.mdx',
    schemaFile: '.vscode/tin-tuc.schema.json',
    meaning: 'Đặt giữa hai dòng --- ở đầu tập tin. Nội dung bài viết ở dưới.',
    schema: newsSchema,
    sample: `tieu-de: Một cửa xã Nậm Lúng làm việc cả sáng thứ Bảy
mu: Một cửa
sapo: Từ ngày 03/10/2026, bạn nộp hồ sơ được vào sáng thứ Bảy.
thoi-gian: 2026-09-28 08:30
tac-gia: Lò Thị Mây
nguon: Ủy ban nhân dân xã Nậm Lúng
chu-de: [Một cửa]
don-vi: [xa-nam-lung]
thu-tuc: ["1.001193", "2.000815"]
kiem-tra: [cchc-2026]
van-ban: [812/QĐ-UBND]
bo-chi-so: [cchc-xa 2025]
so-lieu: ["Một cửa: Quý III/2026"]
anh:
  - tep: ./anh/quay-mot-cua.jpg
    mo-ta: Hai người ngồi trước quầy Một cửa, công chức đang xem giấy tờ
    chu-thich: Nộp hồ sơ tại quầy Một cửa xã Nậm Lúng.
    nguon: "Ảnh: Lò Thị Mây"
    nhan-ra-nguoi: true
    dong-y: Hai người trong ảnh đồng ý bằng giấy
dinh-chinh:
  - ngay: 30/09/2026
    noi-dung: Bản trước ghi mở cửa từ 7 giờ; đúng là 7 giờ 30.`,
  },
  {
    title: 'Phần đầu của trang tĩnh',
    path: 'content/trang/<ten-trang>.mdx',
    schemaFile: '.vscode/trang.schema.json',
    meaning: 'Trang ít thay đổi: giới thiệu, quyền riêng tư, khả năng tiếp cận.',
    schema: staticPageSchema,
    sample: `tieu-de: Giới thiệu
mo-ta: Cổng này công khai những gì, ai giữ số liệu và bao lâu cập nhật một lần.
thu-tu: 1
phu-trach: van-phong
ra-soat: 12/10/2026`,
  },
];
