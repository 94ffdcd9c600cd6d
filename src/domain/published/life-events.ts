import type { LifeEvent, Portal } from '../../portal/portal.ts';
import { lifeEventAddress, lifeEventsAddress } from '../addresses.ts';
import { describeEvent } from '../life-events.ts';
import { publishedPage, sourceRow, type PageSource, type PageText, type PublishedPage } from './page.ts';

export function lifeEventsText({ settings }: Portal): PageText {
  return {
    title: 'Theo việc trong đời',
    description: `Sinh con, kết hôn, làm nhà, người thân qua đời: mỗi việc cần những thủ tục nào ở ${settings.name}, làm theo thứ tự nào.`,
  };
}

export function lifeEventText(event: LifeEvent): PageText {
  return { title: event.name, description: describeEvent(event) };
}

export function lifeEventPages(portal: Portal): PublishedPage[] {
  const { lifeEvents, settings } = portal;
  if (lifeEvents.length === 0) return [];
  return [
    publishedPage(lifeEventsAddress, lifeEventsText(portal), null, settings),
    ...lifeEvents.map((event) => publishedPage(lifeEventAddress(event), lifeEventText(event), sourceOf(event), settings)),
  ];
}

function sourceOf({ steps }: LifeEvent): PageSource | null {
  const [first] = steps;
  if (!first) return null;
  const source = sourceRow('lifeEvents', { event: first.event, number: first.number }, { address: 'event', title: 'name' });
  const described = steps.find(({ description }) => description !== null);
  if (!described) return source;
  return {
    ...source,
    description: { table: 'lifeEvents', row: { event: described.event, number: described.number }, column: 'description' },
  };
}
