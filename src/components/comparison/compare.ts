// Up to four units side by side. The address keeps the choice, so that a comparison can be sent on.

import { contrast, differences, mostCompared, type ComparisonData } from '../../domain/comparison.ts';
import { formatColumn, formatNumber } from '../../text/number.ts';

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const place = document.querySelector<HTMLElement>('[data-comparison]');

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function bar(share: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, width] of [
    ['track', 1],
    ['got', Math.min(1, share)],
  ] as const) {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    rect.setAttribute('class', name);
    rect.setAttribute('width', `${width * 100}%`);
    rect.setAttribute('height', '100%');
    svg.append(rect);
  }
  return svg;
}

function scoreCell(score: number | null, maximum: number, text: string, best: boolean): HTMLTableCellElement {
  const cell = element('td', text, { class: best ? 'number best' : 'number' });
  if (score !== null) cell.append(bar(score / maximum));
  return cell;
}

function table(data: ComparisonData, ids: string[]): HTMLTableElement {
  const names = ids.map((id) => data.units.find((unit) => unit.id === id)?.name ?? id);
  const say = formatColumn(ids.flatMap((id) => [data.totals[id] ?? null, ...(data.scores[id] ?? [])]));
  const made = element('table');
  made.append(element('caption', `${data.name}, năm ${data.year}. Số đậm là cao nhất trong các nơi đã chọn.`));
  const head = made.createTHead().insertRow();
  head.append(element('th', 'Tiêu chí', { scope: 'col' }), ...names.map((name) => element('th', name, { scope: 'col', class: 'number' })));
  const body = made.createTBody();
  const row = (title: string, maximum: number, scores: (number | null)[]) => {
    const highest = Math.max(...scores.map((score) => score ?? -1));
    const several = scores.some((score) => score !== highest);
    const line = body.insertRow();
    const header = element('th', `${title} `, { scope: 'row' });
    header.append(element('span', `tối đa ${formatNumber(maximum)}`));
    line.append(
      header,
      ...scores.map((score) => scoreCell(score, maximum, score === null ? 'chưa có' : say(score), several && score === highest)),
    );
    return line;
  };
  row(
    'Tổng điểm',
    data.criteria.reduce((sum, { maximum }) => sum + maximum, 0),
    ids.map((id) => data.totals[id] ?? null),
  ).className = 'total';
  data.criteria.forEach(({ name, maximum, heading }, index) => {
    if (heading) {
      const group = element('th', '', { scope: 'rowgroup', colspan: String(ids.length + 1), class: 'domain' });
      group.append(element('span', heading, { class: 'across' }));
      body.insertRow().append(group);
    }
    row(
      name,
      maximum,
      ids.map((id) => data.scores[id]?.[index] ?? null),
    );
  });
  return made;
}

function sentence(data: ComparisonData, ids: string[]): string {
  const [first] = differences(data, ids);
  const name = (id: string) => data.units.find((unit) => unit.id === id)?.name ?? id;
  if (!first) return ids.length < 2 ? 'Chọn thêm ít nhất một nơi để so sánh.' : 'Các nơi đã chọn bằng điểm nhau ở mọi tiêu chí.';
  return `Chênh nhau nhiều nhất: «${first.criterion.name}», ${formatNumber(first.gap)} điểm; cao nhất là ${name(first.best)}.`;
}

async function show(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const index = form.elements.namedItem('bo') as HTMLSelectElement;
  const choices = [...form.querySelectorAll<HTMLSelectElement>('select[data-unit]')];
  const asked = new URLSearchParams(location.search);
  const load = async (): Promise<ComparisonData> => (await fetch(index.selectedOptions[0]?.dataset.file ?? '')).json();
  if ([...index.options].some(({ value }) => value === asked.get('bo'))) index.value = asked.get('bo') ?? '';
  let data = await load();
  const fill = (ids: string[]) =>
    choices.forEach((select, position) => {
      select.replaceChildren(
        element('option', 'không chọn', { value: '' }),
        ...data.units.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')).map(({ id, name }) => element('option', name, { value: id })),
      );
      select.value = data.units.some(({ id }) => id === ids[position]) ? (ids[position] ?? '') : '';
    });
  const draw = () => {
    const ids = [...new Set(choices.map(({ value }) => value).filter(Boolean))];
    const query = new URLSearchParams([['bo', index.value], ...ids.map((id): [string, string] => ['dv', id])]);
    history.replaceState(null, '', `?${query}`);
    const wide = element('section', '', { class: 'wide', tabindex: '0', 'aria-label': 'Bảng so sánh' });
    wide.append(table(data, ids));
    place.replaceChildren(element('p', sentence(data, ids), { class: 'lead' }), ...(ids.length > 0 ? [wide] : []));
  };
  const wanted = asked.getAll('dv').slice(0, mostCompared);
  fill(wanted.length > 1 ? wanted : contrast(data, wanted[0]));
  draw();
  for (const select of choices) select.addEventListener('change', draw);
  index.addEventListener('change', async () => {
    const kept = choices.map(({ value }) => value);
    data = await load();
    const known = kept.filter((id) => data.units.some((unit) => unit.id === id));
    fill(known.length > 0 ? known : contrast(data));
    draw();
  });
}

if (form && place) {
  show(form, place).catch(() =>
    place.replaceChildren(element('p', 'Không tải được bảng điểm. Bạn thử lại sau, hoặc xem bảng điểm ở trang bộ chỉ số.')),
  );
}
