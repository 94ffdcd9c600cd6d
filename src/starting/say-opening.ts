import { oneLine } from '../issues/one-line.ts';
import { formatNumber } from '../text/number.ts';
import type { Matter, OpeningReport } from './opening-report.ts';

/** As many as fit on a screen; `npm run todo` has them all. */
const [mostMatters, mostSectors] = [12, 8];

/** What a new portal has, what is missing and what an official decides next, as one would tell a colleague. */
export function sayOpening(report: OpeningReport): string {
  return [live(report), failed(report), toDecide(report)].filter((part) => part !== '').join('\n\n');
}

function live({ procedures, sectors }: OpeningReport): string {
  if (procedures === 0) return 'Cổng chưa có thủ tục nào. Nhập hồ sơ: npm run import -- --them-linh-vuc ho-so/*.docx.';
  const named = sectors.slice(0, mostSectors).map(({ name, count }) => `${oneLine(name, 80)} (${count})`);
  const others = sectors.length - named.length;
  const rest = others > 0 ? `; và ${others} lĩnh vực khác` : '';
  return `Đã có trên cổng: ${formatNumber(procedures)} thủ tục trong ${sectors.length} lĩnh vực.\n  ${named.join('; ')}${rest}.`;
}

function failed({ failures }: OpeningReport): string {
  const count = failures.reduce((sum, { files }) => sum + files.length, 0);
  if (count === 0) return '';
  const lines = failures.map(({ reason, files }) => `  ${oneLine(reason)}: ${files.map((file) => oneLine(file)).join(', ')}`);
  return [`Không nhập ${count} tập tin:`, ...lines].join('\n');
}

function toDecide({ gaps, matters }: OpeningReport): string {
  const lines = [
    ...(gaps.length > 0 ? [`Điền data/cong.yaml: ${gaps.join('; ')}.`] : []),
    ...matters.slice(0, mostMatters).map(({ procedure, parts }) => `${heading(procedure, 90)}: ${parts.join('; ')}.`),
  ];
  if (lines.length === 0) return '';
  const others = matters.length - mostMatters;
  const numbered = lines.map((line, index) => `  ${String(index + 1).padStart(2)}. ${line}`);
  const rest = others > 0 ? [`      Và ${others} thủ tục nữa.`] : [];
  const where = matters.length > 0 ? ' Cả danh sách, với lời của hồ sơ, cả thành bảng Excel: npm run todo.' : '';
  return [`Việc cán bộ cần quyết, điều người dân hay hỏi nhất đứng trước.${where}`, ...numbered, ...rest].join('\n');
}

function heading({ title, code, sector }: Matter['procedure'], longest: number): string {
  return `${oneLine(title, longest)} (${code}, ${oneLine(sector.name, 80)})`;
}
