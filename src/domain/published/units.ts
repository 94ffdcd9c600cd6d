import type { Portal, Unit } from '../../portal/portal.ts';
import { formatDate } from '../../text/date.ts';
import { unitAddress, unitsAddress } from '../addresses.ts';
import { once } from '../once.ts';
import { pageTitles } from '../page-titles.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

const titlesOf = once(({ units }: Portal) =>
  pageTitles(
    units,
    ({ name }) => name,
    ({ id, validTo }) => (validTo ? `đến ${formatDate(validTo)}, ${id}` : id),
  ),
);

export function unitsText({ settings }: Portal): PageText {
  return { title: 'Đơn vị', description: `Địa chỉ, điện thoại và giờ làm việc của các xã, phòng và cơ quan thuộc ${settings.name}.` };
}

export function unitText(unit: Unit, portal: Portal): PageText {
  return {
    title: titlesOf(portal).get(unit) ?? unit.name,
    description: `${unit.name}, ${unit.type} (${unit.id}): địa chỉ, điện thoại, giờ làm việc và kết quả cải cách hành chính.`,
  };
}

export function unitPages(portal: Portal): PublishedPage[] {
  const { units, settings } = portal;
  if (units.length === 0) return [];
  return [
    publishedPage(unitsAddress, unitsText(portal), null, settings),
    ...units.map((unit) =>
      publishedPage(
        unitAddress(unit),
        unitText(unit, portal),
        sourceRow('units', { id: unit.id }, { address: 'id', title: 'name' }),
        settings,
      ),
    ),
  ];
}
