import { issueOf, type Rule } from '../issues/rule.ts';
import { dataPackageFile, dataPackageOf } from '../portal/data-package.ts';
import { readBytes } from '../portal/read-folder.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'mo-ta-bang-cu',
  severity: 'warning',
  harm: 'missing',
  title: 'Bản mô tả bảng đã cũ',
  cause:
    'data/datapackage.json nói cho phần mềm khác biết mỗi bảng có cột nào. Máy viết ra nó; sau đó có bảng được thêm, bớt hoặc đổi cột, hoặc cổng đổi tên.',
  wrong: 'data/datapackage.json chưa có bảng data/nhiem-vu.csv vừa thêm',
  right: 'data/datapackage.json vừa được viết lại',
  mend: 'Chạy «npm run dictionary» để viết lại. Không dùng tập tin này thì xóa đi.',
};

/** A portal without a description of its tables lacks nothing; one that has it must not be misled by it. */
export const staleDataPackage: Check = {
  rule,
  needs: [],
  find: ({ folder, settings }) => {
    const written = readBytes(folder, dataPackageFile);
    if (!written || !settings) return [];
    const text = new TextDecoder().decode(written).replace(/\r\n/g, '\n');
    if (text === dataPackageOf(folder, settings)) return [];
    return [issueOf(rule, { file: dataPackageFile }, { message: `${dataPackageFile} không còn khớp với các bảng đang có.` })];
  },
};
