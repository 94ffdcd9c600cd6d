import { oneLine } from '../../issues/one-line.ts';
import { formatNumber } from '../../text/number.ts';
import { matterKinds, worksheetMatters, type MatterGroup, type MatterKind, type OpenMatter } from './matters.ts';

/** How matters of a kind are counted, and how one of them begins. */
const words: Record<MatterKind, { counted: string; begins: string }> = {
  doubt: { counted: 'điều cần quyết', begins: 'Cần quyết' },
  missing: { counted: 'câu chưa có trả lời', begins: 'Chưa có trả lời' },
  vague: { counted: 'câu trả lời chưa rõ', begins: 'Chưa rõ' },
  name: { counted: 'tên còn dài', begins: 'Tên dài' },
  contact: { counted: 'chỗ liên hệ còn thiếu', begins: 'Liên hệ' },
};

/** How many procedures or units one reads at a sitting. */
const mostShown = 15;

/**
 * What is to be done, as text for a terminal, in the order of `mattersOf`.
 *
 * @param all every group, not only the first
 */
export function sayMatters(groups: readonly MatterGroup[], all: boolean): string {
  if (groups.length === 0) return 'Không còn việc nào: mọi điều đã quyết, mọi câu đã có trả lời.';
  const shown = all ? groups : groups.slice(0, mostShown);
  const left = groups.length - shown.length;
  return [
    ...shown.map(sayGroup),
    ...(left > 0 ? [`Còn ${formatNumber(left)} nơi nữa có việc. Xem hết: npm run todo -- --all`] : []),
    sayTotal(groups),
    ...(worksheetMatters(groups).length > 0
      ? ['Làm trong Excel: npm run todo -- --xlsx viec-can-lam.xlsx, điền, rồi npm run import -- viec-can-lam.xlsx']
      : []),
  ].join('\n\n');
}

function sayGroup({ code, name, sector, matters }: MatterGroup): string {
  const head = oneLine(`${code} – ${name}${sector === null ? '' : ` (${sector})`}`);
  return [head, ...matters.map(sayMatter)].join('\n');
}

/** On a screen a beginning of the sheet's words is enough to know them again; the worksheet has all of them. */
function sayMatter({ kind, ask, says }: OpenMatter): string {
  const now = says === null ? '' : ` ${kind === 'doubt' ? 'Hồ sơ ghi' : 'Đang có'}: «${oneLine(says, 160)}»`;
  return `  • ${words[kind].begins}: ${oneLine(ask)}${now}`;
}

/** @example '3 nơi có việc: 2 điều cần quyết; 1 câu chưa có trả lời.' */
function sayTotal(groups: readonly MatterGroup[]): string {
  const all = groups.flatMap(({ matters }) => matters);
  const counts = matterKinds.flatMap((kind) => {
    const count = all.filter((matter) => matter.kind === kind).length;
    return count > 0 ? `${formatNumber(count)} ${words[kind].counted}` : [];
  });
  return `${formatNumber(groups.length)} nơi có việc: ${counts.join('; ')}.`;
}

/** What is said once a worksheet is written: also what it does not ask. @param path as the command was given it */
export function sayWorksheet(groups: readonly MatterGroup[], path: string): string {
  const elsewhere = groups.flatMap(({ matters }) => matters).filter(({ target }) => target === null).length;
  return [
    sayTotal(groups),
    `Đã viết ${path}. Điền xong thì chạy: npm run import -- ${path}`,
    ...(elsewhere > 0 ? [`Bảng không có ${formatNumber(elsewhere)} điều của data/cong.yaml: mở tập tin ấy, điền thẳng vào.`] : []),
  ].join('\n');
}
