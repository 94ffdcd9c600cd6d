import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { missingAnswers, type Health, type NamedHealth, type PortalHealth } from './health.ts';

/** What is wrong with a portal, a sentence each, what may tell a citizen something wrong first. */
export function sayHealth({ whole, sectors }: PortalHealth): string[] {
  const { procedures, doubts, unreviewed, oldest, missingForms, hard } = whole;
  const missing = missingAnswers(whole);
  const sentences = [
    doubts > 0 && `Còn ${formatNumber(doubts)} điều lúc nhập hồ sơ chưa ai quyết${mostIn(sectors, ({ health }) => health.doubts)}.`,
    missing > 0 &&
      `Thiếu ${formatNumber(missing)} trong ${formatNumber(procedures * 4)} câu trả lời người dân cần nhất${mostIn(sectors, ({ health }) => missingAnswers(health))}.`,
    unreviewed > 0 && `${formatNumber(unreviewed)} trong ${formatNumber(procedures)} thủ tục chưa ghi ngày rà soát.`,
    unreviewed === 0 && oldest !== null && `Thủ tục lâu nhất chưa rà soát lại: từ ${formatDate(oldest)}.`,
    missingForms > 0 && `${formatNumber(missingForms)} mẫu đơn chỉ có tên, chưa có tập tin để tải.`,
    hard > 0 && `${formatNumber(hard)} chỗ khó đọc: câu dài quá 30 chữ, hoặc trả lời bằng «theo quy định».`,
  ];
  const said = sentences.filter((sentence) => sentence !== false);
  return doubts + missing > 0 ? said : ['Mọi điều lúc nhập đã có người quyết, mọi thủ tục đủ bốn câu trả lời.', ...said];
}

/** Where most of it is, if there is more than one sector. @example ', nhiều nhất ở Hộ tịch: 12' */
function mostIn(sectors: readonly NamedHealth[], count: (sector: NamedHealth) => number): string {
  const [most] = sectors.toSorted((a, b) => count(b) - count(a));
  return most && sectors.length > 1 ? `, nhiều nhất ở ${most.name}: ${formatNumber(count(most))}` : '';
}

/** A column of the table of health. */
interface HealthColumn {
  head: string;
  say: (health: Health) => string;
  /** Whether it says something of these; a column that says nothing of anybody is left out. */
  tells: (health: Health) => boolean;
}

const columns: readonly HealthColumn[] = [
  { head: 'Thủ tục', say: ({ procedures }) => formatNumber(procedures), tells: () => true },
  { head: 'Điều chưa quyết', say: ({ doubts }) => formatNumber(doubts), tells: ({ doubts }) => doubts > 0 },
  {
    head: 'Câu trả lời',
    say: ({ answered, procedures }) => `${formatNumber(answered)}/${formatNumber(procedures * 4)}`,
    tells: () => true,
  },
  { head: 'Chưa rà soát', say: ({ unreviewed }) => formatNumber(unreviewed), tells: ({ unreviewed }) => unreviewed > 0 },
  {
    head: 'Rà soát lâu nhất',
    say: ({ oldest }) => (oldest === null ? 'chưa có' : formatDate(oldest)),
    tells: ({ oldest }) => oldest !== null,
  },
  { head: 'Thiếu mẫu đơn', say: ({ missingForms }) => formatNumber(missingForms), tells: ({ missingForms }) => missingForms > 0 },
  { head: 'Chỗ khó đọc', say: ({ hard }) => formatNumber(hard), tells: ({ hard }) => hard > 0 },
];

/** The rows of a table of health as it is printed: heads, then for each row its cells. */
export function healthTable(rows: readonly NamedHealth[]): {
  heads: string[];
  rows: { name: string; unit: string | null; cells: string[] }[];
} {
  const telling = columns.filter(({ tells }) => rows.some(({ health }) => tells(health)));
  return {
    heads: telling.map(({ head }) => head),
    rows: rows.map(({ name, unit, health }) => ({ name, unit, cells: telling.map(({ say }) => say(health)) })),
  };
}
