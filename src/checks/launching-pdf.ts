import { issueOf, type Rule } from '../issues/rule.ts';
import { pdfActions } from '../public-files/pdf-actions.ts';
import { judgeEach } from '../public-files/read-public.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'pdf-goi-chuong-trinh',
  severity: 'error',
  title: 'PDF gọi chương trình trên máy người đọc',
  cause: 'PDF có lệnh mở chương trình hoặc tập tin trên máy (/Launch). Giấy tờ của cơ quan không bao giờ cần lệnh ấy.',
  wrong: `to-khai.pdf có /Launch`,
  right: `to-khai.pdf chỉ có chữ, hình và ô để điền`,
  mend: 'In lại thành PDF mới («Print to PDF») rồi chép lại. Không rõ tập tin từ đâu ra thì xóa.',
};

export const launchingPdf: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ folder, publicFiles }) =>
    judgeEach(folder, { files: publicFiles, extension: 'pdf' }, (file, bytes) =>
      pdfActions(bytes).has('launch')
        ? [issueOf(rule, { file }, { message: 'PDF có lệnh mở chương trình trên máy người đọc (/Launch).' })]
        : [],
    ),
};
