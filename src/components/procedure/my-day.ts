// On which day a result is due: the limits that stand on the page, over the portal's days off.

import { calendarFile } from '../../domain/filing-help/calendar-file.ts';
import { lateHour, returnDay, type ReturnDay } from '../../domain/filing-help/return-day.ts';
import { calendarOf, type WorkingCalendar } from '../../domain/publication/working-days.ts';
import { dayInVietNam, formatDate, formatWeekday } from '../../text/date.ts';
import { element, forOthers, panelFor } from './tool-parts.ts';

interface Way {
  name: string;
  limit: string;
  /** What the record says besides the number. */
  note: string;
}

interface OpenData {
  rows: { Ngày: string; Loại: 'Nghỉ' | 'Làm bù'; Tên: string | null }[];
}

/** Opens the tool below its button. */
export async function open(button: HTMLElement): Promise<void> {
  const section = button.closest('section');
  if (!section) return;
  const ways = [...section.querySelectorAll('section')].flatMap(readWays);
  const terms = new Set(ways.map(({ limit, note }) => `${limit} ${note}`)); // who has no choice is not asked to choose
  const panel = panelFor(button);
  const calendar = calendarOf(await daysOff(button.dataset.calendar));
  // Between these a slip of the hand is no day: Chromium takes years of six digits, and each digit of a year as one.
  const day = element('input', '', { type: 'date', required: '', min: '2000-01-01', max: '2999-12-31' });
  day.value = dayInVietNam(new Date());
  const label = element('label', 'Ngày bạn nộp hồ sơ', { class: 'above' });
  label.append(day);
  const hour = lateHour(ways.map(({ note }) => note).join('\n'));
  const late = element('input', '', { type: 'checkbox', autocomplete: 'off' });
  const result = element('output');
  let [way] = ways;
  const show = () => {
    const told = way && day.validity.valid ? answer(way, { day: day.value, late: late.checked }, calendar) : [];
    result.replaceChildren(...told);
  };
  panel.append(label);
  if (hour !== null) panel.append(labelled(late, `Nộp sau ${hour}`));
  const choose = (chosen: Way) => {
    way = chosen;
    show();
  };
  if (terms.size > 1) panel.append(choice(ways, choose));
  panel.append(result);
  panel.addEventListener('input', show);
  show();
}

/** The rows of open data, or none where the portal has no such table or the network is gone. */
async function daysOff(address: string | undefined) {
  if (address === undefined) return [];
  try {
    const { rows } = (await (await fetch(address)).json()) as OpenData;
    return rows.map(({ Ngày: day, Loại: kind, Tên: name }) => ({ day, kind, name }));
  } catch {
    return [];
  }
}

/** The ways of filing of one group of terms, which have one limit. */
function readWays(group: Element): Way[] {
  const said = (part: string) => group.querySelector(part)?.textContent.trim() ?? '';
  const [limit, note] = [said('dd strong'), said('dd strong + .note')];
  const names = [...group.querySelectorAll('li')].map((way) => [way.querySelector('b'), way.querySelector('span:not(.note)')]);
  return limit === '' ? [] : names.map((parts) => ({ name: parts.flatMap((part) => part?.textContent ?? []).join(': '), limit, note }));
}

function choice(ways: readonly Way[], choose: (way: Way) => void): HTMLElement {
  const field = element('fieldset');
  field.append(element('legend', 'Cách nộp'));
  for (const way of ways) {
    const radio = element('input', '', { type: 'radio', name: 'cach-nop', autocomplete: 'off' });
    radio.checked = way === ways[0];
    radio.addEventListener('change', () => choose(way));
    field.append(labelled(radio, way.name));
  }
  return field;
}

function labelled(input: HTMLInputElement, text: string): HTMLElement {
  const label = element('label');
  label.append(input, element('span', text));
  return label;
}

function answer(way: Way, filed: { day: string; late: boolean }, calendar: WorkingCalendar): HTMLElement[] {
  const found = returnDay({ ...filed, limit: way.limit }, calendar);
  if (!found) return [element('b', 'Không tính được ngày'), element('span', whyNot(way.limit)), ...besides(way)];
  const file = element('a', 'Lưu vào lịch điện thoại', { class: 'act', download: 'ngay-co-ket-qua.ics' });
  file.href = URL.createObjectURL(new Blob([reminderOf(found)], { type: 'text/calendar' }));
  const acts = element('p', '', { class: 'acts' });
  acts.append(file);
  return [element('b', `Chậm nhất ${formatWeekday(found.due)}`), ...reasons(way, filed.day, found), ...besides(way), acts];
}

const whyNot = (limit: string) =>
  limit === 'Không quy định'
    ? 'Pháp luật không quy định thời hạn. Khi nộp, bạn hỏi ngày hẹn.'
    : `Thời hạn là ${limit}, tính theo giờ. Khi nộp, bạn hỏi giờ hẹn.`;

function reasons({ limit }: Way, filed: string, { received, unknownYear }: ReturnDay): HTMLElement[] {
  const counted = limit === 'Trong ngày' ? 'Trả trong ngày nhận hồ sơ.' : `${limit}, đếm từ ngày sau ngày nhận đủ hồ sơ.`;
  return [
    ...(received === filed ? [] : [element('span', `Hồ sơ tính là nhận vào ${formatWeekday(received)}.`)]),
    element('span', counted),
    ...(unknownYear === null
      ? []
      : [element('span', `Cổng chưa có lịch nghỉ lễ năm ${unknownYear}: mới bỏ thứ Bảy, Chủ nhật, ngày thật có thể muộn hơn.`)]),
  ];
}

const besides = ({ note }: Way) => (note === '' ? [] : [element('span', `Hồ sơ ghi thêm: ${note}`)]);

function reminderOf({ due, received }: ReturnDay): string {
  const name = document.querySelector('h1')?.textContent.trim() ?? '';
  const details = `Hồ sơ nhận ngày ${formatDate(received)}. Đây là ngày tính theo thời hạn công bố; giấy hẹn của nơi nhận hồ sơ mới là chính thức.`;
  const made = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return calendarFile(
    { day: due, title: `Hạn trả kết quả: ${name}`, details, address: forOthers(location.href.replace(/[?#].*/, '')) },
    made,
  );
}
