import { codeAddress } from '../domain/addresses.ts';
import { addressOf, fileOf } from '../domain/follow-link.ts';
import { isLasting } from '../domain/lasting.ts';
import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { moveTable } from '../schemas/moves.ts';
import { nearest } from '../text/nearest.ts';
import type { Site } from './site.ts';

export const lostAddress: Rule = {
  code: 'dia-chi-mat',
  severity: 'error',
  title: 'Địa chỉ đã công bố nay không còn',
  cause:
    'Người dân đã lưu, đã in, đã gửi nhau địa chỉ này. Trang bị xóa hay đổi tên mà không có dòng chuyển hướng thì họ chỉ thấy «không có trang».',
  wrong: `đổi tên content/tin-tuc/bai-cu.mdx mà không ghi gì`,
  right: `thêm vào data/chuyen-huong.csv: /tin-tuc/bai-cu/,/tin-tuc/bai-moi/`,
  mend: 'Thêm một dòng vào data/chuyen-huong.csv. Bài phải rút thì đừng xóa: ghi rut-bai. Thủ tục bị bãi bỏ thì ghi «Đã bãi bỏ» ở cột «Trạng thái».',
};

/** What was public once: addresses from the root of the portal, with the titles of pages where they are known. */
export type Published = ReadonlyMap<string, string | null>;

/** An address that was published and that nothing answers any more. */
export interface Lost {
  from: string;
  /** What most likely stands for it now. */
  to: string | null;
  /** Whether that is known: the same procedure, or the same title in the same section. */
  sure: boolean;
}

/** Everything that a site publishes, and what it leads on from. */
export function publishedBy({ pages, standing, moves }: Site): Published {
  return new Map<string, string | null>([
    ...moves.map(({ from }) => [from, null] as const),
    ...[...standing].map((file) => [addressOf(file), null] as const),
    ...pages.map(({ address, title }) => [address, title] as const),
  ]);
}

/** What was published and is not answered by what the folder publishes now; nothing while a part of it can't be read. */
export function lostAddresses(before: Published, site: Site): Lost[] {
  if (!site.complete) return [];
  const moved = new Set(site.portal.moves.map(({ from }) => from));
  const lost = [...before.keys()].filter((from) => isLasting(from) && !site.standing.has(fileOf(from)) && !moved.has(from)).sort();
  return lost.map((from) => ({ from, ...successorOf(from, before, site) }));
}

function successorOf(from: string, before: Published, site: Site): Omit<Lost, 'from'> {
  const code = /^\/thu-tuc\/(\d\.\d{6})-/.exec(from)?.[1];
  const procedure = [...site.portal.procedures, ...site.portal.abolished].find((other) => other.code === code);
  // The address that has only the code stays when the name changes again.
  if (procedure) return { to: codeAddress(procedure), sure: true };
  const section = from.slice(0, from.indexOf('/', 1) + 1) || '/';
  const title = before.get(from);
  const sameTitle = title ? site.pages.filter((page) => page.title === title && page.address.startsWith(section)) : [];
  if (sameTitle.length === 1 && sameTitle[0] && !before.has(sameTitle[0].address)) return { to: sameTitle[0].address, sure: true };
  const fresh = [...site.standing].map(addressOf).filter((address) => address.startsWith(section) && !before.has(address));
  return { to: nearest(from, fresh) ?? (site.standing.has(fileOf(section)) ? section : null), sure: false };
}

/** The row that mends it, as it stands in the file. @example rowOf({ from: '/a/', to: '/b/' }) // => '/a/,/b/' */
export function rowOf({ from, to }: Pick<Lost, 'from' | 'to'>): string {
  return [from, to ?? '/'].map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
}

export function lostIssues(lost: readonly Lost[]): Issue[] {
  return lost.map((one) => {
    const kept = one.sure ? '' : ' Nơi chuyển tới là phỏng đoán, bạn xem lại.';
    return issueOf(
      lostAddress,
      { file: `data/${moveTable.path}` },
      {
        message: `Địa chỉ «${one.from}» đã công bố, nay cổng không còn.`,
        found: one.from,
        suggestion: one.to,
        hint: `Thêm dòng «${rowOf(one)}» vào data/${moveTable.path}.${kept} ${mendOf(one.from)}`.trim(),
      },
    );
  });
}

function mendOf(from: string): string {
  if (from.startsWith('/tin-tuc/')) return 'Bài phải rút thì giữ tập tin và ghi rut-bai.';
  if (from.startsWith('/thu-tuc/')) return 'Thủ tục bị bãi bỏ thì giữ dòng và ghi «Đã bãi bỏ».';
  return '';
}
