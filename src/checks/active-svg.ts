import { issueOf, type Rule } from '../issues/rule.ts';
import { judgeSvg } from '../public-files/judge-svg.ts';
import { judgeEach } from '../public-files/read-public.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'hinh-ve-co-ma',
  severity: 'error',
  title: 'Hình vẽ SVG có phần không được nhận',
  cause:
    'Mở thẳng một hình SVG, trình duyệt chạy mã và tải mọi thứ mà hình gọi tới. Vì thế chỉ nhận hình, chữ, màu và hiệu ứng; phần khác bị từ chối.',
  wrong: `<svg …><script>…</script></svg>`,
  right: `<svg …><path d="M0 0h24v24z" fill="#1d3a6d"/></svg>`,
  mend: 'Xóa phần ấy, hoặc xuất lại: Inkscape chọn «Plain SVG» hay «Optimized SVG», Illustrator chọn SVG không nhúng ảnh. Vẫn còn thì dùng .png.',
};

export const activeSvg: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ folder, publicFiles }) =>
    judgeEach(folder, { files: publicFiles, extension: 'svg' }, (file, bytes) => {
      if (bytes.length === 0) return [];
      return judgeSvg(bytes).map(({ line, column, ...fault }) =>
        issueOf(rule, { file, ...(line && { line }), ...(column && { column }) }, fault),
      );
    }),
};
