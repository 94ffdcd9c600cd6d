// The search page in the browser: names at once, then the full text; everything it says is text, never markup.
import { merge, type Result } from '../merge.ts';
import { rank, type Ranked } from '../rank.ts';
import type { Reading, Term } from '../understand.ts';
import { searchText, type FoundPage } from './full-text.ts';
import { loadNames } from './load-data.ts';
import { resultItem } from './result-item.ts';

type Line = Result<FoundPage>;

const pageSize = 10;
const root = document.querySelector<HTMLElement>('[data-search]');
const part = <T extends HTMLElement>(selector: string) => root?.querySelector<T>(selector) as T;
const browse = document.querySelector<HTMLElement>('[data-browse]');
const kindOf = ({ entry, page }: Line) => entry?.kind ?? page?.kind ?? 'Trang';
const sectorOf = ({ entry, page }: Line) => entry?.sector ?? page?.sector ?? null;

interface Shown {
  query: string;
  lines: Line[];
  terms: Term[];
  /** A kind of page or a sector that the reader chose. */
  filter: string | null;
  visible: number;
}

/** The words that matter, rare kinds of words first: what full text may drop comes last. */
function wordsFor(reading: Reading): string[] {
  const telling = reading.terms.filter(({ weight }) => weight === 1);
  return (telling.length > 0 ? telling : reading.terms).map(({ marked }) => marked);
}

async function run(query: string, exact: boolean): Promise<void> {
  const base = root?.dataset.root ?? '/';
  part('#ket-qua').setAttribute('aria-busy', 'true');
  part('[data-search-status]').textContent = 'Đang tìm…';
  const names = await loadNames(base).catch(() => null);
  const found = names ? rank(names, query, { exact }) : { ranked: [] as Ranked[], understanding: null };
  const reading = found.ranked[0]?.reading ?? found.understanding?.readings[0] ?? { terms: [], trust: 1, replaced: null };
  const typed = found.understanding?.readings[0]?.terms ?? [];
  const shown: Shown = { query, lines: merge(found.ranked, [] as FoundPage[]), terms: [...typed, ...reading.terms], filter: null, visible: pageSize };
  if (shown.lines.length > 0) show(shown);
  explain(found.ranked[0] ?? null, query, exact);
  const words = wordsFor(reading);
  const pages = words.length > 0 ? await searchText(base, words, pageSize).catch(() => null) : [];
  shown.lines = merge(found.ranked, (pages ?? []).map((page) => ({ ...page, address: page.address.replace(base, '/') })));
  show(shown);
  if (names === null && pages === null) part('[data-search-status]').textContent = 'Chưa tải được bộ tìm kiếm. Hãy kiểm tra mạng, hoặc chọn lĩnh vực dưới đây.';
  part('#ket-qua').setAttribute('aria-busy', 'false');
}

function show(shown: Shown): void {
  const { lines, query, filter, visible } = shown;
  const chosen = lines.filter((line) => filter === null || kindOf(line) === filter || sectorOf(line) === filter);
  part('#ket-qua').replaceChildren(...chosen.slice(0, visible).map((line) => resultItem(line, root?.dataset.root ?? '/', shown.terms)));
  part('[data-search-status]').textContent = lines.length > 0
    ? `${chosen.length} kết quả cho “${query}”`
    : `Không thấy “${query}”. Bạn thử ít từ hơn, gõ tên giấy tờ bạn cần, hoặc chọn lĩnh vực dưới đây.`;
  const more = part<HTMLButtonElement>('[data-search-more]');
  more.hidden = chosen.length <= visible;
  more.onclick = () => show({ ...shown, visible: visible + pageSize });
  part('[data-search-filters]').replaceChildren(...filterButtons(shown));
  if (browse) browse.hidden = lines.length > 0;
}

/** Kinds of page, and sectors when all is of one kind; each with its count. */
function filterButtons(shown: Shown): HTMLButtonElement[] {
  const counts = new Map<string, number>();
  for (const line of shown.lines) {
    for (const value of [kindOf(line), sectorOf(line)]) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = [...counts].filter(([, count]) => count < shown.lines.length).sort((a, b) => b[1] - a[1]).slice(0, 6);
  if (choices.length === 0) return [];
  return [['', shown.lines.length] as const, ...choices].map(([value, count]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${value || 'Tất cả'} (${count})`;
    button.setAttribute('aria-pressed', String((shown.filter ?? '') === value));
    button.addEventListener('click', () => show({ ...shown, filter: value || null, visible: pageSize }));
    return button;
  });
}

/** Says what was understood, what was left out, and offers the words exactly as typed. */
function explain(best: Ranked | null, query: string, exact: boolean): void {
  const box = part('[data-search-understood]');
  const sentences: string[] = [];
  const { replaced } = best?.reading ?? { replaced: null };
  if (replaced) sentences.push(`Đang tìm: ${replaced.meant} (${replaced.said}).`);
  if (best && best.missing.length > 0) sentences.push(`Chưa có trong tên: ${best.missing.join(', ')}.`);
  box.textContent = sentences.join(' ');
  if (!replaced && !exact) return;
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams(exact ? { q: query } : { q: query, 'nguyen-van': '1' })}`;
  link.textContent = exact ? 'Tìm cả từ đồng nghĩa' : `Chỉ tìm đúng “${query}”`;
  box.append(' ', link);
}

const parameters = new URLSearchParams(location.search);
const query = (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
const input = document.querySelector<HTMLInputElement>('#tim');
if (input && query) input.value = query;
if (query && root) void run(query, parameters.has('nguyen-van'));
