import { issueOf } from '../issues/rule.ts';
import type { Issue } from '../issues/issue.ts';
import { problem, type Kind } from '../schemas/kind.ts';
import { identifier, splitList } from '../schemas/kinds/text.ts';
import { badIdentifier } from '../schemas/rules/bad-identifier.ts';
import { unknownUnit } from '../schemas/rules/unknown-unit.ts';
import { required, table, type RowOf, type Rows } from '../schemas/table.ts';

/** Parts of a portal that belong to no sector, and the paths of each. */
export const parts = {
  chung: ['*'],
  'ket-qua': ['/data/xep-hang/', '/data/mot-cua.csv', '/data/hai-long.csv', '/data/dinh-chinh.csv', '/data/lich-cong-bo.csv'],
  'kiem-tra': ['/data/kiem-tra/', '/content/kiem-tra/'],
  'tin-tuc': ['/content/tin-tuc/'],
} as const;
export type Part = keyof typeof parts;

const longestAccount = 100;
/** Each part begins after a `/`, which no part has: one way to read it. */
const account = /^@[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/;

/** Names that a forge knows. Nothing else may stand in CODEOWNERS, where a blank or a line more is another rule. */
const accounts: Kind<string[]> = {
  name: 'tài khoản như @ten hoặc @to-chuc/nhom, cách nhau bằng dấu chấm phẩy',
  empty: [],
  read: (value) => {
    const all = splitList(value);
    const wrong = all.find((one) => one.length > longestAccount || !account.test(one));
    if (wrong === undefined) return { value: all };
    const message = `«${wrong}» không phải tên tài khoản.`;
    return problem(badIdentifier, { message, found: wrong, expected: '@ten hoặc @to-chuc/nhom' });
  },
};

/**
 * Who reviews what. It lies beside `data/`, not in it: accounts on a forge are for those who work there, and nothing
 * outside `data/`, `content/` and `public/` is ever published.
 */
export const reviewerTable = table({
  path: 'nguoi-duyet.csv',
  title: 'Người duyệt',
  meaning: 'Mỗi dòng một đơn vị hoặc một phần của cổng, và tài khoản của người duyệt đề nghị sửa phần ấy.',
  key: ['part'],
  columns: {
    part: required('Phần', identifier, [
      `Mã đơn vị trong don-vi.csv: các lĩnh vực mà đơn vị phụ trách; hoặc ${Object.keys(parts).join(', ')}.`,
      'phong-tu-phap',
    ]),
    accounts: required('Tài khoản', accounts, ['Trên GitHub hoặc GitLab; nhiều thì cách nhau bằng dấu chấm phẩy.', '@muongmay/tu-phap']),
  },
});

export type ReviewerRow = RowOf<typeof reviewerTable>;

export const isPart = (text: string): text is Part => Object.hasOwn(parts, text);

/** Rows that name neither a unit nor a part. @param units the codes of `don-vi.csv` */
export function unknownParts({ rows }: Rows<ReviewerRow>, units: ReadonlySet<string>): Issue[] {
  const unknown = rows.filter(({ row }) => !isPart(row.part) && !units.has(row.part));
  return unknown.map(({ row, placeOf }) =>
    issueOf(unknownUnit, placeOf('part'), {
      message: `Không có đơn vị «${row.part}» trong data/don-vi.csv.`,
      found: row.part,
      hint: `Ghi mã một đơn vị, hoặc một trong: ${Object.keys(parts).join(', ')}.`,
    }),
  );
}
