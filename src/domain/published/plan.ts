import type { Portal } from '../../portal/portal.ts';
import type { IsoDate } from '../../text/date.ts';
import { outreachAddress, outreachPeriodAddress, tasksAddress, taskYearAddress } from '../addresses.ts';
import { headlineOf, outreachPeriods, sayForms, type OutreachPeriod } from '../plan/outreach.ts';
import { summariseTasks } from '../plan/task-words.ts';
import { currentPlan, taskYearsOf, type TaskYear } from '../plan/tasks.ts';
import { publishedPage, type PageText, type PublishedPage } from './page.ts';

// Tasks of the reform plan, and outreach.

/** Of the current plan there are two pages: one that stays at its address, one that is always the current one. */
export function tasksText(plan: TaskYear, current: boolean): PageText {
  return {
    title: current ? 'Nhiệm vụ cải cách hành chính' : `Nhiệm vụ cải cách hành chính năm ${plan.year}`,
    description: `Kế hoạch cải cách hành chính năm ${plan.year}${current ? ' (đang làm)' : ''}. ${summariseTasks(plan)} Ai lo, hạn nào, xong chưa.`,
  };
}

export function outreachText(period: OutreachPeriod, newest: boolean): PageText {
  const { name } = period.period;
  const [unit] = period.units;
  return {
    title: newest ? 'Tuyên truyền cải cách hành chính' : `Tuyên truyền cải cách hành chính, ${name}`,
    description: `Tuyên truyền ${headlineOf(period)}${newest ? ' (mới nhất)' : ''}.${unit ? ` ${unit.unit.name}: ${sayForms(unit)}` : ''}`,
  };
}

export function planPages(portal: Portal, today: IsoDate): PublishedPage[] {
  const page = (address: string, text: PageText) => publishedPage(address, text, null, portal.settings);
  const years = taskYearsOf(portal, today);
  const current = currentPlan(years, today);
  const periods = outreachPeriods(portal);
  return [
    ...(current ? [page(tasksAddress, tasksText(current, true))] : []),
    ...years.map((plan) => page(taskYearAddress(plan.year), tasksText(plan, false))),
    ...periods.slice(0, 1).map((period) => page(outreachAddress, outreachText(period, true))),
    ...periods.map((period) => page(outreachPeriodAddress(period.period), outreachText(period, false))),
  ];
}
