import type { Part } from '../../charts/stacked.ts';
import { formatDate } from '../../text/date.ts';
import type { Standing, Task, TaskYear } from './tasks.ts';

/** What a group of tasks is called, as a heading. */
export const standingNames: Readonly<Record<Standing, string>> = {
  overdue: 'Quá hạn',
  doing: 'Đang làm',
  waiting: 'Chưa làm',
  done: 'Đã xong',
  unreported: 'Chưa có báo cáo',
  dropped: 'Không làm nữa',
};

/** Who is responsible. */
export function ownerOf({ unit, row }: Task): string {
  return unit?.name ?? row.owner ?? 'nguồn không nêu cơ quan chủ trì';
}

/** By when, as far as the plan says. */
export function sayDue({ row }: Task): string {
  if (row.due) return `hạn ${formatDate(row.due)}`;
  return row.dueWords ? `hạn: ${row.dueWords}` : 'nguồn không nêu hạn';
}

/** What there is to say of a task besides owner and day. @example // => 'quá hạn 41 ngày' */
export function sayStanding({ standing, row, inTime, daysLate }: Task): string {
  if (standing === 'overdue') return `quá hạn ${daysLate} ngày${row.state === null ? ', chưa có báo cáo' : ''}`;
  if (standing !== 'done') return standingNames[standing].toLowerCase();
  if (row.finished === null) return 'đã xong, nguồn không ghi ngày';
  const day = `xong ${formatDate(row.finished)}`;
  return inTime === null ? day : inTime ? `${day}, đúng hạn` : `${day}, trễ ${daysLate} ngày`;
}

/** The counts of a plan in a sentence. @example // => '12 nhiệm vụ: 2 quá hạn, 5 đã xong (1 trễ), 5 chưa có báo cáo.' */
export function summariseTasks({ tasks }: Pick<TaskYear, 'tasks'>): string {
  const groups = Map.groupBy(tasks, ({ standing }) => standing);
  const late = tasks.filter(({ inTime }) => inTime === false).length;
  const parts = Object.entries(standingNames).flatMap(([standing, name]) => {
    const count = groups.get(standing as Standing)?.length ?? 0;
    return count > 0 ? [`${count} ${name.toLowerCase()}${standing === 'done' && late > 0 ? ` (${late} trễ)` : ''}`] : [];
  });
  return `${tasks.length} nhiệm vụ: ${parts.join(', ')}.`;
}

/** What is overdue, whose, and since when. @example // => '2 nhiệm vụ cải cách hành chính quá hạn; lâu nhất: Phòng Nội vụ, 41 ngày.' */
export function sayOverdueTasks(overdue: readonly Task[]): string | null {
  const [longest] = overdue;
  if (!longest) return null;
  const whose = `${ownerOf(longest)}, ${longest.daysLate} ngày.`;
  if (overdue.length === 1) return `Một nhiệm vụ cải cách hành chính quá hạn: ${whose}`;
  return `${overdue.length} nhiệm vụ cải cách hành chính quá hạn; lâu nhất: ${whose}`;
}

/** The parts of a year's bar; what was given up is not among them. */
export const taskParts: readonly { name: string; tone: string; counts: (task: Task) => boolean }[] = [
  { name: 'Xong đúng hạn', tone: 'tone-1', counts: ({ inTime }) => inTime === true },
  { name: 'Xong, không rõ có đúng hạn', tone: 'tone-2', counts: ({ standing, inTime }) => standing === 'done' && inTime === null },
  { name: 'Xong trễ', tone: 'tone-3', counts: ({ inTime }) => inTime === false },
  { name: 'Quá hạn', tone: 'tone-4', counts: ({ standing }) => standing === 'overdue' },
  { name: 'Chưa xong, chưa quá hạn', tone: 'tone-0', counts: ({ standing }) => ['doing', 'waiting', 'unreported'].includes(standing) },
];

/** A year as a bar. */
export function taskBar({ year, tasks }: TaskYear): { name: string; parts: Part[]; end: string } {
  const counted = tasks.filter(({ standing }) => standing !== 'dropped');
  const parts = taskParts.map(({ name, tone, counts }) => ({ name, tone, value: counted.filter(counts).length }));
  const done = counted.filter(({ standing }) => standing === 'done').length;
  return { name: String(year), parts, end: `${done}/${counted.length} xong` };
}
