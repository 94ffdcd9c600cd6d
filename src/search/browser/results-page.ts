// The search page in the browser. Pagefind and its WebAssembly are fetched only when there is something to look for.
import { parseProcedureCode } from '../../text/procedure-code.ts';
import { fromIndexForm, toIndexForm } from '../index-form.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string, options?: { filters?: Record<string, string> }) => Promise<{
    results: { id: string; data: () => Promise<Found> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

const pageSize = 10;
const root = document.querySelector<HTMLElement>('[data-search]');
const status = root?.querySelector<HTMLElement>('[data-search-status]');
const filters = root?.querySelector<HTMLElement>('[data-search-filters]');
const list = root?.querySelector<HTMLOListElement>('#ket-qua');
const more = root?.querySelector<HTMLButtonElement>('[data-search-more]');
const browse = document.querySelector<HTMLElement>('[data-browse]');
let engine: Promise<Pagefind> | null = null;
let turn = 0;

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** What is sent to the index: at most 200 characters, codes in the form in which they are printed. */
function prepare(query: string): { text: string; code: string | null } {
  const words = query.normalize('NFC').slice(0, 200).split(/\s+/).filter(Boolean);
  const code = words.map(parseProcedureCode).find((found) => found !== null) ?? null;
  return { text: toIndexForm(words.map((word) => parseProcedureCode(word) ?? word).join(' ')), code };
}

/** An excerpt with its marks, built from text alone: nothing from the index is ever parsed as HTML. */
function excerptNodes(excerpt: string): Node[] {
  return fromIndexForm(excerpt).split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    const text = (marked?.[1] ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function item({ url, excerpt, meta, filters: of }: Found): HTMLLIElement {
  const row = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = fromIndexForm(meta.title ?? url);
  const kind = document.createElement('p');
  kind.textContent = fromIndexForm([of['loai']?.[0], of['linh-vuc']?.[0], meta.ma && `mã ${meta.ma}`].filter(Boolean).join(' · '));
  const text = document.createElement('p');
  text.append(...excerptNodes(excerpt));
  row.append(anchor, kind, text);
  return row;
}

function filterButtons(counts: Record<string, number>, chosen: string | null, choose: (value: string | null) => void): HTMLButtonElement[] {
  const entries = Object.entries(counts).filter(([, count]) => count > 0);
  if (entries.length < 2 && chosen === null) return [];
  return [null, ...entries.map(([value]) => value)].map((value) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = value === null ? 'Tất cả' : `${fromIndexForm(value)} (${counts[value]})`;
    button.setAttribute('aria-pressed', String(value === chosen));
    button.addEventListener('click', () => choose(value));
    return button;
  });
}

async function run(query: string, kind: string | null): Promise<void> {
  if (!root || !status || !filters || !list || !more || !browse) return;
  const mine = (turn += 1);
  list.setAttribute('aria-busy', 'true');
  status.textContent = 'Đang tìm…';
  try {
    engine ??= load(root.dataset.search ?? '');
    const { text, code } = prepare(query);
    const pagefind = await engine;
    const { results, filters: counts } = await pagefind.search(text, kind ? { filters: { loai: kind } } : {});
    const head = await Promise.all(results.slice(0, 30).map((result) => result.data()));
    if (mine !== turn) return;
    const exact = code === null ? [] : head.filter(({ meta }) => meta.ma === code);
    const ordered = [...exact, ...head.filter((found) => !exact.includes(found))];
    list.replaceChildren(...ordered.slice(0, pageSize).map(item));
    more.hidden = ordered.length <= pageSize;
    more.onclick = () => {
      list.append(...ordered.slice(pageSize).map(item));
      more.hidden = true;
    };
    filters.replaceChildren(...filterButtons(counts['loai'] ?? {}, kind, (value) => void run(query, value)));
    status.textContent = results.length > 0 ? `${results.length} kết quả cho “${query}”` : `Không thấy “${query}”. Bạn thử từ ngắn hơn, tên giấy tờ, hoặc chọn lĩnh vực dưới đây.`;
    browse.hidden = results.length > 0;
  } catch {
    engine = null;
    status.textContent = 'Chưa tải được bộ tìm kiếm. Hãy kiểm tra mạng, hoặc chọn lĩnh vực dưới đây.';
    browse.hidden = false;
  } finally {
    if (mine === turn) list.setAttribute('aria-busy', 'false');
  }
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const input = document.querySelector<HTMLInputElement>('#tim');
if (input) input.value = query;
if (query) void run(query, null);
