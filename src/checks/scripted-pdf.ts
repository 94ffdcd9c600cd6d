import { issueOf, type Rule } from '../issues/rule.ts';
import { pdfActions } from '../public-files/pdf-actions.ts';
import { judgeEach } from '../public-files/read-public.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'pdf-co-ma',
  severity: 'warning',
  harm: 'wrong',
  title: 'PDF mang mã lệnh',
  cause:
    'PDF có JavaScript hoặc phim nhúng. Mẫu điền sẵn đôi khi cần mã để tính; nếu không, nên bỏ. PDF đặt mật khẩu hay nén kiểu lạ thì không xem được bên trong.',
  wrong: `to-khai.pdf có /JavaScript`,
  right: `to-khai.pdf in ra từ Word, không có mã`,
  mend: 'Hỏi người làm tập tin xem mã để làm gì. Không cần thì in lại thành PDF mới («Print to PDF») rồi chép lại.',
};

export const scriptedPdf: Check = {
  rule,
  needs: [],
  guards: true,
  find: ({ folder, publicFiles }) =>
    judgeEach(folder, { files: publicFiles, extension: 'pdf' }, (file, bytes) => {
      const actions = pdfActions(bytes);
      if (actions.has('script')) return [issueOf(rule, { file }, { message: 'PDF mang mã lệnh (JavaScript) hoặc phim nhúng.' })];
      return actions.has('unseen')
        ? [
            issueOf(
              rule,
              { file },
              { message: 'PDF đặt mật khẩu, khóa, hoặc nén kiểu lạ: không xem được bên trong có mã lệnh hay không.', hint: unlock },
            ),
          ]
        : [];
    }),
};

const unlock = 'Bỏ mật khẩu và khóa, hoặc in lại thành PDF mới («Print to PDF»), rồi chép lại.';
