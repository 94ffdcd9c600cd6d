import { once } from '../domain/once.ts';
import type { Portal } from '../portal/portal.ts';
import { correctionTable } from '../schemas/corrections.ts';
import { unitTable } from '../schemas/units.ts';
import { fromTable, unknownProvenance, type Dataset } from './dataset.ts';
import { oneStopDatasets, surveyDatasets } from './figure-datasets.ts';
import { rankingDatasets } from './ranking-datasets.ts';
import { unitDataset } from './unit-datasets.ts';

/** Every table that the portal offers for download, in the order of the page of open data. */
export const datasetsOf = once((portal: Portal): Dataset[] => {
  const base = { ...unknownProvenance, source: portal.settings.name, scope: portal.settings.name };
  return [
    ...rankingDatasets(portal),
    ...oneStopDatasets(portal),
    ...surveyDatasets(portal),
    ...(portal.corrections.length > 0
      ? [{ ...base, id: 'dinh-chinh', title: 'Các lần đính chính', group: 'Đính chính', ...fromTable(correctionTable, portal.corrections) }]
      : []),
    ...(portal.units.length > 0
      ? [
          {
            ...base,
            id: 'don-vi',
            title: 'Danh sách đơn vị, cả đơn vị đã sáp nhập',
            group: 'Đơn vị',
            ...fromTable(unitTable, portal.units),
          },
        ]
      : []),
    ...portal.units.flatMap((unit) => unitDataset(unit, portal) ?? []),
  ];
});

const byId = once((portal: Portal) => new Map(datasetsOf(portal).map((dataset) => [dataset.id, dataset])));

/** The dataset of an id, where the portal has one. */
export function datasetOf(id: string, portal: Portal): Dataset | undefined {
  return byId(portal).get(id);
}
