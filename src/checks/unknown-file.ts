import { basename } from 'node:path';
import { issueOf, type Rule } from '../issues/rule.ts';
import { allTables } from '../schemas/all-tables.ts';
import { nearest } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tap-tin-la',
  severity: 'warning',
  harm: 'missing',
  title: 'Tập tin không thuộc bảng nào',
  cause: 'Cổng không đọc tập tin này. Thường do gõ sai tên bảng, hoặc để nhầm bản nháp.',
  wrong: `data/linhvuc.csv`,
  right: `data/linh-vuc.csv`,
  mend: 'Đổi tên cho đúng bảng, hoặc chuyển ra khỏi thư mục data/.',
};

const known = ['cong.yaml', 'README.md', 'datapackage.json'];
const placesOfTexts =
  'Tin để ngay trong content/tin-tuc/, trang trong content/trang/ (.mdx hoặc .md), bài về thủ tục trong content/thu-tuc/ (.md), bài về đợt kiểm tra trong content/kiem-tra/ (.mdx hoặc .md), không để trong thư mục con.';

export const unknownFile: Check = {
  rule,
  needs: [],
  find: ({ unknownFiles }) =>
    unknownFiles.flatMap((file) => {
      if (known.includes(file.replace(/^data\//, ''))) return [];
      if (file.startsWith('content/'))
        return [issueOf(rule, { file }, { message: `Cổng không đọc tập tin ${file}.`, found: basename(file), hint: placesOfTexts })];
      const suggestion = nearest(
        basename(file),
        allTables.map(({ path }) => basename(path)),
      );
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}», đúng thư mục của nó?` : undefined;
      return [issueOf(rule, { file }, { message: `Cổng không đọc tập tin ${file}.`, found: basename(file), hint, suggestion })];
    }),
};
