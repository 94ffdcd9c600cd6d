import { issueOf, type Rule } from '../issues/rule.ts';
import { sectorIdOf } from '../portal/sector-folder.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import { otherSectors } from '../schemas/one-stop.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'linh-vuc-khong-co',
  severity: 'error',
  title: 'Lĩnh vực không có trong linh-vuc.csv',
  cause: 'Thư mục thủ tục mang tên một lĩnh vực chưa khai báo, nên thủ tục trong đó không có chỗ trên cổng.',
  wrong: `data/thu-tuc/hotich/`,
  right: `data/thu-tuc/ho-tich/`,
  mend: 'Thêm lĩnh vực vào data/linh-vuc.csv, hoặc đổi tên thư mục cho đúng mã lĩnh vực.',
};

export const unknownSector: Check = {
  rule,
  find: ({ tables }) => {
    if (!tables.sectors.complete) return [];
    const known = new Set(tables.sectors.rows.map(({ id }) => id));
    const suggest = suggestionsFrom(known);
    const files = new Set(tables.procedures.rows.map((row) => row.placeOf('code').file));
    const inFigures = tables.oneStop.rows.flatMap((row) => {
      if (row.sector === null || row.sector === otherSectors || known.has(row.sector)) return [];
      const suggestion = suggest(row.sector);
      const hint = `${suggestion ? `Có phải ý bạn là «${suggestion}»? ` : ''}Các lĩnh vực còn lại ghi «${otherSectors}».`;
      return [
        issueOf(rule, row.placeOf('sector'), {
          message: `Lĩnh vực «${row.sector}» chưa có trong data/linh-vuc.csv.`,
          found: row.sector,
          hint,
          suggestion,
        }),
      ];
    });
    const inFolders = [...files].flatMap((file) => {
      const id = sectorIdOf(file);
      if (known.has(id)) return [];
      const suggestion = suggest(id);
      const hint = suggestion ? `Có phải ý bạn là thư mục «${suggestion}»? Nếu là lĩnh vực mới, thêm vào data/linh-vuc.csv.` : undefined;
      return [issueOf(rule, { file }, { message: `Lĩnh vực «${id}» chưa có trong data/linh-vuc.csv.`, found: id, hint, suggestion })];
    });
    return [...inFolders, ...inFigures];
  },
};
