import { extensionOf, isProofOfHost, programExtension } from './public-types.ts';

const advice: readonly (readonly [pattern: RegExp, what: string, hint: string])[] = [
  [
    /^(?:x?html?|xht|shtml?|mht|mhtml|md|mdx)$/,
    'trang web',
    'Chuyển nội dung vào content/trang/ (trang) hoặc content/tin-tuc/ (tin), hoặc xuất thành .pdf. Xác minh tên miền thì dùng bản ghi DNS.',
  ],
  [/^(?:[mc]?js|ts|css|wasm|map|swf)$/, 'mã chạy trong trình duyệt', 'Xóa tập tin: cổng không phát mã của người ngoài.'],
  [/^(?:xml|xsl|xslt|rss|atom|kml|gpx|rdf)$/, 'XML', 'Số liệu thì lưu thành .csv; văn bản thì xuất thành .pdf.'],
  [
    /^(?:json|jsonl|geojson|webmanifest|ya?ml|toml)$/,
    'dữ liệu cho chương trình',
    'Số liệu thì lưu thành .csv. Cấu hình máy chủ thì đặt ở máy chủ.',
  ],
  [/^(?:doc|dot|dotx|rtf|wps|pages)$/, 'văn bản', 'Mở bằng Word, lưu thành .docx hoặc .pdf rồi chép lại.'],
  [/^(?:docm|dotm|xlsm|xlsb|xltm|pptm|xlam)$/, 'văn bản có macro', 'Lưu thành .docx hoặc .xlsx (không macro), hoặc xuất thành .pdf.'],
  [/^(?:xls|xlt|xltx|numbers|tsv)$/, 'bảng tính', 'Mở bằng Excel, lưu thành .xlsx hoặc .csv rồi chép lại.'],
  [/^(?:pptx?|pps|ppsx|odp|odg|epub|djvu|xps)$/, 'tài liệu', 'Xuất thành .pdf rồi chép lại.'],
  [/^(?:heic|heif|tiff?|bmp|psd|ai|eps|cdr|jfif|jxl|raw|svgz)$/, 'ảnh', 'Xuất thành .jpg, .png hoặc .webp rồi chép lại.'],
  [/^(?:mp4|mov|avi|mkv|webm|mp3|wav|m4a|ogg)$/, 'phim, tiếng', 'Đặt ở dịch vụ video của cơ quan rồi dẫn liên kết trong bài.'],
  [/^(?:rar|7z|gz|tar|tgz|bz2|xz|iso|cab)$/, 'gói nén', 'Nén lại thành .zip rồi chép lại.'],
  [
    /^(?:exe|msi|com|scr|bat|cmd|ps1|vbs|hta|jar|apk|dmg|sh|php\d?|phtml|phar|aspx?|jspx?|cgi|pl|py|lnk|url)$/,
    'chương trình',
    'Xóa tập tin: cổng không phát chương trình.',
  ],
  [/^eot$/, 'phông chữ đời cũ', 'Dùng .woff2, .woff, .ttf hoặc .otf.'],
];

/** What a file is that has no place in `public/`, and what to do with it instead. */
export interface WhereTo {
  what: string;
  hint: string;
}

/** @param path relative to `public/` */
export function whereTo(path: string): WhereTo {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = extensionOf(path);
  if (isProofOfHost(path))
    return {
      what: 'giấy xác nhận tên miền',
      hint: 'Xóa tập tin. Người giữ máy chủ đặt nó trên máy chủ khi xin chứng thư: ai gửi được nó qua kho mã thì xin được chứng thư cho tên miền của cơ quan.',
    };
  if (/^(?:\.ds_store|thumbs\.db|desktop\.ini|\._.*|~\$.*)$/i.test(name)) return { what: 'tập tin tạm của máy', hint: 'Xóa tập tin.' };
  if (
    /^(?:_headers|_redirects|_routes\.json|\.ht.*|web\.config|(?:vercel|netlify|firebase|staticwebapp\.config)\.(?:json|toml))$/i.test(name)
  )
    return { what: 'cấu hình máy chủ', hint: 'Xóa tập tin. Người giữ máy chủ đặt cấu hình ở máy chủ, không qua kho mã của cổng.' };
  if (path.startsWith('.well-known/'))
    return { what: 'tập tin lạ trong .well-known', hint: 'Thư mục .well-known chỉ nhận .txt, .json và apple-app-site-association.' };
  if (path.split('/').some((step) => step.startsWith('.')))
    return { what: 'tập tin hoặc thư mục ẩn', hint: 'Xóa, hoặc đổi tên không bắt đầu bằng dấu chấm.' };
  const program = programExtension(path);
  if (program && program !== extension)
    return { what: `tập tin có «.${program}» ở giữa tên, máy chủ có thể chạy như chương trình`, hint: 'Đổi tên, chỉ giữ một phần đuôi.' };
  const [, what, hint] = advice.find(([pattern]) => pattern.test(extension)) ?? [];
  return {
    what: what ?? (extension ? 'loại không có trong danh sách' : 'tập tin không có phần đuôi'),
    hint: hint ?? 'Đổi thành .pdf (văn bản), .csv (số liệu) hoặc .jpg, .png (ảnh) rồi chép lại.',
  };
}
