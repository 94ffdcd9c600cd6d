// The search page in the browser: names at once, then the full text; everything it says is text, never markup.
import { fold } from '../../text/fold.ts';
import { merge, type Result } from '../merge.ts';
import { partOf } from '../parts.ts';
import { rank, type Ranked } from '../rank.ts';
import type { Term, Understanding } from '../understand.ts';
import { explain } from './explanation.ts';
import { filterButtons, matchesFilter, type Filter } from './filters.ts';
import type { FoundPage, FoundText } from './full-text.ts';
import { loadNames } from './load-data.ts';
import { resultItem } from './result-item.ts';
import { shorten } from './shorten.ts';

const pageSize = 10;
const root = document.querySelector<HTMLElement>('[data-search]');
const base = root?.dataset.root ?? '/';
const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;

interface Shown {
  query: string;
  lines: Result<FoundPage>[];
  terms: Term[];
  filter: Filter | null;
  visible: number;
}

async function run(query: string, exact: boolean): Promise<void> {
  part('#ket-qua').setAttribute('aria-busy', 'true');
  part('[data-search-status]').textContent = 'Đang tìm…';
  const engine = startText();
  engine.catch(() => null); // said below
  const names = await loadNames(base).catch(() => null);
  const { ranked, understanding } = names ? rank(names, query, { exact }) : { ranked: [] as Ranked[], understanding: null };
  const terms = [...typedTerms(understanding), ...(ranked[0]?.reading.terms ?? [])];
  const shown: Shown = { query, lines: merge(ranked, [] as FoundPage[]), terms, filter: null, visible: pageSize };
  const tell = (text: FoundText | null) => {
    // Names that answer too badly to be shown explain nothing.
    const best = shown.lines.find((line) => line.ranked)?.ranked ?? null;
    explain(part('[data-search-understood]'), { best, text, query, exact });
  };
  if (shown.lines.length > 0) show(shown);
  tell(null);
  const knows = (word: string) => names?.idsOfBase.has(fold(word)) === true;
  const text = await engine.then((searchText) => searchText(base, waysToAsk(ranked, understanding, query), knows)).catch(() => null);
  shown.lines = merge(ranked, text?.pages ?? []);
  show(shown);
  tell(text);
  if (text === null) complain(names !== null);
  part('#ket-qua').setAttribute('aria-busy', 'false');
}

/** What searches the full text, fetched behind the names and while they are made ready. */
async function startText() {
  const [{ searchText, startEngine }, { fetchNames }] = await Promise.all([import('./full-text.ts'), import('./fetch-names.ts')]);
  await fetchNames(base).catch(() => null);
  startEngine(base).catch(() => null);
  return searchText;
}

/** The full text could not be searched, or nothing at all. */
function complain(hasNames: boolean): void {
  const status = part('[data-search-status]');
  if (hasNames) status.textContent += ' (mới tìm trong tên gọi, chưa tìm được trong toàn văn)';
  else status.textContent = 'Chưa tải được bộ tìm kiếm. Hãy kiểm tra mạng rồi thử lại, hoặc chọn lĩnh vực dưới đây.';
  if (!hasNames) part('[data-search-nothing]').hidden = true;
}

const mostWords = 6;

const typedTerms = (understanding: Understanding | null) => understanding?.stretches.flatMap(([typed]) => typed?.terms ?? []) ?? [];

/** The readings that the names liked best, then what was typed; without the words that say little. */
function waysToAsk(ranked: readonly Ranked[], understanding: Understanding | null, query: string): string[][] {
  const ways = [...ranked.slice(0, 2).map(({ reading }) => reading.terms), typedTerms(understanding)].map((terms) => {
    const telling = terms.filter(({ weight }) => weight > 0.5);
    return (telling.length > 0 ? telling : terms).map(({ marked }) => marked).slice(0, mostWords);
  });
  if (!understanding) ways.push(query.split(' ').slice(0, mostWords));
  return [...new Map(ways.map((words) => [words.join(' '), words])).values()].filter((words) => words.length > 0);
}

function show(shown: Shown): void {
  const { lines, query, filter, visible } = shown;
  const chosen = lines.filter((line) => matchesFilter(line, filter));
  const list = part('#ket-qua');
  list.replaceChildren(...chosen.slice(0, visible).map((line) => resultItem(line, base, { terms: shown.terms, part: partOf(query) })));
  const among = filter ? ` trong “${filter.value}”` : '';
  part('[data-search-status]').textContent =
    lines.length > 0 ? `${chosen.length} kết quả cho “${shorten(query)}”${among}` : `Không thấy gì cho “${shorten(query)}”`;
  part('[data-search-nothing]').hidden = lines.length > 0;
  const more = part<HTMLButtonElement>('[data-search-more]');
  more.hidden = chosen.length <= visible;
  more.onclick = () => {
    show({ ...shown, visible: visible + pageSize });
    list.children[visible]?.querySelector('a')?.focus();
  };
  const chose = (choice: Filter | null) => show({ ...shown, filter: choice, visible: pageSize });
  part('[data-search-filters]').replaceChildren(...filterButtons(lines, filter, chose));
  part('[data-browse]').hidden = lines.length > 0;
}

const parameters = new URLSearchParams(location.search);
const query = (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
const input = document.querySelector<HTMLInputElement>('#tim');
if (query && root) {
  if (input) input.value = query;
  document.title = `${shorten(query)} – ${document.title}`;
  void run(query, parameters.has('nguyen-van'));
}
