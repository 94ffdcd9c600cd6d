import type { Settings } from '../../schemas/settings.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { copyFolder } from './copy-plan.ts';
import { escaped } from './copy-page.ts';

/** Whose copy it is and of which day. */
export interface CopyOf {
  settings: Pick<Settings, 'name' | 'site' | 'base' | 'oneStopShop'>;
  /** The day for which the portal was built. */
  day: IsoDate;
}

/** The names of what stands beside the portal in a copy. */
export const doorFile = 'MO-TRANG-NAY.html';
export const firstWordsFile = 'DOC-TRUOC.txt';

/** The full text is fetched piece by piece, which no page from a disk may. */
const namesAlone = ' Ở đây chỉ tìm theo tên, không tìm trong toàn văn.';

/**
 * The line on top of every page of a copy, on the screen and on paper.
 *
 * @param living the same page on the living portal; `null` where the portal has no address
 * @param searches whether it is the page of search results
 */
export function copyLine({ settings, day }: CopyOf, living: string | null, searches: boolean): string {
  const newer =
    living === null
      ? `hỏi lại ${escaped(settings.oneStopShop.commonName)} trước khi dùng`
      : `bản mới ở <a href="${escaped(living)}">${escaped(new URL(living).host)}</a>`;
  return `<aside class="ban-chep" aria-label="Ngày của bản chép">Bản chép ngày ${formatDate(day)}, có thể đã cũ; ${newer}.${searches ? namesAlone : ''}</aside>`;
}

/** Where the line stands; and on each further sheet of a print, in browsers that print into margins. */
export function copyStyles({ day }: CopyOf): string {
  return `.ban-chep { padding: 0.3rem 1.25rem; text-align: center; font-size: 0.9rem; background: var(--sheet); border-block-end: 1px solid var(--rule); }
@media (max-width: 30rem) { .ban-chep { padding: 0.1rem 0.5rem; font-size: 0.82rem; } }
@media print {
  .ban-chep { padding: 0; border: 0; block-size: 4mm; overflow: visible; font-size: 8pt; line-height: 4mm; text-align: start; white-space: nowrap; }
  .ban-chep ~ .band { display: none; }
  @page { @top-right { content: 'Bản chép ngày ${formatDate(day)}'; font: 7pt 'Source Sans 3', sans-serif; } }
}
`;
}

/** The page that leads in: everybody finds it, and nobody has to look among the files of the portal. */
export function doorPage({ settings, day }: CopyOf): string {
  const name = escaped(settings.name);
  const start = `${copyFolder}/index.html`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${start}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: bản chép ngày ${formatDate(day)}</title>
</head>
<body>
<h1>${name}</h1>
<p>Bản chép ngày ${formatDate(day)}, có thể đã cũ.</p>
<p><a href="${start}">Mở trang đầu</a></p>
</body>
</html>
`;
}

/** What people read who look into the folder first; Notepad reads it right. */
export function firstWords({ settings, day }: CopyOf): string {
  const { name, site, base, oneStopShop } = settings;
  const newer = site === null ? `Trước khi dùng, hỏi lại ${oneStopShop.commonName}.` : `Bản mới ở ${new URL(base, site).href}`;
  const lines = [
    `BẢN CHÉP: ${name}`,
    '',
    `Dữ liệu ngày ${formatDate(day)}. Thủ tục, lệ phí, thời hạn có thể đã đổi sau ngày này.`,
    newer,
    '',
    'CÁCH MỞ',
    'Nếu bạn nhận một tập tin .zip: giải nén trước, rồi mới mở.',
    `Máy tính: bấm đúp vào ${doorFile}.`,
    `Điện thoại Android: chép cả thư mục vào máy, rồi mở ${doorFile} bằng trình duyệt.`,
    'Mở được trang đầu mà bấm liên kết không sang trang khác thì gõ vào ô địa chỉ của trình duyệt:',
    `file:///sdcard/Download/TÊN-THƯ-MỤC/${doorFile}`,
    'Điện thoại nào vẫn không mở được thì dùng máy tính.',
    'Không cần mạng.',
    '',
    'CÓ GÌ KHÁC CỔNG TRÊN MẠNG',
    'Ô tìm kiếm tìm theo tên thủ tục, tên người dân hay gọi, tên đơn vị và bài viết; không tìm trong toàn văn.',
    'Nộp hồ sơ trực tuyến và liên kết sang trang khác vẫn cần mạng.',
    '',
    `Muốn có bản mới: xóa cả thư mục này rồi chép bản mới vào. Đừng sửa tập tin trong thư mục ${copyFolder}.`,
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
