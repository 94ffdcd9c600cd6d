import { basename, dirname } from 'node:path';
import { fileOf } from '../domain/follow-link.ts';
import type { Origin } from '../domain/published/page.ts';
import type { Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { placeOf } from './origin-place.ts';
import { writtenAt } from './shared-words.ts';

const rule: Rule = {
  code: 'dia-chi-da-dung',
  severity: 'error',
  title: 'Địa chỉ đã có trang khác dùng',
  cause:
    'Mỗi địa chỉ chỉ có một trang. Ví dụ khi có hơn 30 tin, trang thứ hai của danh sách tin ở địa chỉ /tin-tuc/2/, nên không bài nào được tên là 2.mdx.',
  wrong: `content/tin-tuc/2.mdx`,
  right: `content/tin-tuc/hop-dan-lan-2.mdx`,
  mend: 'Đổi mã hoặc đổi tên tập tin, vì đó là phần cuối của địa chỉ.',
};

export const takenAddress: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) => {
    const first = new Map<string, Origin | undefined>();
    const written = (origin: Origin | undefined) => origin && placeOf(origin, reading);
    return [...(site?.files ?? []), ...(site?.pages ?? [])].flatMap(({ address, source }) => {
      const file = fileOf(address);
      if (!first.has(file)) {
        first.set(file, source?.address);
        return [];
      }
      const [place, other] = [written(source?.address), written(first.get(file))];
      if (place && other && listOf(place) === listOf(other)) return [];
      return [
        issueOf(rule, place ?? { file: 'data/cong.yaml' }, {
          message: `Địa chỉ ${address} đã có trang khác dùng${writtenAt(other)}.`,
          found: address,
        }),
      ];
    });
  },
};

/** Two rows of one table and two files of one folder share an address only when they share a code or a name, which other rules report. */
function listOf({ file }: Place): string {
  return file.startsWith('content/') ? dirname(file) : basename(file);
}
