import { issueOf, type Rule } from '../issues/rule.ts';
import { gapsOf, interfaceWords } from '../schemas/interface-words.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'mat-cho-dien',
  severity: 'warning',
  harm: 'missing',
  title: 'Chữ đã dịch mất chỗ để cổng điền',
  cause:
    'Phần trong ngoặc nhọn được cổng thay bằng số, ngày hay tên. Bản dịch không giữ thì trang thiếu điều đó; thêm phần lạ thì nó hiện nguyên ra trang.',
  wrong: `ma-thu-tuc,Procedure code`,
  right: `ma-thu-tuc,Procedure code: {ma}`,
  mend: 'Chép phần trong ngoặc nhọn đúng như chữ tiếng Việt, kể cả ngoặc.',
};

export const lostGap: Check = {
  rule,
  needs: [],
  find: ({ tables: { interfaceWords: table } }) =>
    table.rows.flatMap((row) => {
      const [wanted, found] = [gapsOf(interfaceWords[row.code]), gapsOf(row.words)].map((gaps) => gaps.toSorted().join(' '));
      if (wanted === found) return [];
      const message = `Chữ «${row.code}» cần ${wanted || 'không phần nào'} trong ngoặc nhọn, đang có ${found || 'không phần nào'}.`;
      return [issueOf(rule, table.placeOf(row, 'words'), { message, found: row.words, expected: interfaceWords[row.code] })];
    }),
};
