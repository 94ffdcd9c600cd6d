import type { Rule } from '../../issues/rule.ts';

export const hugeFile: Rule = {
  code: 'tap-tin-qua-lon',
  severity: 'error',
  title: 'Tập tin quá lớn',
  cause: 'Một hồ sơ chỉ nặng vài chục KB. Tập tin quá lớn, hoặc nén nhỏ mà bung ra rất lớn, có thể làm treo máy.',
  wrong: `ho-so.docx (50 MB)`,
  right: `ho-so.docx (12 KB)`,
  mend: 'Xem có chọn nhầm tập tin không. Bảng Excel lớn thì chia thành nhiều tập tin.',
};
